import type { KeyboardEvent, ReactNode } from 'react';
import type { Citation } from '../../model/citations';
import { date } from '../../text/format';
import { useText } from '../../text/text';
import { Subheading } from '../../ui/Subheading';
import { useIndex } from '../linking-context';
import { FactList } from './FactList';
import { factsOf } from './facts';
import type { CitedDocument } from './model';
import { useUnderRow } from './useUnderRow';
import styles from './sources.module.css';

interface OpenedDocumentProps {
  readonly document: CitedDocument;
  readonly answering: readonly Citation[];
  readonly isFiltering: boolean;
  onClose(): void;
}

/** A document opened: what it is, on what terms, where to read it, and every fact that cites it, in words. */
export function OpenedDocument({ document, answering, isFiltering, onClose }: OpenedDocumentProps) {
  const text = useText();
  const { t, lang, pick } = text;
  const words = t.sources.panel;
  const index = useIndex();
  const { source, citations } = document;
  const panel = useUnderRow(`source-${source.id}`);
  const groups = factsOf(index, document, new Set(answering), text);
  const keys = {
    onKeyDown(event: KeyboardEvent) {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      onClose();
    },
  };
  const heading = citations.length === 0 ? words.nothing : isFiltering ? words.restsSome(answering.length, citations.length) : words.rests(citations.length);
  return (
    <section className={styles.panel} ref={panel} aria-label={source.title} {...keys} data-opened={source.id}>
      <div className={styles.about}>
        <p className={styles.go}>
          {source.url ? <a href={source.url} rel="noreferrer" hrefLang={source.lang === 'en-es' ? undefined : source.lang}>{words.open}</a> : <span>{words.noAddress}</span>}
          <button type="button" onClick={onClose} aria-keyshortcuts="Escape">{words.close}</button>
        </p>
        {source.url && <p className={styles.address}>{source.url.replace(/^https?:\/\//, '')}</p>}
        <dl>
          <Term name={words.publisher}>{pick(source.publisher)}</Term>
          <Term name={words.date}>{source.date ? date(source.date, lang) : t.common.undated}</Term>
          <Term name={words.kind}>{t.common.sourceKind[source.kind]}</Term>
          <Term name={words.language}>{t.sources.languages[source.lang]}</Term>
          <Term name={words.licence}>{t.sources.licences[source.licence]}</Term>
          {source.repository && <Term name={words.from}>{source.repository}</Term>}
          {source.note && <Term name={words.note}>{pick(source.note)}</Term>}
        </dl>
      </div>
      <div>
        <Subheading className={styles.rests}>{heading}</Subheading>
        {groups.map((group) => <FactList key={group.table} group={group} isFiltering={isFiltering} />)}
      </div>
    </section>
  );
}

function Term({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
