import type { Source } from '../../dataset/schema';
import { citations, CITING, type Citation, type Citing } from '../../model/citations';
import type { Index } from '../../model/index-dataset';
import { normalise } from '../../model/search-words';

export type SourceKind = Source['kind'];

/** From the publishers nearest to the facts to those who retell them. */
export const SOURCE_KINDS = ['official', 'institutional', 'compilation', 'press'] as const satisfies readonly SourceKind[];

/** A document and what rests on it. */
export interface CitedDocument {
  readonly source: Source;
  /** One for each fact that cites it. Empty where the dataset credits it as a whole and no fact names it. */
  readonly citations: readonly Citation[];
  /** How many facts of each kind cite it, in the order of CITING; kinds that don't are left out. */
  readonly byKind: readonly (readonly [Citing, number])[];
  /** Publisher in both languages and title, as the filter reads them. */
  readonly words: string;
}

export interface DocumentGroup {
  readonly kind: SourceKind;
  /** The most cited first, then by publisher and title. */
  readonly documents: readonly CitedDocument[];
  readonly citations: number;
}

export interface SourcesModel {
  /** Kinds of source that the dataset has. */
  readonly groups: readonly DocumentGroup[];
  readonly document: ReadonlyMap<string, CitedDocument>;
  /** The most facts that rest on one document: the full length of a bar. */
  readonly most: number;
}

export const tallied = (all: readonly Citation[]): (readonly [Citing, number])[] =>
  CITING.map((table) => [table, all.filter((citation) => citation.table === table).length] as const).filter(([, number]) => number > 0);

function byCitations(a: CitedDocument, b: CitedDocument): number {
  return b.citations.length - a.citations.length || compare(a.source.publisher.en, b.source.publisher.en) || compare(a.source.title, b.source.title) || compare(a.source.id, b.source.id);
}

/** By code point: the same order in the prerender and in every browser. */
const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

function documentsOf(index: Index): CitedDocument[] {
  const cited = new Map<string, Citation[]>();
  for (const citation of citations(index.dataset)) cited.set(citation.sourceId, [...(cited.get(citation.sourceId) ?? []), citation]);
  return index.dataset.sources.map((source) => {
    const own = cited.get(source.id) ?? [];
    return { source, citations: own, byKind: tallied(own), words: normalise(`${source.publisher.en} ${source.publisher.es} ${source.title}`) };
  });
}

/** Every document by its kind, with every fact that cites it. Depends on the dataset alone. */
export function sourcesModel(index: Index): SourcesModel {
  const documents = documentsOf(index).toSorted(byCitations);
  const groups = SOURCE_KINDS.map((kind) => {
    const own = documents.filter(({ source }) => source.kind === kind);
    return { kind, documents: own, citations: own.reduce((sum, document) => sum + document.citations.length, 0) };
  });
  return {
    groups: groups.filter((group) => group.documents.length > 0),
    document: new Map(documents.map((document) => [document.source.id, document])),
    most: Math.max(1, ...documents.map((document) => document.citations.length)),
  };
}
