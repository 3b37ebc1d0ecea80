import { hatch, type TextureHue } from '../charts/Textures';
import type { Link } from '../dataset/schema';
import styles from './TieDot.module.css';

/** Radius in px: who leads a theme is drawn larger than who supports it. */
export const RADIUS: Readonly<Record<Link['role'], number>> = { lead: 6.6, support: 4.1 };

interface TieDotProps {
  readonly link: Pick<Link, 'role' | 'basis'>;
  readonly hue: TextureHue;
  /** Where the hatch is defined (see charts/Textures). */
  readonly scope: string;
  readonly cx: number | string;
  readonly cy: number | string;
}

/** A tie as a dot: size is the role, texture the basis. */
export function TieDot({ link, hue, scope, cx, cy }: TieDotProps) {
  return <circle className={styles[link.basis]} data-hue={hue} cx={cx} cy={cy} r={RADIUS[link.role]} fill={link.basis === 'documented' ? hatch(scope, hue) : undefined} />;
}
