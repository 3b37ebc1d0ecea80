import { shortDate } from '../../text/format';
import { useText } from '../../text/text';
import type { RestedOn } from './documents';
import styles from './view.module.css';

/** So many stand open; the rest is folded. */
const OPEN = 9;

/** The documents that a view's rows rest on, each with the number of its rows. */
export function Documents({ documents }: { readonly documents: readonly RestedOn[] }) {
  const { t } = useText();
  const open = documents.length <= OPEN + 1 ? documents : documents.slice(0, OPEN);
  const rest = documents.slice(open.length);
  return (
    <section className={styles.documents} aria-labelledby="documents">
      <h2 id="documents">{t.view.documents} <span>· {documents.length}</span></h2>
      <ul>{open.map((each) => <Document key={each.source.id} {...each} />)}</ul>
      {rest.length > 0 && (
        <details>
          <summary>{t.view.moreDocuments(rest.length)}</summary>
          <ul>{rest.map((each) => <Document key={each.source.id} {...each} />)}</ul>
        </details>
      )}
    </section>
  );
}

function Document({ source, rows }: RestedOn) {
  const { t, lang } = useText();
  return (
    <li>
      <cite>{source.url ? <a href={source.url} rel="noreferrer" hrefLang={source.lang === 'en-es' ? undefined : source.lang}>{source.title}</a> : source.title}</cite>
      <p>
        {source.publisher}, {source.date ? shortDate(source.date, lang) : t.common.undated} · {t.common.sourceKind[source.kind]} · {t.view.rows(rows)}
      </p>
    </li>
  );
}
