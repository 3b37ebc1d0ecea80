import { describe, expect, test } from 'vitest';
import { matrixFinding } from '../../../../src/views/matrix/finding';
import { answerTo, EN, ES, INDEX, MODEL } from './real-matrix';

const finding = (query: string, text = EN) => matrixFinding(MODEL, INDEX, answerTo(query), text);

/** Checked by hand against data/links.json. */
describe('the finding of the matrix', () => {
  test('with nothing picked: who is on most themes, and the one theme that lacks a lead', () => {
    expect(finding('')).toBe(
      'No agency works on all 11 themes: NSC comes nearest in the United States with eight, CISEN in Mexico with seven. No U.S. agency leads Mexico’s ten-point public-safety strategy; every other theme has a lead in both countries.',
    );
    expect(finding('', ES)).toBe(
      'Ninguna dependencia trabaja en los 11 temas: quien más se acerca en Estados Unidos: NSC, con 8; en México: CISEN, con 7. Ninguna dependencia de Estados Unidos encabeza “Estrategia mexicana de diez puntos”; los demás temas tienen quien los encabece en ambos países.',
    );
  });

  test('of one theme: who leads it on either side and how many more support it', () => {
    expect(finding('theme=counter-narcotics')).toBe(
      'Counter-narcotics is led by NSC and ONDCP in the United States and by CISEN and SEDENA in Mexico; 9 more agencies support it.',
    );
  });

  test('of a theme that one country does not lead', () => {
    expect(finding('theme=public-safety-strategy')).toBe(
      'Mexico’s ten-point public-safety strategy is led by nobody in the United States and by Presidencia in Mexico; 8 more agencies support it.',
    );
  });

  test('of a priority: the issues under it that lack a lead are named', () => {
    expect(finding('theme=organized-crime')).toBe(
      'Fight against organized crime is led by NSC and DOJ in the United States and by CISEN, PGR and SEGOB in Mexico; 11 more agencies support it. No U.S. agency leads Mexico’s ten-point public-safety strategy.',
    );
  });

  test('of several themes: who is on all of them', () => {
    expect(finding('theme=central-america,cyber-working-group')).toBe('NSC, State and SRE work on both themes. Each theme has a lead in both countries.');
  });

  test('of one agency: what it leads and what it supports', () => {
    expect(finding('agency=us-dea')).toBe(
      'Drug Enforcement Administration works on three of 11 themes; it leads none and supports Organized crime, Counter-narcotics and Heroin and demand.',
    );
    expect(finding('agency=us-fincen')).toBe('Financial Crimes Enforcement Network works on one of 11 themes; it leads Money and weapons.');
  });

  test('of one tie: on what ground and why', () => {
    expect(finding('agency=us-dea&theme=heroin-demand')).toMatch(/^Drug Enforcement Administration supports Heroin supply and drug demand, documented: [A-Z].+\.$/);
  });

  test('of an agency on a picked priority: the count is of these themes, not of all', () => {
    expect(finding('agency=us-dea&theme=counter-narcotics')).toBe(
      'Drug Enforcement Administration works on two of these themes; it leads none and supports Counter-narcotics and Heroin and demand.',
    );
  });

  test('of several agencies: where they work and where they meet', () => {
    expect(finding('agency=us-dea,us-ondcp')).toBe('The two picked agencies work on four of 11 themes and lead two of them; they meet on two.');
  });

  test('follows the grounds that count, and says so', () => {
    expect(finding('basis=stated')).toBe(
      'No agency works on all 11 themes: NSC comes nearest in the United States with six, CISEN in Mexico with six. One theme has a lead in Mexico alone; six themes have none in either country; every other theme has a lead in both countries. Only ties that are stated count here.',
    );
    expect(finding('theme=counter-narcotics&basis=stated,documented')).toContain('8 more agencies support it. Only ties that are stated and documented count here.');
  });

  test('says in words that nothing answers', () => {
    expect(finding('theme=cyber-working-group&agency=us-fincen')).toBe('No agency is tied to what is picked.');
    expect(finding('theme=cyber-working-group&agency=us-fincen', ES)).toBe('Ninguna dependencia está vinculada con lo elegido.');
  });
});
