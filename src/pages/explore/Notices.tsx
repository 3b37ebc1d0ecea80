import { lazy, useState } from 'react';
import { Fetched } from '../../frame/Fault';
import { useFaults } from '../../frame/faults-context';
import { recognise, unrecognisedShown } from '../../model/recognise';
import type { Index } from '../../model/index-dataset';
import { readAddress, type Params } from '../../selection/address';
import { useFirstText } from '../../text/text';
import { VIEWS } from '../../views/registry';
import { useIndex } from '../../views/linking-context';
import { useSearch } from './useSearch';
import { problemInWords } from '../../frame/problem-in-words';
import styles from './explore.module.css';

const AddressNotice = lazy(async () => ({ default: (await import('./AddressNotice')).AddressNotice }));

/** What is wrong, and where, above everything else: with an address, or with data that didn't arrive. */
export function Notices() {
  return (
    <div className={styles.notices} aria-live="polite">
      <AddressNotices />
      <LoadNotice />
    </div>
  );
}

/** Values of the address that the page couldn't use; dismissed for this address. */
export function AddressNotices() {
  const { t } = useFirstText();
  const index = useIndex();
  const search = useSearch();
  const [dismissed, setDismissed] = useState('');
  if (!search || search === dismissed) return null;
  const { address, unreadable } = readAddress(search);
  const unknown = [...recognise(index, address.selection).unknown, ...unknownShown(index, address.params)];
  if (unreadable.length + unknown.length === 0) return null;
  return (
    <Fetched words={t.notices.unfetched}>
      <AddressNotice index={index} search={search} unreadable={unreadable} unknown={unknown} onDismiss={() => setDismissed(search)} />
    </Fetched>
  );
}

/** What views are asked to show and nothing is called: views, and programs and accounts once they are loaded. */
function unknownShown(index: Index, params: Params): { field: string; value: string }[] {
  const missing = (field: string, ids: readonly string[], isKnown: (id: string) => boolean) => ids.filter((id) => id !== '' && !isKnown(id)).map((value) => ({ field, value }));
  return [
    ...unrecognisedShown(index, params),
    ...missing('views', params.views, (id) => VIEWS.some((view) => view.id === id)),
    ...missing('program', [params.program], (id) => index.program.size === 0 || index.program.has(id)),
    ...missing('account', params.account, (id) => index.account.has(id)),
  ];
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
