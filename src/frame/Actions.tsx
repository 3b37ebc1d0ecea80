import { lazy, useRef, useState } from 'react';
import { useSpeech, type FirstText } from '../text/text';
import { useLinking } from '../views/linking-context';
import { useAddressStore } from '../views/params-context';
import type { ListedView } from '../views/registry';
import type { AnySeenView } from '../views/view';
import type { FileKind } from './export/save-view';
import { Fetched } from './Fault';
import { LateFinding } from './LateFinding';
import styles from './frame.module.css';

const AddDialog = lazy(async () => (await import('./briefings/load')).load());
const EmbedDialog = lazy(() => import('./embed/EmbedDialog'));

/** Px across of a whole picture with its margins, at true size and doubled (see export/lay-out). */
const PICTURE_WIDTHS = [1344, 2688] as const;

interface ActionsProps<T extends FirstText> {
  readonly listed: ListedView;
  readonly view: AnySeenView<T>;
  readonly text: T;
  readonly model: unknown;
  readonly isTableOpen: boolean;
  onTable(): void;
}

/** The quiet row of words under a figure: table, full screen, link and downloads of what is on screen. */
export function Actions<T extends FirstText>({ listed, view, text, model, isTableOpen, onTable }: ActionsProps<T>) {
  const speech = useSpeech();
  const linking = useLinking();
  const address = useAddressStore();
  const row = useRef<HTMLDivElement>(null);
  const [said, setSaid] = useState('');
  const [dialog, setDialog] = useState<'embed' | 'briefing' | null>(null);
  const words = text.t.frame;
  const save = async (kind: FileKind) => {
    try {
      const { saveView } = await import('./export/save-view');
      await saveView({ listed, model, linking, address, speech, kind });
    } catch {
      setSaid(words.exportFailed);
    }
  };
  const copyLink = async () => {
    const page = `${location.origin}${location.pathname}${location.search}#${view.id}`;
    try {
      await navigator.clipboard.writeText(page);
      setSaid(words.linkCopied);
    } catch {
      setSaid(words.linkByHand(page)); // no clipboard in a frame, over http or when refused: the words hold the address
    }
  };
  const about = { view: view.id, onClose: () => setDialog(null) };
  return (
    <div className={styles.actions} role="group" aria-label={words.actions} ref={row}>
      <span role="status" className={styles.said}>{said}</span>
      <button type="button" data-action="table" aria-expanded={isTableOpen} onClick={onTable}>{isTableOpen ? words.hideTable : words.table}</button>
      <button type="button" data-export="csv" title={words.csvTitle} onClick={() => void save('csv')}>CSV</button>
      <button type="button" data-export="svg" title={words.svgTitle} onClick={() => void save('svg')}>SVG</button>
      <button type="button" data-export="png" title={words.pngTitle(PICTURE_WIDTHS[0])} onClick={() => void save('png')}>PNG</button>
      <button type="button" data-export="png" title={words.pngTitle(PICTURE_WIDTHS[1])} onClick={() => void save('png 2x')}>{words.png2}</button>
      <button type="button" data-action="link" onClick={() => void copyLink()}>{words.link}</button>
      <button type="button" data-action="embed" aria-haspopup="dialog" onClick={() => setDialog('embed')}>{words.embed}</button>
      <button type="button" data-action="to-briefing" aria-haspopup="dialog" onClick={() => setDialog('briefing')}>{words.toBriefing}</button>
      <button type="button" data-action="full-screen" onClick={() => void toggleFullScreen(row.current)}>{words.fullScreen}</button>
      {dialog && (
        <Fetched words={text.t.notices.unfetched}>
          <LateFinding listed={listed} model={model}>
            {(finding) => (dialog === 'embed' ? <EmbedDialog {...about} finding={finding} title={text.pick(view.title)} /> : <AddDialog {...about} finding={finding} title={view.title} hasFocus={view.stage?.hasFocus ?? false} />)}
          </LateFinding>
        </Fetched>
      )}
    </div>
  );
}

/** Puts the figure that an element stands in on the whole screen, or takes it back. */
export async function toggleFullScreen(from: Element | null): Promise<void> {
  if (document.fullscreenElement) await document.exitFullscreen();
  else await from?.closest('figure')?.requestFullscreen();
}
