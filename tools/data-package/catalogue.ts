import type { About } from '../../src/dataset/schema';
import type { Host } from './host';

/** A file to take away, as catalogues list it. */
export interface Distribution {
  readonly file: string;
  readonly title: string;
  readonly mediaType: string;
}

export const ARCHIVE = 'two-thousand-miles-data.zip';
export const WORKBOOK = 'two-thousand-miles-data.xlsx';

/** What catalogues lead to: all of it in the forms that most readers want. The single tables stand in the data package. */
export const DISTRIBUTIONS: readonly Distribution[] = [
  { file: ARCHIVE, title: 'All files in one archive', mediaType: 'application/zip' },
  { file: WORKBOOK, title: 'All tables as one workbook', mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' },
  { file: 'datapackage.json', title: 'Data package (Frictionless), with a CSV for each table', mediaType: 'application/json' },
  { file: 'csv-metadata.json', title: 'CSV on the Web metadata', mediaType: 'application/csvm+json' },
  { file: 'dataset.json', title: 'All tables as JSON', mediaType: 'application/json' },
];

const KEYWORDS = ['United States', 'Mexico', 'security cooperation', 'Security Coordination Group', 'border', 'Mérida Initiative', 'counternarcotics', 'foreign assistance'];

/**
 * The catalogue entry that data portals of the U.S. government harvest (DCAT-US 1.1).
 *
 * @param years  the first and the last that the data speaks of
 * @param host   The schema asks for a contact and for whole addresses, which only who publishes the site can give. Where
 *               the build isn't told, the entry has neither and doesn't say that it conforms.
 */
export function catalogue(about: About, years: readonly [number, number], { site, contact }: Host): object {
  return {
    '@context': 'https://project-open-data.cio.gov/v1.1/schema/catalog.jsonld',
    '@type': 'dcat:Catalog',
    ...(site !== '' && contact && {
      conformsTo: 'https://project-open-data.cio.gov/v1.1/schema',
      describedBy: 'https://project-open-data.cio.gov/v1.1/schema/catalog.json',
    }),
    dataset: [{
      '@type': 'dcat:Dataset',
      identifier: about.id,
      title: `${about.title.en}: data on the U.S.–Mexico Security Coordination Group of 26 February 2015`,
      description: about.lede.en,
      keyword: KEYWORDS,
      modified: about.modified,
      version: about.version,
      publisher: { '@type': 'org:Organization', name: about.title.en },
      ...(contact && { contactPoint: { '@type': 'vcard:Contact', fn: contact.name, hasEmail: `mailto:${contact.mail}` } }),
      accessLevel: 'public',
      license: 'https://creativecommons.org/licenses/by/4.0/',
      language: ['en-US', 'es-MX'],
      temporal: `${years[0]}-01-01/${years[1]}-12-31`,
      spatial: 'Border of the United States and Mexico',
      landingPage: `${site}data/`,
      distribution: DISTRIBUTIONS.map(({ file, title, mediaType }) => ({ '@type': 'dcat:Distribution', title, mediaType, downloadURL: `${site}data/${file}` })),
    }],
  };
}
