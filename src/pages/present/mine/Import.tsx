import { useEffect, useRef, useState } from 'react';
import { useText, textOf, type Text } from '../../../text/text';
import type { Index } from '../../../model/index-dataset';
import { useLoaded } from '../../../views/useLoaded';
import { changeOwn } from '../../../frame/briefings/own';
import { admit, type Admitted } from './door';
import { unpackLink } from './parcel';
import styles from './mine.module.css';

interface ImportProps {
  /** What the page's address carries. */
  readonly parcel: string | null;
  onKept(id: string): void;
}

type Came = Admitted & { readonly isLink: boolean };

/** A briefing from a file or a link: what was wrong with it and what can be kept is shown before anything is. */
export function Import({ parcel, onKept }: ImportProps) {
  const { t, pick } = useText();
  const text = useText();
  const words = t.present.mine;
  const index = useLoaded(['core', 'evidence', 'places', 'traffic', 'series', 'money']);
  const [came, setCame] = useState<Came | null>(null);
  const [fault, setFault] = useState('');
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (parcel === null) return;
    let isOver = false;
    unpackLink(parcel).then(
      async (value) => {
        const read = await admitIn(value, index, text);
        if (!isOver) setCame({ ...read, isLink: true });
      },
      () => !isOver && setFault(words.cutLink),
    );
    return () => {
      isOver = true;
    };
  }, [parcel, index, text, words]);
  const openFile = async (file: File | undefined) => {
    if (!file) return;
    setCame(null);
    setFault('');
    try {
      const read = await admitIn(JSON.parse(await file.text()), index, text);
      setCame({ ...read, isLink: false });
      if (read.briefing && read.problems.length === 0) keep(read);
    } catch {
      setFault(words.notJson);
    }
    if (input.current) input.current.value = '';
  };
  const keep = ({ briefing }: Admitted, isPresented = false) => {
    if (!briefing) return;
    changeOwn((all) => [{ id: briefing.id, changed: Date.now(), briefing }, ...all]);
    onKept(briefing.id);
    setCame(null);
    location.hash = isPresented ? `#own/${briefing.id}/1` : '#list';
  };
  return (
    <>
      <label className={styles.file}>{words.openFile} <input ref={input} type="file" accept=".json,application/json" data-action="open-file" onChange={(event) => void openFile(event.target.files?.[0])} /></label>
      {fault && <p className={styles.trouble} role="alert" data-notice="">{fault}</p>}
      {came && (
        <section className={styles.came} data-import="" aria-live="polite">
          {came.isLink && <h2>{words.fromLink}{came.briefing ? `: ${pick(came.briefing.title)}` : ''}</h2>}
          <p>{came.briefing ? words.opened(came.briefing.slides.length, came.offered) : words.notOpened}</p>
          {came.problems.length > 0 && (
            <details open>
              <summary>{words.wrong} · {came.problems.length}</summary>
              <ul lang="en">{came.problems.map((problem) => <li key={problem}>{problem}</li>)}</ul>
            </details>
          )}
          {came.briefing && (
            <p>
              <button type="button" data-action="keep" onClick={() => keep(came)}>{words.keepIt}</button> <button type="button" data-action="keep-and-present" onClick={() => keep(came, true)}>{words.presentIt}</button>
            </p>
          )}
        </section>
      )}
    </>
  );
}

/** Words are checked in both languages, whichever is spoken here. */
async function admitIn(value: unknown, index: Index, text: Text): Promise<Admitted> {
  const other = text.lang === 'en' ? textOf('es', (await import('../../../text/es')).es) : textOf('en', (await import('../../../text/en')).en);
  return admit(value, index, [text, other]);
}
