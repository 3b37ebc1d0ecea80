import { useState } from 'react';
import { useFaults } from '../../frame/faults-context';
import { recognise } from '../../model/recognise';
import { readAddress } from '../../selection/address';
import { useFirstText } from '../../text/text';
import { useIndex } from '../../views/linking-context';
import { useSearch } from './useSearch';
import { problemInWords } from './problem-in-words';
import styles from './explore.module.css';

/** What is wrong, and where, above everything else: with an address, or with data that didn't arrive. */
export function Notices() {
  return (
    <div className={styles.notices} aria-live="polite">
      <AddressNotices />
      <LoadNotice />
    </div>
  );
}

/** Values of the address that the page couldn't use, each named; dismissed for this address. */
function AddressNotices() {
  const { t } = useFirstText();
  const index = useIndex();
  const search = useSearch();
  const [dismissed, setDismissed] = useState('');
  if (!search || search === dismissed) return null;
  const { address, unreadable } = readAddress(search);
  const { unknown } = recognise(index, address.selection);
  const words = [
    ...unreadable.map(({ field, value }) => t.notices.unreadable(field, [value])),
    ...unknown.map(({ field, value, nearest }) => t.notices.unknown(field, [value], nearest)),
  ];
  if (words.length === 0) return null;
  return (
    <div className={styles.notice} data-notice="">
      {words.map((sentence) => <p key={sentence}>{sentence}</p>)}
      <button type="button" onClick={() => setDismissed(search)}>{t.notices.dismiss}</button>
    </div>
  );
}

/** A slice that couldn't be loaded: why, and the way to try again. Progress is shown once it takes over 300 ms. */
function LoadNotice() {
  const { t } = useFirstText();
  const { problem, isSlow, retry } = useFaults();
  if (problem) {
    return (
      <div className={styles.notice} data-notice="" role="alert">
        <p>{problemInWords(problem, t.notices)}</p>
        <button type="button" onClick={retry}>{t.notices.retry}</button>
      </div>
    );
  }
  return isSlow ? <p className={styles.progress} role="status">{t.notices.loading}</p> : null;
}
