import { milesOf } from '../../model/sector-figures';
import type { Text } from '../../text/text';
import type { NamedStretch, RidingCrossing, RidingSector, RidingSite, Unrolled } from '../unroll/unrolled';
import { breaksOf, classOf } from './breaks';
import { outward } from './layout';
import type { BorderMap } from './model';
import type { Scene } from './scene';
import type { Shown } from './shown';
import { crossingWords, isDoubtful, placeWords, sectorWords } from './words';

const MAIN = 8;

/** What the map has on its line, as far as it rides along when the line is unrolled: the same marks with the same words. */
export function unrolledOf(map: BorderMap, { frame, matrix, crossings }: Scene, shown: Shown, text: Text, larger: number): Unrolled {
  const { family, layers, year } = shown;
  const { t, pick } = text;
  const largest = crossings.flatMap(({ mark, radius }) => (mark.port && radius !== null ? [{ id: mark.row.id, radius }] : [])).toSorted((a, b) => b.radius - a.radius);
  const main = new Set(largest.slice(0, MAIN).map(({ id }) => id));
  const breaks = breaksOf(family);
  const period = [...family.figures.values()][0]?.indicator.period ?? '';
  const stretches = (country: 'us' | 'mx'): NamedStretch[] => map.measured.states[country].map(({ id, from, to }) => ({ id, from, to, name: t.border.areas[id] ?? id }));
  return {
    line: map.line,
    frame: frame.size,
    matrix,
    larger,
    isDown: frame.name === 'narrow',
    outward: (mile) => outward(map, matrix, mile),
    sectors: map.sectors.map((mark): RidingSector => {
      const { row } = mark;
      const figure = family.figures.get(row.id);
      const value = layers.has('sectors') ? (figure?.valueIn(year) ?? null) : null;
      return {
        id: row.id, name: pick(row.name), label: sectorWords(shown, mark, text), from: row.mileFrom, to: row.mileTo,
        perMile: value === null ? null : (figure?.perMileIn(year) ?? null), record: figure?.most && layers.has('sectors') ? figure.most.value / milesOf(row) : null, grade: value === null ? null : classOf(value, breaks),
        hooks: { 'data-place': row.id, 'data-mile': row.mileFrom, 'data-value': value ?? undefined, 'data-year': year, 'data-indicator': figure?.indicator.id, 'data-source': figure?.indicator.sourceId ?? row.sourceId, 'data-doubtful': isDoubtful(shown, row.id) || undefined },
      };
    }),
    crossings: crossings.map(({ mark, radius }): RidingCrossing => {
      const { row, port } = mark;
      const id = port?.id ?? row.id;
      const value = (port && shown.measure.columns.get(port.id)?.valueIn(year)) ?? undefined;
      return {
        id, name: port?.name ?? pick(row.name), label: crossingWords(shown, mark, text), mile: row.borderMile, radius, isPort: port !== null, isMain: main.has(row.id),
        hooks: { 'data-place': id, 'data-crossing': row.id, 'data-mile': row.borderMile, 'data-value': value, 'data-year': value === undefined ? undefined : year, 'data-source': value === undefined ? row.sourceId : shown.measure.row.sourceId, 'data-doubtful': (port !== null && isDoubtful(shown, port.id)) || undefined },
      };
    }),
    sites: layers.has('sites') ? map.sites.map((mark): RidingSite => ({ id: mark.row.id, name: pick(mark.row.name), label: placeWords(mark, text), hue: mark.hue, mile: map.line.locate(mark.point).mile, hooks: { 'data-place': mark.row.id, 'data-source': mark.row.sourceId } })) : [],
    states: { us: stretches('us'), mx: stretches('mx') },
    counted: t.unroll.counted(t.strip.family(family.id), t.border.period(period, year), family.per),
    per: family.per,
    most: family.mostPerMile || 1,
  };
}
