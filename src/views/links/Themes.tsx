import { labelLines } from '../../charts/label-width';
import { useFirstText } from '../../text/text';
import { Mark } from '../Mark';
import { useCounts } from '../useCounts';
import { COLUMNS } from './columns';
import type { ThemeBlock } from './model';
import type { Place } from './place';
import { themeWords } from './words';
import styles from './links.module.css';

const SIZE = { priority: 13, issue: 12.5 };
const LEADING = 15;
const PADDING = 14;

/** Priorities as solid blocks, issues as open ones in the tint of the priority that they mainly serve. */
export function Themes({ themes, place }: { readonly themes: readonly ThemeBlock[]; readonly place: Place }) {
  return themes.map((block) => <Block key={block.theme.id} block={block} place={place} />);
}

function Block({ block, place }: { readonly block: ThemeBlock; readonly place: Place }) {
  const text = useFirstText();
  const { theme, hue, y, height, parents, links } = block;
  const counts = useCounts();
  const [us, mx] = [links.US.filter(counts).length, links.MX.filter(counts).length];
  const { from, to } = COLUMNS.themes;
  const isPriority = theme.kind === 'priority';
  const lines = labelLines(text.pick(theme.label), SIZE[theme.kind], (to - from) * place.width - 2 * PADDING, isPriority);
  return (
    <Mark
      kind="themes"
      markId={theme.id}
      picks={['theme', theme.id]}
      label={themeWords(theme, parents, us, mx, text)}
      className={styles[theme.kind]}
      data-hue={hue}
      data-theme={theme.id}
      data-value={us + mx}
    >
      <rect className={styles.block} x={place.at(from)} width={place.at(to - from)} y={y} height={height} />
      {!isPriority && <Edges block={block} place={place} />}
      {lines.map((line, number) => (
        <text key={line} aria-hidden="true" x={place.at((from + to) / 2)} y={y + height / 2 + 4.4 + (number - (lines.length - 1) / 2) * LEADING} textAnchor="middle">{number === 0 ? line : ` ${line}`}</text>
      ))}
    </Mark>
  );
}

/** Both edges of an issue, each parted among the hues of all the priorities that it serves. */
function Edges({ block: { parentHues, y, height }, place }: { readonly block: ThemeBlock; readonly place: Place }) {
  const { from, to } = COLUMNS.themes;
  const part = height / parentHues.length;
  return parentHues.flatMap((hue, at) =>
    [from, to].map((x) => (
      <svg key={`${hue} ${x}`} data-hue={hue} className={styles.edge} x={place.at(x)} overflow="visible" role="presentation">
        <rect x={x === from ? 0 : -4} y={y + at * part} width="4" height={part} />
      </svg>
    )),
  );
}
