import { useText } from '../../text/text';
import { expandThemes } from '../../model/answer';
import { hueOf, type Hue } from '../../model/hue';
import { useIndex, useSelection } from '../linking-context';
import { Mark } from '../Mark';
import type { CorridorMark } from './model';
import type { PlacedCity, PlacedCorridor } from './scene';
import { cityWords, placeWords } from './words';
import styles from './border.module.css';

const at = ([x, y]: readonly [number, number]): string => `translate(${Math.round(x * 10) / 10} ${Math.round(y * 10) / 10})`;

/** A place of the corridor: a square where people are held or sent back, a ring where a drug or violence is measured by state, a dot elsewhere. */
export function CorridorPlace({ placed: { mark, point, foot } }: { readonly placed: PlacedCorridor }) {
  const text = useText();
  const { row } = mark;
  const hue = useHue(mark);
  return (
    <Mark kind="places" markId={row.id} picks={['place', row.id]} label={placeWords(mark, text)} className={styles.placeMark} transform={at(point)} data-place={row.id} data-theme={row.kind === 'name-giver' ? undefined : row.themeIds.join(' ')} data-source={row.sourceId} data-hue={hue}>
      {foot && <line className={styles.stem} x2={(foot[0] - point[0]).toFixed(1)} y2={(foot[1] - point[1]).toFixed(1)} />}
      <circle className={styles.hit} r="11" />
      {row.kind === 'processing-site' ? <rect className={styles.glyph} x="-4.5" y="-4.5" width="9" height="9" /> : <circle className={row.precision === 'city' ? styles.glyph : styles.glyphOpen} r={row.precision === 'city' ? 4.6 : 4} />}
    </Mark>
  );
}

/** The hue of the theme that brings the place up: a picked one that it is tied to, else its own first. */
function useHue({ row, hue }: CorridorMark): Hue {
  const index = useIndex();
  const { theme: picked } = useSelection();
  const scope = expandThemes(index, picked);
  const theme = index.theme.get(row.themeIds.find((id) => scope.has(id)) ?? '');
  const own = picked.length === 1 ? index.theme.get(picked[0] ?? '') : undefined;
  return theme ? hueOf(index, own ?? theme) : hue;
}

/** A city where the group met; beyond the frame an arrow at its edge. */
export function City({ placed: { mark, point, turn } }: { readonly placed: PlacedCity }) {
  const text = useText();
  const { row } = mark;
  return (
    <Mark kind="meetings" markId={row.id} label={cityWords(mark, text, turn !== null)} className={styles.cityMark} transform={at(point)} data-source={row.sourceId} data-city={row.id}>
      <circle className={styles.hit} r="11" />
      {turn === null ? <path className={styles.star} d="M0-6L6 0L0 6L-6 0z" /> : <path className={styles.arrow} d="M9 0L-5-6L-1.5 0L-5 6z" transform={`rotate(${turn})`} />}
    </Mark>
  );
}
