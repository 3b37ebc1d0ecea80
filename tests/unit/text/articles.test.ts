import { expect, test } from 'vitest';
import { the } from '../../../src/text/en/the';
import { of } from '../../../src/text/es/of';
import { rowsOf } from '../data/real-data';

test('a body takes its article where the sentence needs one', () => {
  expect([of('Departamento de Estado'), of('Casa Blanca (archivo)'), of('Centros para el Control'), of('WOLA')]).toEqual(['del Departamento de Estado', 'de la Casa Blanca (archivo)', 'de los Centros para el Control', 'de WOLA']);
  expect([the('Department of State'), the('White House (archived)'), the('U.S. Customs and Border Protection'), the('WOLA')]).toEqual(['the Department of State', 'the White House (archived)', 'U.S. Customs and Border Protection', 'WOLA']);
});

test('every agency that another belongs to has one in Spanish', () => {
  const parents = new Set(rowsOf('agencies').map(({ parent }) => parent));
  const names = rowsOf('agencies').filter(({ id }) => parents.has(id)).map(({ name }) => name.es);
  expect(names.length).toBeGreaterThan(10);
  expect(names.filter((name) => !/^(del|de la|de los) /.test(of(name)))).toEqual([]);
});
