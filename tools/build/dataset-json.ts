import type { About } from '../../src/dataset/schema';

/**
 * What the page's data is, as schema.org words it, for the catalogues that list datasets. It stands in a script element
 * that no browser runs, so nothing in it may close that element.
 */
export function datasetJson(about: About, lang: 'en' | 'es'): string {
  const described = {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    name: about.title[lang],
    alternateName: about.title[lang === 'en' ? 'es' : 'en'],
    description: about.lede[lang],
    inLanguage: about.languages,
    version: about.version,
    dateModified: about.version,
    license: 'https://creativecommons.org/licenses/by/4.0/',
    isAccessibleForFree: true,
    spatialCoverage: { '@type': 'Place', name: lang === 'en' ? 'U.S.–Mexico border' : 'Frontera entre Estados Unidos y México' },
  };
  return JSON.stringify(described).replaceAll('<', String.raw`\u003c`);
}
