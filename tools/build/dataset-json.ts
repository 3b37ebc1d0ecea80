import type { About } from '../../src/dataset/schema';
import { DISTRIBUTIONS } from '../data-package/catalogue';

interface Offer {
  readonly files: string;
  readonly years?: readonly [number, number] | undefined;
}

/**
 * What the page's data is, as schema.org words it, for the catalogues that list datasets. It stands in a script element
 * that no browser runs, so nothing in it may close that element.
 *
 * @param offer  on the page that offers the files to take away: where they lie, from the page, and the years that they speak of
 */
export function datasetJson(about: About, lang: 'en' | 'es', offer?: Offer): string {
  const described = {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    name: about.title[lang],
    alternateName: about.title[lang === 'en' ? 'es' : 'en'],
    description: about.lede[lang],
    inLanguage: about.languages,
    version: about.version,
    dateModified: about.modified,
    license: 'https://creativecommons.org/licenses/by/4.0/',
    isAccessibleForFree: true,
    ...(offer && {
      identifier: about.id,
      creator: { '@type': 'Organization', name: about.title[lang] },
      ...(offer.years && { temporalCoverage: offer.years.join('/') }),
      variableMeasured: VARIABLES[lang],
      distribution: DISTRIBUTIONS.map(({ file, title, mediaType }) => ({ '@type': 'DataDownload', name: title, encodingFormat: mediaType, contentUrl: `${offer.files}${file}` })),
    }),
    spatialCoverage: { '@type': 'Place', name: lang === 'en' ? 'U.S.–Mexico border' : 'Frontera entre Estados Unidos y México' },
  };
  return JSON.stringify(described).replaceAll('<', String.raw`\u003c`);
}

const VARIABLES = {
  en: ['ties between agencies and themes', 'funding by program, account, fiscal year and status', 'yearly indicators', 'traffic at ports of entry', 'commitments and what became of them'],
  es: ['vínculos entre dependencias y temas', 'fondos por programa, cuenta, año fiscal y momento', 'indicadores anuales', 'tránsito en puertos de entrada', 'compromisos y qué fue de ellos'],
} as const;
