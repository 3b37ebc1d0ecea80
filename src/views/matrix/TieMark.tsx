import { hatch } from '../../charts/Textures';
import { linkId } from '../../model/index-dataset';
import { useText } from '../../text/text';
import { Mark } from '../Mark';
import { RADIUS } from '../TieDot';
import type { Tie } from './model';
import { tieWords } from './words';
import styles from './matrix.module.css';

interface TieMarkProps {
  readonly tie: Tie;
  /** Place across, as an SVG length. */
  readonly x: string;
  readonly y: number;
  /** The column for walking from row to row. */
  readonly column: number;
  readonly scope: string;
}

/** One tie: large where the agency leads, small where it supports; filled, hatched or dotted by how we know. */
export function TieMark({ tie, x, y, column, scope }: TieMarkProps) {
  const text = useText();
  const { link, hue } = tie;
  return (
    <Mark
      kind="links"
      markId={linkId(link)}
      picks={['tie', linkId(link)]}
      label={tieWords(tie, text)}
      className={styles.tie}
      data-hue={hue}
      data-theme={link.themeId}
      data-agency={link.agencyId}
      data-source={link.sourceId}
      data-role={link.role}
      data-basis={link.basis}
      data-column={column}
    >
      <circle className={styles.hit} cx={x} cy={y} r="12" />
      <circle className={styles.dot} cx={x} cy={y} r={RADIUS[link.role]} fill={link.basis === 'documented' ? hatch(scope, hue) : undefined} />
    </Mark>
  );
}
