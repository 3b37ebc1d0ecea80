import { Suspense, useDeferredValue, useRef } from 'react';
import { Unloaded } from '../../../frame/Unloaded';
import { writeSelection } from '../../../selection/address';
import { useText } from '../../../text/text';
import { useIndex, useSelection } from '../../../views/linking-context';
import { liveLine } from './live-line';
import { Reading } from './Reading';
import { Waiting } from './Section';
import { readingOf } from './subjects';
import { useMeetingHash } from './useMeetingHash';
import styles from './pane.module.css';

/**
 * The reading pane under the figure: the evidence of what is picked, or of the meeting where nothing is. It is drawn
 * after the marks (a deferred value), so that a long text never holds up the figure.
 */
export function Pane() {
  const text = useText();
  const selection = useSelection();
  const { meetingId, close } = useMeetingHash(writeSelection(selection));
  const shown = useDeferredValue(selection);
  const index = useIndex();
  const end = useRef<HTMLParagraphElement>(null);
  const said = index.dataset.loaded.has('evidence') ? liveLine(index, readingOf(index, shown, meetingId), shown, text) : '';
  return (
    <section className={styles.pane} aria-label={text.t.pane.region} data-pane="">
      <p className="visually-hidden" role="status">{said}</p>
      <button type="button" className={styles.skip} onClick={() => end.current?.focus()}>{text.t.pane.skip}</button>
      <Unloaded />
      <Suspense fallback={<Waiting />}>
        <Reading selection={shown} meetingId={meetingId} onClose={close} />
      </Suspense>
      <p className="visually-hidden" tabIndex={-1} ref={end}>{text.t.pane.end}</p>
    </section>
  );
}
