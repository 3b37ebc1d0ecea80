import type { Answer } from '../../model/answer';
import { CITING } from '../../model/citations';
import type { Index } from '../../model/index-dataset';
import { date } from '../../text/format';
import type { Text } from '../../text/text';
import type { Column, Row, Table } from '../view';
import { answering } from './answering';
import type { CitedDocument, SourcesModel } from './model';

/** Every document that the selection leaves on, with how many facts of each kind cite it. */
export function sourcesTable(model: SourcesModel, _: Index, answer: Answer, text: Text): Table {
  const words = text.t.sources.table;
  const documents = [...model.document.values()].filter((document) => !answer.isFiltering || answering(document, answer).length > 0);
  const columns: Column[] = [
    { id: 'publisher', head: words.publisher },
    { id: 'title', head: words.title },
    { id: 'date', head: words.date },
    { id: 'kind', head: words.kind },
    { id: 'language', head: words.language },
    { id: 'licence', head: words.licence },
    { id: 'facts', head: words.facts, isNumber: true },
    { id: 'factsAnswering', head: words.answering, isNumber: true },
    ...CITING.map((table) => ({ id: table, head: words.per[table], isNumber: true })),
    { id: 'url', head: words.url },
  ];
  return { caption: words.caption, columns, rows: documents.map((document) => rowOf(document, answer, text)) };
}

function rowOf(document: CitedDocument, answer: Answer, { t, lang, pick }: Text): Row {
  const { source, citations, byKind } = document;
  const numbers = new Map(byKind);
  const href = source.url ? { href: source.url } : {};
  return {
    id: source.id,
    cells: [
      { value: pick(source.publisher) },
      { value: source.title, ...href },
      { value: source.date, text: source.date ? date(source.date, lang) : t.common.undated },
      { value: source.kind, text: t.common.sourceKind[source.kind] },
      { value: source.lang, text: t.sources.languages[source.lang] },
      { value: source.licence, text: t.sources.licences[source.licence] },
      { value: citations.length },
      { value: answering(document, answer).length },
      ...CITING.map((table) => ({ value: numbers.get(table) ?? 0 })),
      { value: source.url, ...href },
    ],
  };
}
