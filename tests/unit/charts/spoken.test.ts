import { describe, expect, test } from 'vitest';
import { spoken, spokenParts } from '../../../src/charts/spoken';

describe('what a mark says', () => {
  test('is its parts, what is empty left out', () => {
    expect(spoken('DEA', false, '', null, 'supports Counter-narcotics', undefined, 'documented')).toBe('DEA,\nsupports Counter-narcotics,\ndocumented');
    expect(spokenParts('Tamaulipas, Mexico,\ndocumented')).toEqual(['Tamaulipas, Mexico', 'documented']);
  });

  test('has no full stop before a comma where a sentence is one of its parts', () => {
    expect(spoken('331,333 in FY2015, 31% below FY2014.', 'a thin record')).toBe('331,333 in FY2015, 31% below FY2014,\na thin record');
    expect(spoken('Solo incluye la Iniciativa Mérida.', 'documentado')).toBe('Solo incluye la Iniciativa Mérida,\ndocumentado');
    expect(spoken('It is run by CBP.', 'inferred')).toBe('It is run by CBP,\ninferred');
  });

  test('keeps the stop that belongs to a word, and the one that ends it all', () => {
    expect(spoken('Washington, D.C.', 'number 3')).toBe('Washington, D.C.,\nnumber 3');
    expect(spoken('Aduanas de EE. UU.', 'apoya')).toBe('Aduanas de EE. UU.,\napoya');
    expect(spoken('documented', 'A note that ends.')).toBe('documented,\nA note that ends.');
  });
});
