import { startTransition, Suspense, useEffect, useState, type ReactNode } from 'react';
import { useFirstText } from '../text/text';
import { Fault } from './Fault';
import { Unloaded } from './Unloaded';
import { useNear } from './useNear';
import { useOnPaper } from './useOnPaper';
import { useIsWhole } from './whole-context';
import styles from './frame.module.css';

interface LaterSlotProps {
  readonly id: string;
  /** What is done when the reader has done something and the browser idles, in place of drawing what is off the screen. */
  readonly whileIdle?: (() => unknown) | undefined;
  /** Makes another try fetch what it is drawn by, where that could not be fetched. */
  readonly onTryAgain: () => void;
  /** What is printed in its place until then. Drawn by the prerender alone. */
  readonly printed: ReactNode;
  readonly children: ReactNode;
}

/**
 * A place for a view that the first screen doesn't show. The page holds its words alone, so that it is light; the view is
 * drawn once its place is near the screen, with data and code that come then, or on paper, with what is at hand; it stays
 * then, as its words are gone from the page. A page printed whole holds all of it.
 */
export function LaterSlot({ id, whileIdle, onTryAgain, printed, children }: LaterSlotProps) {
  const { t } = useFirstText();
  const isWhole = useIsWhole();
  const { ref, near } = useNear(whileIdle);
  const [isNear, setNear] = useState(false);
  if (useOnPaper() && !isNear) setNear(true);
  /** Known at once, where the drawing is a transition that may wait for data. */
  const [isAsked, setAsked] = useState(false);
  useEffect(() => void near?.then(() => (setAsked(true), startTransition(() => setNear(true)))), [near]);
  const words = <>{isAsked && <Unloaded />}<Printed id={id}>{printed}</Printed></>;
  return (
    <div ref={ref} className={isNear || isWhole ? undefined : styles.later}>
      <Fault words={t.notices.crashed} kept={words} again={{ words: t.notices.retry, prepare: onTryAgain }}>
        <Suspense fallback={words}>{isNear || isWhole ? children : words}</Suspense>
      </Fault>
    </div>
  );
}

/** Draws its content for the page's HTML, and keeps what stands there in the browser, which needn't load what drew it. */
function Printed({ id, children }: { readonly id: string; readonly children: ReactNode }) {
  const [html] = useState(() => (import.meta.env.SSR ? '' : (document.querySelector(`[data-printed="${id}"]`)?.innerHTML ?? '')));
  if (import.meta.env.SSR) return <div data-printed={id}>{children}</div>;
  return <div data-printed={id} suppressHydrationWarning dangerouslySetInnerHTML={{ __html: html }} />;
}
