import { Suspense, use, type ReactNode } from 'react';
import { useFirstText } from '../text/text';
import { Fault } from './Fault';
import { useNear } from './useNear';
import styles from './frame.module.css';

/**
 * A place for something that may have to wait: until it is near the screen, and until its data is in. What was
 * prerendered there stays meanwhile. If it can't be drawn, words stand in its place and the rest of the page lives on.
 */
export function Slot({ children }: { readonly children: ReactNode }) {
  const { t } = useFirstText();
  const { ref, near } = useNear();
  return (
    <div ref={ref}>
      <Fault words={t.notices.crashed}>
        <Suspense fallback={<p className={styles.waiting} role="status">{t.frame.loading}</p>}>
          <WhenNear near={near}>{children}</WhenNear>
        </Suspense>
      </Fault>
    </div>
  );
}

function WhenNear({ near, children }: { readonly near: Promise<void> | null; readonly children: ReactNode }) {
  if (near) use(near);
  return children;
}
