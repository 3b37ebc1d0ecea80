import { useEffect, useId, useRef, useState, type FormEvent } from 'react';
import { writeAddress } from '../../selection/address';
import { useText } from '../../text/text';
import { useSite } from '../../ui/site-context';
import { useSelection } from '../../views/linking-context';
import { useParams } from '../../views/params-context';
import type { Localized } from '../../dataset/schema';
import { changeOwn, editOwn, useOwnBriefings } from './own';
import { both, newBriefing, slideOf } from './new-slide';
import styles from './add.module.css';

interface AddDialogProps {
  readonly view: string;
  readonly hasFocus: boolean;
  readonly title: Localized;
  readonly finding: string;
  onClose(): void;
}

/** Puts a view, with what is picked and shown, into a briefing of the reader's own. */
export default function AddDialog({ view, hasFocus, title, finding, onClose }: AddDialogProps) {
  const { t, pick } = useText();
  const { href } = useSite();
  const selection = useSelection();
  const params = useParams();
  const { briefings, trouble } = useOwnBriefings();
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  const [name, setName] = useState('');
  const [added, setAdded] = useState<string | null>(null);
  const words = t.present.mine;
  useEffect(() => dialog.current?.showModal(), []);
  const slide = () => slideOf({ view, search: writeAddress({ selection, params }), title, notes: both(finding), hasFocus });
  const addTo = (own: string, called: string) => {
    editOwn(own, (briefing) => ({ ...briefing, slides: [...briefing.slides, slide()] }));
    setAdded(called);
  };
  const onNew = (event: FormEvent) => {
    event.preventDefault();
    const called = name.trim() || words.untitled;
    changeOwn((all) => [newBriefing(called, slide()), ...all]);
    setAdded(called);
  };
  return (
    <dialog ref={dialog} className={styles.dialog} aria-labelledby={id} onClose={onClose} onKeyDown={(event) => event.stopPropagation()} data-add-to-briefing="">
      <h2 id={id}>{words.addTitle(pick(title))}</h2>
      {added === null ? (
        <>
          <p>{words.addHow}</p>
          <ul className={styles.list}>
            {briefings?.map((own) => (
              <li key={own.id}><button type="button" data-add={own.id} onClick={() => addTo(own.id, pick(own.briefing.title))}>{pick(own.briefing.title)}</button> <span>{t.present.slides(own.briefing.slides.length)}</span></li>
            ))}
          </ul>
          <form onSubmit={onNew} className={styles.new}>
            <label htmlFor={`${id}name`}>{words.newCalled}</label>
            <input id={`${id}name`} value={name} maxLength={120} autoComplete="off" onChange={(event) => setName(event.target.value)} />
            <button type="submit" data-add="new">{words.addNew}</button>
          </form>
        </>
      ) : (
        <p role="status">{words.added(added)} <a href={href('present/mine/')}>{words.open}</a></p>
      )}
      {trouble && <p role="alert">{words.trouble[trouble]}</p>}
      <form method="dialog"><button type="submit">{t.page.close}</button></form>
    </dialog>
  );
}
