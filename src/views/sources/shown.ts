import type { CitedDocument, DocumentGroup, SourceKind } from './model';

/** How many of a kind stand open before the reader asks for all. */
export const OPEN_OF_EACH = 10;

interface Asked {
  /** What the reader looks for, as the filter reads it; '' for everything. */
  readonly sought: string;
  /** Kinds of which all documents are shown. */
  readonly whole: ReadonlySet<SourceKind>;
  readonly openedId: string | null;
  /** How many facts of a document answer; null where nothing is picked. */
  readonly on: ((document: CitedDocument) => number) | null;
}

/** Whether a document's publisher and title hold every word that is sought. */
export const isSought = (document: CitedDocument, sought: string): boolean => sought.split(' ').every((word) => document.words.includes(word));

/**
 * The rows of a kind that are drawn, always in the one order: the most cited and, from the rest, as many again that
 * answer the selection; all that the filter finds; all where the reader asked for all. What is opened is among them.
 */
export function shownOf(group: DocumentGroup, { sought, whole, openedId, on }: Asked): readonly CitedDocument[] {
  if (sought) return group.documents.filter((document) => isSought(document, sought) || document.source.id === openedId);
  if (whole.has(group.kind) || group.documents.length <= OPEN_OF_EACH + 1) return group.documents;
  const rest = group.documents.slice(OPEN_OF_EACH);
  const brought = new Set(on ? rest.filter((document) => on(document) > 0).slice(0, OPEN_OF_EACH) : []);
  return group.documents.filter((document, at) => at < OPEN_OF_EACH || brought.has(document) || document.source.id === openedId);
}
