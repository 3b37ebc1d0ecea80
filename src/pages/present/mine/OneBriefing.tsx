import { useState } from 'react';
import type { Slide } from '../../../dataset/schema';
import { download, fileName } from '../../../frame/export/download';
import { both, wordsSlide } from '../../../frame/briefings/new-slide';
import { changeOwn, editOwn, newId, type OwnBriefing } from '../../../frame/briefings/own';
import { count } from '../../../text/format';
import { useText } from '../../../text/text';
import { Stage } from '../Stage';
import { Field } from './Field';
import { LONGEST_LINK, packLink, parcelOf } from './parcel';
import { SlideForm } from './SlideForm';
import { duplicated, moved, removed } from './order';
import styles from './mine.module.css';

/** One briefing to change: its slides in order, the one that is open with its words, and how it looks. */
export function OneBriefing({ own }: { readonly own: OwnBriefing }) {
  const { t, pick } = useText();
  const { id, briefing } = own;
  const { slides } = briefing;
  const words = t.present.mine;
  const [wanted, setAt] = useState(0);
  const at = Math.min(wanted, slides.length - 1);
  const slide = slides[at];
  const [said, setSaid] = useState('');
  const order = (next: readonly Slide[], to: number) => {
    editOwn(id, (last) => ({ ...last, slides: [...next] }));
    setAt(to);
  };
  const change = (next: Slide) => editOwn(id, (last) => ({ ...last, slides: last.slides.map((each) => (each.id === next.id ? next : each)) }));
  const saveFile = () => download(new Blob([`${JSON.stringify(parcelOf(briefing), null, 2)}\n`], { type: 'application/json' }), fileName({ view: 'briefing', selection: pick(briefing.title).toLowerCase(), version: '' }, 'json'));
  const copyLink = async () => {
    const packed = await packLink(briefing);
    const address = `${location.origin}${location.pathname}#b=${packed}`;
    if (address.length > LONGEST_LINK) return setSaid(words.linkTooLong(count(address.length), count(LONGEST_LINK)));
    try {
      await navigator.clipboard.writeText(address);
      setSaid(words.linkCopied);
    } catch {
      setSaid(words.linkByHand(address));
    }
  };
  return (
    <div className={styles.editor}>
      <div className={styles.bar}>
        <a className={styles.start} href={`#own/${id}/${at + 1}`}>{t.present.start}</a>
        <button type="button" data-action="save-file" onClick={saveFile}>{words.saveFile}</button>
        <button type="button" data-action="copy-link" onClick={() => void copyLink()}>{words.link}</button>
        <button type="button" data-action="delete-briefing" onClick={() => changeOwn((all) => all.filter((each) => each.id !== id))}>{words.remove}</button>
        <span role="status" className={styles.said}>{said}</span>
      </div>
      <div className={styles.about}>
        <Field label={words.briefingTitle} value={briefing.title} onChange={(title) => editOwn(id, (last) => ({ ...last, title }))} />
        <Field label={words.summary} value={briefing.summary} onChange={(summary) => editOwn(id, (last) => ({ ...last, summary }))} />
        <label className={styles.field}>{words.minutes} <input type="number" min={1} max={240} value={briefing.minutes} onChange={({ target }) => target.validity.valid && target.value !== '' && editOwn(id, (last) => ({ ...last, minutes: target.valueAsNumber }))} /></label>
      </div>
      <div className={styles.columns}>
        <section aria-labelledby="slides">
          <h2 id="slides">{words.slides} <span>· {slides.length}</span></h2>
          <ol className={styles.slides}>
            {slides.map((each, number) => (
              <li key={each.id} data-current={number === at || undefined}>
                <button type="button" className={styles.pick} aria-current={number === at || undefined} onClick={() => setAt(number)}><span>{number + 1}</span> {pick(each.title)}</button>
                <span className={styles.moves}>
                  <button type="button" data-action="up" aria-label={`${words.up}: ${pick(each.title)}`} disabled={number === 0} onClick={() => order(moved(slides, number, -1), number - 1)}>↑</button>
                  <button type="button" data-action="down" aria-label={`${words.down}: ${pick(each.title)}`} disabled={number === slides.length - 1} onClick={() => order(moved(slides, number, 1), number + 1)}>↓</button>
                  <button type="button" data-action="duplicate" onClick={() => order(duplicated(slides, number, newId()), number + 1)}>{words.duplicate}</button>
                  <button type="button" data-action="delete" disabled={slides.length === 1} onClick={() => order(removed(slides, number), Math.max(0, number - 1))}>{words.removeSlide}</button>
                </span>
              </li>
            ))}
          </ol>
          <button type="button" data-action="add-words" onClick={() => order([...slides, wordsSlide(both(words.newSlide), both('…'))], slides.length)}>{words.addWords}</button>
        </section>
        {slide && (
          <section className={styles.open} aria-label={pick(slide.title)}>
            <div className={styles.preview} role="group" aria-label={words.preview}><Stage briefing={briefing} at={at} isReady={false} /></div>
            <SlideForm key={slide.id} slide={slide} onChange={change} />
          </section>
        )}
      </div>
    </div>
  );
}
