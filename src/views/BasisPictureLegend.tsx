import { useId } from 'react';
import { labelWidth } from '../charts/label-width';
import { Textures } from '../charts/Textures';
import type { Basis, Link } from '../dataset/schema';
import { ALL_BASES } from '../selection/selection';
import { useFirstText } from '../text/text';
import { BasisSample, SAMPLE_HEIGHT, SAMPLE_WIDTH, type SampleShape } from './BasisSample';
import { useSelection } from './linking-context';
import styles from './BasisLegend.module.css';

const WIDTH = 1280;
const HEIGHT = 24;
const GAP = 26;

interface Entry {
  readonly words: string;
  readonly basis: Basis;
  readonly role: Link['role'];
  readonly isOff: boolean;
}

/** The basis legend for a picture: the same marks and words in one row, struck where the reader has switched them off. */
export function BasisPictureLegend({ shape }: { readonly shape: SampleShape }) {
  const { t } = useFirstText();
  const scope = `picture-legend${useId()}`;
  const { basis: counted } = useSelection();
  const entries: Entry[] = [
    ...ALL_BASES.map((basis) => ({ words: t.common.basisLong[basis], basis, role: 'lead' as const, isOff: !counted.includes(basis) })),
    ...(['lead', 'support'] as const).map((role) => ({ words: t.common.role[role], basis: 'stated' as const, role, isOff: false })),
  ];
  const indent = SAMPLE_WIDTH[shape] + 7;
  const starts = entries.map((_, at) => entries.slice(0, at).reduce((x, { words }) => x + indent + labelWidth(words, 12.5) + GAP, 0));
  return (
    <g data-hue="ink">
      {/* Gives the row its height, whatever the marks in it. */}
      <rect width={WIDTH} height={HEIGHT} fill="none" />
      <Textures scope={scope} />
      {entries.map(({ words, basis, role, isOff }, at) => (
        <g key={words} className={styles.pictured} data-state={isOff ? 'off' : undefined} transform={`translate(${starts[at]?.toFixed(1)} ${(HEIGHT - SAMPLE_HEIGHT) / 2})`}>
          <g><BasisSample shape={shape} basis={basis} tieRole={role} scope={scope} /></g>
          <text className={styles.words} x={indent} y={SAMPLE_HEIGHT / 2 + 4.4}>{words}</text>
          {isOff && <line className={styles.strike} x1={indent} x2={indent + labelWidth(words, 12.5)} y1={SAMPLE_HEIGHT / 2} y2={SAMPLE_HEIGHT / 2} />}
        </g>
      ))}
    </g>
  );
}
