import type { MouseEvent } from 'react';
import { useText } from '../../text/text';
import { useSite } from '../../ui/site-context';
import { askMap, stripLineAt } from './places';
import { useIsOnPage } from './useIsOnPage';
import styles from './unroll.module.css';

/** The strip's way back to the map: the line rolls up into it, on this page or on the map's own. */
export function RollUp() {
  const { t } = useText();
  const { href } = useSite();
  const isOnPage = useIsOnPage('border');
  const go = (event: MouseEvent) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    if (askMap(stripLineAt())) event.preventDefault();
  };
  return (
    <p className={styles.rollUp}>
      <a data-action="roll-up" href={isOnPage ? '#border' : href('view/border/')} onClick={go}>
        <svg width="26" height="14" viewBox="0 0 26 14" aria-hidden="true"><path className={styles.icon} d="M2 3L7 3L9 6L13 5L15 9L18 7L21 11L24 12" /></svg>
        <span>{t.unroll.toMap}</span>
      </a>
    </p>
  );
}
