import { useState } from 'react';
import { useText } from '../../../text/text';
import { useLoaded } from '../../../views/useLoaded';
import { Slot } from '../../../frame/Slot';
import { both, newBriefing, wordsSlide } from '../../../frame/briefings/new-slide';
import { changeOwn, newId, undo, useOwnBriefings } from '../../../frame/briefings/own';
import { Import } from './Import';
import { OneBriefing } from './OneBriefing';
import styles from './mine.module.css';

/** The briefings of the reader: which one is open, and the ways to begin another. */
export function Editor({ parcel }: { readonly parcel: string | null }) {
  const { t, pick } = useText();
  const { briefings, trouble, undone } = useOwnBriefings();
  const [openId, setOpen] = useState<string | null>(null);
  const words = t.present.mine;
  const open = briefings?.find(({ id }) => id === openId) ?? briefings?.[0];
  const begin = () => {
    const own = newBriefing(words.untitled, wordsSlide(both(words.newSlide), both('…')));
    changeOwn((all) => [own, ...all]);
    setOpen(own.id);
  };
  if (briefings === null) return <p role="status">{t.frame.loading}</p>;
  return (
    <>
      {trouble && <p className={styles.trouble} role="alert" data-notice="">{words.trouble[trouble]}</p>}
      <div className={styles.bar}>
        {briefings.length > 0 && open && (
          <label>{words.briefing} <select value={open.id} onChange={(event) => setOpen(event.target.value)}>{briefings.map(({ id, briefing }) => <option key={id} value={id}>{pick(briefing.title)}</option>)}</select></label>
        )}
        <button type="button" data-action="begin" onClick={begin}>{words.begin}</button>
        <Slot><Ours onTaken={setOpen} /></Slot>
        <button type="button" data-action="undo" disabled={undone === 0} onClick={undo}>{undone === 0 ? words.nothingToUndo : words.undo}</button>
      </div>
      <Slot><Import parcel={parcel} onKept={setOpen} /></Slot>
      {open ? <OneBriefing key={open.id} own={open} /> : <p className={styles.lede}>{words.none}</p>}
    </>
  );
}

/** A briefing of the dataset as the start of one's own. */
function Ours({ onTaken }: { readonly onTaken: (id: string) => void }) {
  const { t, pick } = useText();
  const { dataset } = useLoaded(['briefings']);
  const take = (id: string) => {
    const ours = dataset.briefings.find((each) => each.id === id);
    if (!ours) return;
    const own = { ...newBriefing(pick(ours.title), wordsSlide(ours.title, ours.title)), id: newId() };
    const briefing = { ...ours, id: own.briefing.id, title: { en: t.present.mine.copyOf(ours.title.en), es: t.present.mine.copyOf(ours.title.es) } };
    changeOwn((all) => [{ ...own, briefing }, ...all]);
    onTaken(own.id);
  };
  return (
    <label>{t.present.mine.takeOurs} <select value="" data-action="take" onChange={(event) => take(event.target.value)}><option value="">—</option>{dataset.briefings.map(({ id, title }) => <option key={id} value={id}>{pick(title)}</option>)}</select></label>
  );
}
