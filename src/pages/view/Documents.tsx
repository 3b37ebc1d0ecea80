import { shortDate } from '../../text/format';
import { useText } from '../../text/text';
import type { RestedOn } from './documents';
import styles from './view.module.css';

/** So many stand open; the rest is folded. */
const OPEN = 9;

interface DocumentsProps {
  readonly documents: readonly RestedOn[];
  readonly title: string;
  /** What of it rests on one of them, with the number. */
  readonly count: (rows: number) => string;
}

/** The documents that something rests on, each with how much of it. */
export function Documents({ documents, title, count }: DocumentsProps) {
  const { t } = useText();
  const open = documents.length <= OPEN + 1 ? documents : documents.slice(0, OPEN);
  const rest = documents.slice(open.length);
  return (
    <section className={styles.documents} aria-labelledby="documents">
      <h2 id="documents">{title} <span>· {documents.length}</span></h2>
      <ul>{open.map((each) => <Document key={each.source.id} {...each} count={count} />)}</ul>
      {rest.length > 0 && (
        <details>
          <summary>{t.view.moreDocuments(rest.length)}</summary>
          <ul>{rest.map((each) => <Document key={each.source.id} {...each} count={count} />)}</ul>
        </details>
      )}
    </section>
  );
}

function Document({ source, rows, count }: RestedOn & Pick<DocumentsProps, 'count'>) {
  const { t, lang, pick } = useText();
  return (
    <li>
      <cite>{source.url ? <a href={source.url} rel="noreferrer" hrefLang={source.lang === 'en-es' ? undefined : source.lang}>{source.title}</a> : source.title}</cite>
      <p>
        {pick(source.publisher)}, {source.date ? shortDate(source.date, lang) : t.common.undated} · {t.common.sourceKind[source.kind]} · {count(rows)}
      </p>
    </li>
  );
}
