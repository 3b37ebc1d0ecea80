import type { About, Source } from '../../src/dataset/schema';

/** A document as reference managers hold it. */
interface Reference {
  readonly id: string;
  readonly kind: 'dataset' | 'document';
  readonly title: string;
  readonly publisher: string;
  /** As exact as it is known: YYYY, YYYY-MM, YYYY-MM-DD; null where it isn't. */
  readonly date: string | null;
  readonly url: string | null;
  readonly lang: string | null;
  readonly version?: string;
}

const whole = (about: About, site: string): Reference => ({
  id: about.id,
  kind: 'dataset',
  title: `${about.title.en}: data on the U.S.–Mexico Security Coordination Group of 26 February 2015`,
  publisher: about.title.en,
  date: about.modified,
  url: site === '' ? null : `${site}data/`,
  lang: null,
  version: about.version,
});

/** A reference keeps the publisher's own name: it is written for every reader. */
const ofSource = ({ id, title, publisher, date, url, lang }: Source): Reference => ({ id, kind: 'document', title, publisher: publisher.en, date, url, lang: lang === 'en-es' ? null : lang });

/** The whole and each of its sources, for citing, by file. */
export function citationFiles(about: About, sources: readonly Source[], site: string): Record<string, string> {
  const one = [whole(about, site)];
  const all = sources.map(ofSource);
  return {
    'citation.bib': bibtex(one), 'citation.ris': ris(one), 'citation.csl.json': csl(one),
    'sources.bib': bibtex(all), 'sources.ris': ris(all), 'sources.csl.json': csl(all),
  };
}

/** What TeX takes as an order is written as itself. */
const tex = (text: string): string => text.replaceAll(/[\\{}]/g, '').replaceAll(/[&%$#_]/g, String.raw`\$&`);

export function bibtex(references: readonly Reference[]): string {
  return references.map(({ id, kind, title, publisher, date, url, version }) => {
    const [year, month] = date?.split('-') ?? [];
    const fields = [
      ['title', `{${tex(title)}}`],
      [kind === 'dataset' ? 'publisher' : 'author', `{${tex(publisher)}}`],
      ['year', year],
      ['month', month],
      ['version', version],
      ['url', url?.replaceAll(/[{}\\]/g, encodeURIComponent)],
    ].flatMap(([name, value]) => (value ? [`  ${name} = {${value}}`] : []));
    return `@${kind === 'dataset' ? 'dataset' : 'misc'}{${id},\n${fields.join(',\n')}\n}\n`;
  }).join('\n');
}

export function ris(references: readonly Reference[]): string {
  return references.map(({ id, kind, title, publisher, date, url, lang, version }) => {
    const lines = [
      ['TY', kind === 'dataset' ? 'DATA' : 'GEN'], ['ID', id], ['TI', title], [kind === 'dataset' ? 'PB' : 'AU', publisher],
      ['PY', date?.slice(0, 4)], ['DA', date?.replaceAll('-', '/')], ['ET', version], ['LA', lang], ['UR', url],
    ].flatMap(([tag, value]) => (value ? [`${tag}  - ${value.replaceAll(/\s+/g, ' ')}`] : []));
    return `${[...lines, 'ER  - '].join('\r\n')}\r\n`;
  }).join('\r\n');
}

export function csl(references: readonly Reference[]): string {
  const items = references.map(({ id, kind, title, publisher, date, url, lang, version }) => ({
    id,
    type: kind === 'dataset' ? 'dataset' : 'document',
    title,
    ...(kind === 'dataset' ? { publisher } : { author: [{ literal: publisher }] }),
    ...(date && { issued: { 'date-parts': [date.split('-').map(Number)] } }),
    ...(url && { URL: url }),
    ...(lang && { language: lang }),
    ...(version && { version }),
  }));
  return `${JSON.stringify(items, null, 2)}\n`;
}
