import { describe, expect, test } from 'vitest';
import { linksFinding } from '../../../../src/views/links/finding';
import { answerTo, EN, ES, INDEX } from './real-links';

const finding = (query: string, text = EN) => linksFinding(INDEX, answerTo(query), text);

// Each sentence was checked by hand against data/links.json, agencies.json and funding.json.
describe('the finding', () => {
  test('of everything tells how the ties are known', () => {
    expect(finding('')).toBe(
      'Of 143 ties between theme and agency the readout states 12; other public sources document 113, and 18 are our reading.',
    );
    expect(finding('', ES)).toContain('De 143 vínculos entre tema y dependencia, el comunicado afirma 12; otras fuentes públicas documentan 113 y 18 son lectura nuestra.');
  });

  test('of a priority tells who carries it and its issues, who leads, and through which accounts sources tie money to it', () => {
    expect(finding('theme=counter-narcotics')).toBe(
      'Counter-narcotics and its 2 issues are carried by 13 U.S. and 10 Mexican agencies; the readout itself names 2 of them. ' +
        'NSC, CISEN, ONDCP, SEDENA, HHS, INL and USAID lead. ' +
        'Sources tie money to it through 8 accounts: INCLE, HIDTA, ESF, FMF, IMET, DoD CD, SAMHSA and DEA S&E.',
    );
    expect(finding('theme=counter-narcotics', ES)).toContain('De “Combate a las drogas” y sus 2 temas se encargan 13 dependencias de Estados Unidos y 10 de México; el comunicado solo nombra 2.');
  });

  test('of an issue that nobody leads in the readout says so', () => {
    expect(finding('theme=heroin-demand')).toMatch(/^Heroin supply and drug demand is carried by 6 U\.S\. and 6 Mexican agencies; the readout itself names none of them\./);
  });

  test('of an agency tells on how much it works and leads', () => {
    expect(finding('agency=us-nsc')).toBe('NSC works on 8 themes and leads 5; the readout itself states 6 of its ties.');
  });

  test('of several dimensions counts what they leave, and says when that is nothing', () => {
    expect(finding('theme=cybersecurity-priority&agency=us-cbp')).toBe('No tie between a theme and an agency answers this selection.');
    expect(finding('theme=cybersecurity-priority&agency=us-cbp', ES)).toBe('Ningún vínculo entre tema y dependencia responde a esta selección.');
  });

  test('counts only ties whose basis counts', () => {
    expect(finding('basis=stated')).toMatch(/^Of 12 ties between theme and agency the readout states 12; other public sources document 0, and 0 are our reading\./);
  });
});
