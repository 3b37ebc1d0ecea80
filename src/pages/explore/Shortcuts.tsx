import { lazy, useCallback, useState } from 'react';
import { Fetched } from '../../frame/Fault';
import { useShortcuts } from '../../frame/useShortcuts';
import { useFirstText } from '../../text/text';

const ShortcutsDialog = lazy(() => import('./ShortcutsDialog'));

/** The single keys of the page, and the button that lists them. */
export function Shortcuts() {
  const { t } = useFirstText();
  const [isOpen, setOpen] = useState(false);
  const open = useCallback(() => setOpen(true), []);
  useShortcuts(open);
  return (
    <>
      <button type="button" data-action="shortcuts" aria-haspopup="dialog" onClick={open}>{t.page.shortcuts}</button>
      {isOpen && <Fetched words={t.notices.unfetched}><ShortcutsDialog onClose={() => setOpen(false)} /></Fetched>}
    </>
  );
}
