import { memo } from 'react';
import type { Citation } from '../../model/citations';
import { count } from '../../text/format';
import { useText } from '../../text/text';
import { useMark } from '../useMark';
import { Bar } from './Bar';
import type { CitedDocument } from './model';
import { dateAndLanguage, documentInWords, shownKinds, splitInWords } from './words';

interface DocumentRowProps {
  readonly document: CitedDocument;
  /** Its citations that answer the selection. */
  readonly answering: readonly Citation[];
  readonly isFiltering: boolean;
  readonly most: number;
  readonly isOpen: boolean;
  /** False in the prerendered page, where a row is a plain link in the order of tabs. */
  readonly isLive: boolean;
}

/**
 * A document: who published it, its title, how many facts rest on it and of what kinds. A link to the document itself,
 * so that it leads there without a script; with one, it opens what rests on it.
 */
export const DocumentRow = memo(function DocumentRow({ document, answering, isFiltering, most, isOpen, isLive }: DocumentRowProps) {
  const text = useText();
  const { source, citations, byKind } = document;
  const ref = useMark<HTMLAnchorElement>('sources', source.id);
  const total = citations.length;
  const isPartly = isFiltering && answering.length < total;
  return (
    <a
      ref={ref}
      id={`source-${source.id}`}
      href={source.url ?? `#source-${source.id}`}
      rel="noreferrer"
      role="option"
      aria-label={documentInWords(document, answering, isFiltering, text)}
      aria-selected={isLive ? isOpen : undefined}
      tabIndex={isLive ? -1 : undefined}
      data-source={source.id}
      data-value={total}
    >
      <b>{text.pick(source.publisher)}</b>{' '}
      <cite lang={source.lang === text.lang || source.lang === 'en-es' ? undefined : source.lang}>{source.title}</cite>{' '}
      <i>{dateAndLanguage(source, text)}</i>{' '}
      <small>{splitInWords(shownKinds(byKind, answering, isFiltering), text)}</small>{' '}
      <Bar answering={answering} total={total} most={most} label={isPartly ? text.t.sources.atBar(answering.length, total) : count(total)} />
    </a>
  );
});
