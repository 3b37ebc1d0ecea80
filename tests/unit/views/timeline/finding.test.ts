import { describe, expect, test } from 'vitest';
import { timelineModel } from '../../../../src/views/timeline/model';
import { timelineFinding } from '../../../../src/views/timeline/finding';
import { answerTo, EN, ES, INDEX, MODEL } from './real-timeline';

const finding = (query: string, text = EN) => timelineFinding(MODEL, INDEX, answerTo(query), text);

/** Checked by hand against data/meetings.json and data/commitments.json. */
describe('the finding of the timeline', () => {
  test('with nothing picked: how many met, what they promised and what became of it', () => {
    expect(finding('')).toBe(
      'The record lists 45 meetings since 2008 (3 only implied by later texts) and 52 commitments, 51 of them made there. What became of the 52: 12 done, 30 followed up, 1 announced and 9 of which no trace was found. 17 of these outcomes are our own reading.',
    );
    expect(finding('', ES)).toBe(
      'El registro reúne 45 reuniones desde 2008 (3 solo se deducen de textos posteriores) y 52 compromisos, 51 de ellos hechos ahí. De los 52, 12 se cumplieron, 30 tuvieron seguimiento, 1 quedó en anuncio y de 9 no se halló rastro. 17 de estos resultados son lectura nuestra.',
    );
  });

  test('of one theme with its issues', () => {
    expect(finding('theme=counter-narcotics')).toBe(
      'Counter-narcotics or one of its 2 issues came up at 21 of 45 meetings. 13 of the 52 commitments are about it: 2 done, 8 followed up, 1 announced and 2 of which no trace was found. 4 of these outcomes are our own reading.',
    );
    expect(finding('theme=counter-narcotics', ES)).toBe(
      'Combate a las drogas o alguno de sus 2 asuntos: se trató en 21 de 45 reuniones. De los 52 compromisos, 13 tratan de ello: 2 se cumplieron, 8 tuvieron seguimiento, 1 quedó en anuncio y de 2 no se halló rastro. 4 de estos resultados son lectura nuestra.',
    );
  });

  test('of one issue with a single promise', () => {
    expect(finding('theme=cyber-working-group')).toBe(
      'Bilateral cybersecurity working group came up at 1 of 45 meetings. 1 of the 52 commitments is about it: no trace of it was found. That is our own reading.',
    );
    expect(finding('theme=cyber-working-group', ES)).toBe(
      'Grupo bilateral de ciberseguridad: se trató en 1 de 45 reuniones. De los 52 compromisos, 1 trata de ello: no se halló rastro. Ese resultado es lectura nuestra.',
    );
  });

  test('of several themes', () => {
    expect(finding('theme=counter-narcotics,cybersecurity-priority')).toMatch(/ or one of their 3 issues came up at 21 of 45 meetings\. 15 of the 52 commitments are about it: 2 done, 8 followed up, 1 announced and 4 of which no trace was found\. 5 of these/);
  });

  test('of an agency: where it is on record and what was promised there on its themes', () => {
    expect(finding('agency=us-dhs')).toBe(
      'DHS is on record at 20 of 45 meetings. 5 commitments on its themes were made there: 1 done, 3 followed up and 1 of which no trace was found. 1 of these outcomes is our own reading.',
    );
    expect(finding('agency=us-dea', ES)).toBe('DEA consta en 1 de 45 reuniones. No se halló en ellas ningún compromiso sobre sus temas.');
  });

  test('of some years', () => {
    expect(finding('years=2014-2016')).toBe(
      'From 2014 to 2016 the record has 10 meetings and 22 commitments: 4 done, 14 followed up and 4 of which no trace was found. 8 of these outcomes are our own reading.',
    );
    expect(finding('years=2015-2015', ES)).toBe(
      'En 2015 constan 3 reuniones y 12 compromisos: 10 tuvieron seguimiento y de 2 no se halló rastro. 5 de estos resultados son lectura nuestra.',
    );
    expect(finding('years=2024-2025')).toBe('From 2024 to 2025 the record has 2 meetings and no commitment.');
  });

  test('of a theme in some years', () => {
    expect(finding('theme=border-management&years=2011-2013')).toBe(
      'The selection leaves 8 of 45 meetings and 8 of 52 commitments: 4 done, 3 followed up and 1 of which no trace was found. 3 of these outcomes are our own reading.',
    );
  });

  test('with inferred switched off: what still stands, and what is left out', () => {
    expect(finding('basis=stated,documented')).toBe(
      'The record lists 42 meetings since 2008 and 35 commitments, 34 of them made there. What became of the 35: 12 done, 18 followed up, 1 announced and 4 of which no trace was found. Left out, because their basis is switched off: 3 meetings and 17 commitments.',
    );
  });

  test('of some series of meetings: only they are counted', () => {
    const model = timelineModel(INDEX, { series: ['coordination-group'] });
    const ofGroup = (query: string, text = EN) => timelineFinding(model, INDEX, answerTo(query), text);
    expect(ofGroup('years=2015-2015')).toBe('In 2015 the record has 1 meeting and 9 commitments: 7 followed up and 2 of which no trace was found. 5 of these outcomes are our own reading. Counted here: only Security Coordination Group.');
    expect(ofGroup('', ES)).toMatch(/^El registro reúne 6 reuniones desde 2014 .*Aquí solo se cuenta: Grupo de Coordinación en Seguridad\.$/);
  });

  test('of a series that there is not: it is named, and all are shown', () => {
    const model = timelineModel(INDEX, { series: ['coordination'] });
    expect(timelineFinding(model, INDEX, answerTo('years=2024-2025'), EN)).toBe('The address names ‘coordination’, which is no series of these meetings. From 2024 to 2025 the record has 2 meetings and no commitment.');
  });

  test('of nothing', () => {
    expect(finding('years=1990-1995')).toBe('No meeting and no commitment answers this selection.');
    expect(finding('years=1990-1995', ES)).toBe('Ninguna reunión y ningún compromiso responden a esta selección.');
  });
});
