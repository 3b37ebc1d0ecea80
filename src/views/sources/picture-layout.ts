import { labelLines } from '../../charts/label-width';
import type { Answer } from '../../model/answer';
import type { Text } from '../../text/text';
import { answering } from './answering';
import type { CitedDocument, SourcesModel } from './model';
import { OPEN_OF_EACH } from './shown';
import { shownKinds, splitInWords } from './words';

export interface PictureRow {
  readonly document: CitedDocument;
  /** Its title, broken into lines. */
  readonly lines: readonly string[];
  /** What rests on it, broken into lines. */
  readonly split: readonly string[];
  readonly y: number;
}
interface Words {
  readonly words: string;
  readonly y: number;
}
interface PictureLayout {
  readonly heads: readonly Words[];
  readonly rows: readonly PictureRow[];
  readonly rests: readonly Words[];
  readonly height: number;
}

const HEAD = 32;
const ROW = 24;
export const LINE = 16;

/** Stacks heads and rows from top to bottom, in px; a row is as high as its title, or what rests on it, has lines. */
export function layOutPicture(model: SourcesModel, answer: Answer, widths: { readonly title: number; readonly split: number }, text: Text): PictureLayout {
  const { t } = text;
  const heads: Words[] = [];
  const rows: PictureRow[] = [];
  const rests: Words[] = [];
  let y = 0;
  for (const { kind, documents, citations } of model.groups) {
    heads.push({ words: `${t.sources.kinds[kind]} · ${t.sources.groupHead(documents.length, citations)}`, y });
    y += HEAD;
    for (const document of documents.slice(0, OPEN_OF_EACH)) {
      const lines = labelLines(document.source.title, 12.5, widths.title);
      const kinds = shownKinds(document.byKind, answering(document, answer), answer.isFiltering);
      const split = labelLines(splitInWords(kinds, text), 12.5, widths.split);
      rows.push({ document, lines, split, y });
      y += ROW + Math.max(lines.length, split.length) * LINE;
    }
    if (documents.length > OPEN_OF_EACH) {
      rests.push({ words: t.sources.picture.more(documents.length - OPEN_OF_EACH), y });
      y += 26;
    }
    y += 8;
  }
  return { heads, rows, rests, height: y };
}
