import { useState, useSyncExternalStore, type MouseEvent } from 'react';
import { useText } from '../../text/text';
import { useSite } from '../../ui/site-context';
import { useParams, useShow } from '../params-context';
import { useUnroll } from './context';
import { showStrip, straightLineAt } from './places';
import { useIsOnPage } from './useIsOnPage';
import styles from './unroll.module.css';

/** The button that unrolls the line and rolls it up, the way on to the strip, and whether scrolling does the same. */
export function UnrollControls() {
  const { t } = useText();
  const words = t.unroll;
  const { drive, canScroll } = useUnroll();
  const { scroll } = useParams();
  const show = useShow();
  const [said, setSaid] = useState('');
  const isStraight = useSyncExternalStore(drive.subscribe, () => drive.get().end === 1, () => false);
  const press = () => {
    const end = isStraight ? 0 : 1;
    drive.lead(end);
    setSaid(end === 1 ? words.saidStraight : words.saidMap);
  };
  return (
    <div className={styles.controls}>
      <button type="button" className={styles.button} data-action="unroll" aria-pressed={isStraight} aria-label={isStraight ? `${words.unrolled}${words.rollUp}` : words.unroll} onClick={press}>
        <svg width="26" height="14" viewBox="0 0 26 14" aria-hidden="true"><path className={styles.icon} d={isStraight ? 'M2 3L7 3L9 6L13 5L15 9L18 7L21 11L24 12' : 'M2 7L24 7'} /></svg>
        <span className={styles.sayings}>
          <span data-shown={!isStraight || undefined}>{words.unroll}</span>
          <span data-shown={isStraight || undefined}>{words.rollUp}</span>
        </span>
      </button>
      {canScroll && (
        <label className={styles.option} title={words.scrollsHint}>
          <input type="checkbox" checked={scroll !== 'off'} onChange={(event) => show({ scroll: event.currentTarget.checked ? '' : 'off' })} /> {words.scrolls}
        </label>
      )}
      <StripLink isShown={isStraight} />
      <span className="visually-hidden" role="status">{said}</span>
    </div>
  );
}

/** On to the strip with all its lanes. Where it stands on the same page, its line comes to lie where this one lies. */
function StripLink({ isShown }: { readonly isShown: boolean }) {
  const { t } = useText();
  const { href } = useSite();
  const isOnPage = useIsOnPage('strip');
  const go = (event: MouseEvent<HTMLAnchorElement>) => {
    const figure = event.currentTarget.closest('figure');
    const lineAt = figure && straightLineAt(figure);
    if (!isOnPage || lineAt === null || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    showStrip(lineAt);
  };
  return <a className={styles.way} data-shown={isShown || undefined} href={isOnPage ? '#strip' : href('view/strip/')} onClick={go}>{t.unroll.allLanes}</a>;
}
