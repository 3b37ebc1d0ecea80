import type { Answer } from '../../model/answer';
import type { Index } from '../../model/index-dataset';
import { percent } from '../../text/format';
import type { Text } from '../../text/text';
import { answering } from './answering';
import type { CitedDocument, SourcesModel } from './model';

const isOfficial = ({ source }: CitedDocument): boolean => source.kind === 'official';

/** How many different facts cite any of the documents: one that cites two counts once. */
const factsOn = (documents: readonly CitedDocument[]): number => new Set(documents.flatMap((document) => document.citations.map(({ table, id }) => `${table} ${id}`))).size;

/** The whole record: how many facts, on how many documents, how official, and which one carries most. Under a selection: the same of what answers. */
export function finding(model: SourcesModel, _: Index, answer: Answer, text: Text): string {
  const words = text.t.sources.finding;
  const all = [...model.document.values()];
  const counted = all.map((document) => ({ document, carried: answering(document, answer).length })).filter(({ carried }) => carried > 0);
  const [most] = counted.toSorted((a, b) => b.carried - a.carried);
  if (!most) return words.none;
  const cited = counted.map(({ document }) => document);
  const official = cited.filter(isOfficial);
  const { title } = most.document.source;
  const publisher = text.pick(most.document.source.publisher);
  const { carried } = most;
  if (answer.isFiltering) return `${words.some(cited.length, all.length, official.length)} ${words.mostHere(title, publisher, carried)}`;
  const facts = factsOn(cited);
  return [words.all(facts, cited.length, official.length), words.officialShare(percent(factsOn(official) / facts)), words.most(title, publisher, carried)].join(' ');
}

/** What a bar counts. */
export function sourceLine(model: SourcesModel, _: Index, __: Answer, text: Text): string {
  const documents = [...model.document.values()];
  const citations = documents.reduce((sum, document) => sum + document.citations.length, 0);
  return text.t.sources.sourceLine(citations, documents.filter((document) => document.citations.length === 0).length);
}
