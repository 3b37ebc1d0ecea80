import { useRef, useState } from 'react';
import { writeSelection } from '../selection/address';
import { useText } from '../text/text';
import { useLinking } from '../views/linking-context';
import { useAddressStore } from '../views/params-context';
import type { AnyView } from '../views/view';
import { csv } from './export/csv';
import { download, fileName } from './export/download';
import styles from './frame.module.css';

interface ActionsProps {
  readonly view: AnyView;
  readonly model: unknown;
  readonly isTableOpen: boolean;
  onTable(): void;
}

/** The quiet row of words under a figure: table, full screen, link and downloads of what is on screen. */
export function Actions({ view, model, isTableOpen, onTable }: ActionsProps) {
  const text = useText();
  const linking = useLinking();
  const address = useAddressStore();
  const row = useRef<HTMLDivElement>(null);
  const [said, setSaid] = useState('');
  const words = text.t.frame;
  const name = (extension: string) =>
    fileName({ view: view.id, selection: writeSelection(linking.selection()), version: linking.index().dataset.about.version }, extension);
  const saveCsv = () => download(new Blob([csv(view.table(model, linking.index(), linking.answer(), text))], { type: 'text/csv;charset=utf-8' }), name('csv'));
  const savePicture = async (kind: 'svg' | 'png', scale: 1 | 2) => {
    try {
      const { picture } = await import('./export/picture');
      download(await picture({ view, model, linking, address, text, kind, scale }), name(scale === 2 ? '2x.png' : kind));
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
  return (
    <div className={styles.actions} role="group" aria-label={words.actions} ref={row}>
      <span role="status" className={styles.said}>{said}</span>
      <button type="button" data-action="table" aria-expanded={isTableOpen} onClick={onTable}>{isTableOpen ? words.hideTable : words.table}</button>
      <button type="button" data-export="csv" title={words.csvTitle} onClick={saveCsv}>CSV</button>
      <button type="button" data-export="svg" title={words.svgTitle} onClick={() => void savePicture('svg', 1)}>SVG</button>
      <button type="button" data-export="png" title={words.pngTitle(1280)} onClick={() => void savePicture('png', 1)}>PNG</button>
      <button type="button" data-export="png" title={words.pngTitle(2560)} onClick={() => void savePicture('png', 2)}>{words.png2}</button>
      <button type="button" data-action="link" onClick={() => void copyLink()}>{words.link}</button>
      <button type="button" data-action="full-screen" onClick={() => void toggleFullScreen(row.current)}>{words.fullScreen}</button>
    </div>
  );
}

/** Puts the figure that an element stands in on the whole screen, or takes it back. */
export async function toggleFullScreen(from: Element | null): Promise<void> {
  if (document.fullscreenElement) await document.exitFullscreen();
  else await from?.closest('figure')?.requestFullscreen();
}
