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
      'Counter-narcotics and its two issues are carried by 13 U.S. and 10 Mexican agencies; the readout itself names two of them. ' +
        'NSC and ONDCP lead for the United States, CISEN and SEDENA for Mexico; on its issues HHS, INL and USAID lead for the United States. ' +
        'Four accounts pay for the priority: INCLE, HIDTA, DoD CD and DEA S&E; four more through its issues: ESF, FMF, IMET and SAMHSA.',
    );
    expect(finding('theme=counter-narcotics', ES)).toBe(
      'De “Combate a las drogas” y sus dos asuntos se encargan 13 dependencias de Estados Unidos y 10 de México; el comunicado solo nombra dos. ' +
        'Encabezan por Estados Unidos, NSC y ONDCP; por México, CISEN y SEDENA. En sus asuntos, por Estados Unidos, HHS, INL y USAID. ' +
        'Cuatro cuentas pagan la prioridad: INCLE, HIDTA, DoD CD y DEA S&E; cuatro más por medio de sus asuntos: ESF, FMF, IMET y SAMHSA.',
    );
  });

  test('of an issue that nobody leads in the readout says so', () => {
    expect(finding('theme=heroin-demand')).toMatch(/^Heroin supply and drug demand is carried by 6 U\.S\. and 6 Mexican agencies; the readout itself names none of them\./);
  });

  test('of an agency tells on how much it works and leads', () => {
    expect(finding('agency=us-nsc')).toBe('NSC works on eight themes and leads five; the readout itself states six of its ties.');
  });

  test('of one agency on each side says agency once', () => {
    expect(finding('theme=counter-narcotics&basis=stated')).toContain('carried by 1 U.S. and 1 Mexican agency;');
  });

  test('of several dimensions counts what they leave, and says when that is nothing', () => {
    expect(finding('theme=cybersecurity-priority&agency=us-cbp')).toBe('No tie between a theme and an agency answers this selection.');
    expect(finding('theme=cybersecurity-priority&agency=us-cbp', ES)).toBe('Ningún vínculo entre tema y dependencia responde a esta selección.');
  });

  test('counts only ties whose basis counts', () => {
    expect(finding('basis=stated')).toMatch(/^Of 12 ties between theme and agency the readout states 12; other public sources document 0, and 0 are our reading\./);
  });
});
