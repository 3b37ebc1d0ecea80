import type { Localized } from '../../../dataset/schema';
import { shortDate } from '../../../text/format';
import { useText } from '../../../text/text';
import { usePaneIndex } from './index-context';
import styles from './pane.module.css';

interface CiteProps {
  readonly sourceId: string;
  readonly locator?: Localized | undefined;
}

/** What a fact rests on: who published it and when, as a link to the document, and where in it. A source that isn't official says so. */
export function Cite({ sourceId, locator }: CiteProps) {
  const { t, lang, pick } = useText();
  const source = usePaneIndex().source.get(sourceId);
  if (!source) return null;
  const name = `${pick(source.publisher)}, ${source.date ? shortDate(source.date, lang) : t.common.undated}`;
  const language = source.lang === 'en-es' ? undefined : source.lang;
  return (
    <cite className={styles.cite} data-source={sourceId}>
      <a href={source.url ?? `#source-${sourceId}`} rel="noreferrer" title={source.title} hrefLang={language}>{name}</a>
      {locator && `, ${pick(locator)}`}
      {source.kind !== 'official' && ` · ${t.common.sourceKind[source.kind]}`}
    </cite>
  );
}
