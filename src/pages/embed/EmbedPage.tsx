import { lazy, Suspense } from 'react';
import { Fault, Fetched } from '../../frame/Fault';
import { usePicking } from '../../frame/usePicking';
import { useFirstText, useText } from '../../text/text';
import { useSite } from '../../ui/site-context';
import { useParams } from '../../views/params-context';
import { VIEWS, type ListedView } from '../../views/registry';
import { AddressNotices } from '../explore/Notices';
import { EmbedFrame } from './EmbedFrame';
import styles from './embed.module.css';

const Tooltip = lazy(async () => ({ default: (await import('../../frame/Tooltip')).Tooltip }));

interface EmbedPageProps {
  readonly view: string;
  readonly title: string;
  /** Whether marks answer to pointer and keyboard. */
  readonly isInteractive: boolean;
}

/** One view for a frame in somebody else's page. No masthead, no shortcuts, nothing kept of its reader. */
export function EmbedPage({ view, title, isInteractive }: EmbedPageProps) {
  const { t } = useFirstText();
  const picking = usePicking();
  const listed = VIEWS.find((each) => each.id === view);
  return (
    <div className={styles.page} {...(isInteractive && picking)}>
      <div className={styles.notices} aria-live="polite"><AddressNotices /></div>
      {/* What was printed stays where the data or the code doesn't come: the chart is there. */}
      <Fault words={t.notices.crashed}>
        <Suspense>{listed ? <Measured listed={listed} title={title} /> : <NoView />}</Suspense>
      </Fault>
      {isInteractive && <Fetched words={t.notices.unfetched}><Tooltip /></Fetched>}
    </div>
  );
}

/** The view, or what stands in its place where the address asks for dollars. */
function Measured({ listed, title }: { readonly listed: ListedView; readonly title: string }) {
  const { measure } = useParams();
  const usual = <EmbedFrame listed={listed} title={title} />;
  const inDollars = 'inDollars' in listed ? listed.inDollars : undefined;
  return measure === 'dollars' && inDollars ? <Suspense fallback={usual}><EmbedFrame listed={inDollars} title={title} /></Suspense> : usual;
}

/** In place of a view that there isn't. */
function NoView() {
  const { t } = useText();
  const { href } = useSite();
  return (
    <div className={styles.card}>
      <h2>{t.embed.noView}</h2>
      <p>{t.embed.noViewText} <a href={href('')} target="_blank" rel="noopener">{t.embed.out}</a></p>
    </div>
  );
}
