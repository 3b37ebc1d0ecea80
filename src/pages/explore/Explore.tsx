import { lazy, memo } from 'react';
import { Fetched } from '../../frame/Fault';
import { LaterSlot } from '../../frame/LaterSlot';
import { PrintedView } from '../../frame/PrintedView';
import { Slot } from '../../frame/Slot';
import { usePicking } from '../../frame/usePicking';
import { ViewFrame } from '../../frame/ViewFrame';
import { useIsWhole } from '../../frame/whole-context';
import { useFirstText } from '../../text/text';
import type { ListedView } from '../../views/registry';
import { Foot } from './Foot';
import { Masthead } from './Masthead';
import { Notices } from './Notices';
import { Opening } from './Opening';
import { ThemesWithoutScript } from './pane/ThemesWithoutScript';
import { SelectionBar } from './SelectionBar';
import { ThemePicker } from './ThemePicker';
import { useShownViews } from './useShownViews';
import styles from './explore.module.css';

/** Needed at the first hover or on paper, not at the first paint. */
const Afterwards = lazy(() => import('./Afterwards'));
const Pane = lazy(async () => ({ default: (await import('./pane/Pane')).Pane }));

/** The view that the reading pane belongs to, where it is shown; else it stands under the first. */
const READ_UNDER = 'links';

/** The explore page, top to bottom: what met, the theme picker, and every view of the registry, all linked. */
export function Explore() {
  const { t } = useFirstText();
  const isWhole = useIsWhole();
  const shown = useShownViews();
  const readUnder = shown.find((listed) => listed.id === READ_UNDER) ?? shown[0];
  return (
    <div className={styles.page} {...usePicking()}>
      <a className={styles.skip} href="#links">{t.page.skip}</a>
      <Masthead />
      <Notices />
      <main>
        <Opening />
        <ThemePicker />
        <SelectionBar />
        {shown.map((listed) => <ViewSection key={listed.id} listed={listed} isReadUnder={listed === readUnder} />)}
        {/* For the prerender alone: no browser with a script draws it. */}
        {import.meta.env.SSR && isWhole && <ThemesWithoutScript />}
      </main>
      <Foot />
      <Fetched words={t.notices.unfetched}><Afterwards shown={shown} /></Fetched>
    </div>
  );
}

/** Never drawn again from above: a printed view that is touched before it is taken over would be thrown away. */
const ViewSection = memo(function ViewSection({ listed, isReadUnder }: { readonly listed: ListedView; readonly isReadUnder: boolean }) {
  return (
    <section className={styles.view}>
      {listed.seen ? <Slot><ViewFrame listed={listed} /></Slot> : <Later listed={listed} />}
      {isReadUnder && <Slot><Pane /></Slot>}
    </section>
  );
});

function Later({ listed }: { readonly listed: ListedView }) {
  return (
    <LaterSlot id={listed.id} whileIdle={listed.isPatient ? listed.load : undefined} onTryAgain={listed.forget} printed={import.meta.env.SSR && <PrintedView listed={listed} wholeHref="whole/" />}>
      <ViewFrame listed={listed} />
    </LaterSlot>
  );
}
