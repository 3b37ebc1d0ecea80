import { describe, expect, test } from 'vitest';
import { answer } from '../../../../src/model/answer';
import { readAddress } from '../../../../src/selection/address';
import { borderFinding } from '../../../../src/views/border/finding';
import { borderModel } from '../../../../src/views/border/model';
import { stripFinding } from '../../../../src/views/strip/finding';
import { rowsOf } from '../../data/real-data';
import { asked, EN, ES, INDEX } from '../strip/real-strip';

const answerTo = (query: string) => answer(INDEX, readAddress(query).address.selection);
const onMap = (query: string, text = EN) => borderFinding(borderModel(INDEX, readAddress(query).address.params), INDEX, answerTo(query), text);
const onStrip = (query: string, text = EN) => { const { model, answer: answered } = asked(query); return stripFinding(model, INDEX, answered, text); };

const poppy = rowsOf('corridorPlaces').filter(({ themeIds }) => themeIds.some((id) => id === 'heroin-demand')).length;

describe('under a theme', () => {
  test('a sector in which one series is measured is no place that a source names', () => {
    expect(onMap('?theme=counter-narcotics')).toBe(`Counter-narcotics: sources place it at ${poppy} places along the corridor and at none on the line; a series tied to it, heroin seized in the San Diego corridor, is measured in San Diego Sector.`);
    expect(onMap('?theme=counter-narcotics', ES)).toBe(`“Combate a las drogas”: las fuentes lo sitúan en ${poppy} lugares del corredor y en ninguno de la línea; una serie vinculada, heroína incautada en el corredor de San Diego, se mide en el sector San Diego.`);
  });

  test('a place that only gave its name is not lit', () => {
    expect(answerTo('?theme=counter-narcotics').places).not.toContain('merida');
    expect(onMap('?theme=merida-capacity')).toContain(': no source places it on the line or along the corridor.');
    expect(onMap('?theme=merida-capacity', ES)).toContain(': ninguna fuente lo sitúa en la línea ni en el corredor.');
  });

  test('series of all sectors are said to be so, on the map and on the strip alike', () => {
    expect(onMap('?theme=human-smuggling')).toMatch(/; series tied to it are measured in all 9 sectors\.$/);
    expect(onStrip('?theme=human-smuggling')).toBe(onMap('?theme=human-smuggling'));
  });

  test.each(rowsOf('themes').map(({ id, label }) => [id, label] as const))('%s is named in the sentence, in both languages', (id, label) => {
    for (const finding of [onMap, onStrip]) {
      expect(finding(`?theme=${id}`)).toContain(label.en);
      expect(finding(`?theme=${id}`, ES)).toContain(label.es);
    }
  });

  test('no sector is lit that the sentence doesn’t speak of', () => {
    for (const { id } of rowsOf('themes')) {
      const lit = rowsOf('sectors').filter((sector) => answerTo(`?theme=${id}`).places.has(sector.id));
      const wanted = lit.length === rowsOf('sectors').length ? [`all ${lit.length} sectors`] : lit.map(({ name }) => name.en);
      expect(wanted.filter((words) => !onMap(`?theme=${id}`).includes(words))).toEqual([]);
    }
  });
});

test('what else is picked is named, too; a year alone leaves the sentence of the year', () => {
  expect(onMap('?place=port-2604')).toMatch(/^Nogales on the map: Tucson Sector, 1 port and \d crossings\.$/);
  expect(onMap('?theme=heroin-demand&place=port-2604')).toBe('No place on the map is tied to Heroin supply and drug demand and Nogales.');
  expect(onMap('?years=2010-2012')).toContain('In FY2012');
});
