import { Component, Suspense, use, type ReactNode } from 'react';
import { useText } from '../text/text';
import { useNear } from './useNear';
import styles from './frame.module.css';

/**
 * A place for something that may have to wait: until it is near the screen, and until its data is in. What was
 * prerendered there stays meanwhile. If it can't be drawn, words stand in its place and the rest of the page lives on.
 */
export function Slot({ children }: { readonly children: ReactNode }) {
  const { t } = useText();
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

interface FaultProps {
  readonly words: string;
  readonly children: ReactNode;
}

/** React catches errors of drawing only in a class. */
class Fault extends Component<FaultProps, { hasFailed: boolean }> {
  override state = { hasFailed: false };
  static getDerivedStateFromError() {
    return { hasFailed: true };
  }
  override render() {
    return this.state.hasFailed ? <p className={styles.waiting} data-notice="" role="alert">{this.props.words}</p> : this.props.children;
  }
}
