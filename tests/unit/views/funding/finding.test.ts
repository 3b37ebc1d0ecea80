import { beforeAll, describe, expect, test } from 'vitest';
import { answer } from '../../../../src/model/answer';
import type { Index } from '../../../../src/model/index-dataset';
import { DEFAULT_PARAMS } from '../../../../src/selection/address';
import { NOTHING, type Selection } from '../../../../src/selection/selection';
import { en } from '../../../../src/text/en';
import { es } from '../../../../src/text/es';
import { textOf } from '../../../../src/text/text';
import { fundingFinding } from '../../../../src/views/funding/finding';
import { fundingModel } from '../../../../src/views/funding/model';
import { realIndex } from '../sources/real-index';

let index: Index;
beforeAll(async () => {
  index = await realIndex();
});

const TEXTS = { en: textOf('en', en), es: textOf('es', es) };
const finding = (selection: Partial<Selection> = {}, { program = '', status = '', lang = 'en' }: { program?: string; status?: string; lang?: 'en' | 'es' } = {}) =>
  fundingFinding(fundingModel(index, { ...DEFAULT_PARAMS, program, status }), index, answer(index, { ...NOTHING, ...selection }), TEXTS[lang]);

describe('the whole', () => {
  test('aid to Mexico: its highest year, before the supplemental, and the year of the meeting', () => {
    expect(finding()).toBe('All U.S. aid to Mexico, appropriated: highest in FY2010 at $582.7 million before the supplemental, of the years FY2008 to FY2015 in one source; in the fiscal year of the meeting it was $165.2 million.');
    expect(finding({}, { lang: 'es' })).toBe(
      'Toda la ayuda de Estados Unidos a México, dinero asignado por ley: el máximo fue de 582.7 millones de dólares en el año fiscal 2010, antes del suplementario, entre el año fiscal 2008 y el año fiscal 2015 según una misma fuente; en el año fiscal de la reunión fueron 165.2 millones de dólares.',
    );
  });

  test('Mérida by law: 720 million in FY2009, supplementals included, and nothing for the year of the meeting', () => {
    expect(finding({}, { program: 'merida' })).toBe('Mérida Initiative (Mexico), appropriated: highest in FY2009 at $720 million, of the years FY2008 to FY2009 in one source; for the fiscal year of the meeting that source gives none.');
  });

  test('money that was only ever summed up: the latest total and its date', () => {
    expect(finding({}, { program: 'merida', status: 'delivered' })).toBe('Mérida Initiative (Mexico), delivered: no figure by year, only running totals; $1.6 billion by 31 March 2017.');
  });

  test('figures that stand side by side have no highest year', () => {
    expect(finding({}, { program: 'ca-aid', status: 'appropriated' })).toBe('All U.S. aid to the northern triangle, appropriated: 14 years have figures that stand side by side and are not added.');
  });
});

describe('a selection', () => {
  test('one theme: what is tied to it, on what basis', () => {
    // INCLE, ESF and FMF to FY2011 of the facts' table: 1,908.375 million; in FY2010 284 + 15 + 265.25.
    // ForeignAssistance.gov, FY2016 to FY2022: 1,059.9 million.
    expect(finding({ theme: ['merida-capacity'] })).toBe(
      'All U.S. aid to Mexico: no source ties a dollar appropriated to the selection; by our own reading $1.91 billion in eight years from FY2008 to FY2015, and in a second source $1.06 billion in seven years from FY2016 to FY2022, serves Mérida funds; most in FY2010, at $564.3 million.',
    );
  });

  test('a priority: what sources tie to it itself comes first, then our own reading of its issue', () => {
    // One record of cooperation money names counter-narcotics on the word of a source: ion scanners, 1 million of FY2009.
    expect(finding({ theme: ['counter-narcotics'] })).toMatch(/^Sources tie \$1 million to Counter-narcotics itself \(Mérida Initiative \(Mexico\), allocated, FY2009\)\. All U\.S\. aid to Mexico: no source ties a dollar appropriated to the selection; by our own reading \$1\.91 billion /);
    expect(finding({ theme: ['counter-narcotics'] }, { lang: 'es' })).toMatch(/^Las fuentes ligan 1 millón de dólares a “Combate a las drogas” en sí /);
  });

  test('one agency: what it carries out or what its accounts pay', () => {
    // INCLE of the facts' table over eight years: 1,375.261 million, most of it in FY2010.
    expect(finding({ agency: ['us-inl'] })).toBe('All U.S. aid to Mexico, within the selection: $1.38 billion appropriated in eight years from FY2008 to FY2015; most in FY2010, at $284 million.');
  });

  test('years: only those', () => {
    // 178.145 and 329.680 million.
    expect(finding({ years: { from: 2011, to: 2012 } })).toBe('All U.S. aid to Mexico, within the selection: $507.8 million appropriated in FY2011 and FY2012; most in FY2012, at $329.7 million.');
    expect(finding({ years: { from: 2015, to: 2015 } }, { lang: 'es' })).toBe('Toda la ayuda de Estados Unidos a México, dentro de la selección: 165.2 millones de dólares, dinero asignado por ley, en el año fiscal 2015.');
  });

  test('figures that may hold the same dollars are counted, not added', () => {
    expect(finding({ years: { from: 2016, to: 2016 } }, { program: 'ca-aid', status: 'appropriated' })).toBe('All U.S. aid to the northern triangle, within the selection: 3 figures that may hold the same dollars and are not added.');
  });

  test('nothing', () => {
    expect(finding({ years: { from: 1990, to: 1991 } })).toBe('All U.S. aid to Mexico: no figure at this moment answers the selection.');
    expect(finding({ theme: ['cyber-working-group'] }, { lang: 'es' })).toBe('Toda la ayuda de Estados Unidos a México: en este momento del dinero ninguna cifra responde a la selección.');
  });
});
