import { useEffect, useRef, type KeyboardEvent, type MouseEvent } from 'react';
import { useText } from '../../text/text';
import { SearchBox } from './SearchBox';
import { usePickEntry } from './usePickEntry';
import styles from './search.module.css';

interface SearchDialogProps {
  /** What was typed before the box was there. */
  readonly typed: () => string;
  readonly onClose: () => void;
}

/** Search over the whole page. It closes by Escape, by its button, by a press beside it and by picking. */
export default function SearchDialog({ typed, onClose }: SearchDialogProps) {
  const { t } = useText();
  const dialog = useRef<HTMLDialogElement>(null);
  const pickEntry = usePickEntry();
  useEffect(() => {
    if (dialog.current && !dialog.current.open) dialog.current.showModal();
  }, []);
  const close = () => dialog.current?.close();
  return (
    <dialog ref={dialog} className={styles.dialog} aria-label={t.page.search} onClose={(event) => (keepFocus(event.currentTarget), onClose())} {...KEPT_IN}>
      <SearchBox typed={typed} onClose={close} onPick={(entry, mode) => (close(), pickEntry(entry, mode))} />
    </dialog>
  );
}

/** A closed dialog gives the focus back to where it was. Where that was nowhere, the button that opens it takes it. */
function keepFocus(dialog: HTMLDialogElement): void {
  const { activeElement } = document;
  const isLost = activeElement === null || activeElement === document.body || dialog.contains(activeElement);
  if (isLost) document.querySelector<HTMLElement>('[data-action="search"]')?.focus({ preventScroll: true });
}

/** What is pressed in the dialog is no pick on the page under it, and Escape closes the dialog alone. */
const KEPT_IN = {
  onKeyDown: (event: KeyboardEvent) => event.stopPropagation(),
  onClick(event: MouseEvent<HTMLDialogElement>) {
    event.stopPropagation();
    if (event.target === event.currentTarget) event.currentTarget.close();
  },
};
