import { useId, useState } from 'react';
import type { Localized, Slide } from '../../../dataset/schema';
import { TEXT_LAYOUTS, VIEW_LAYOUTS } from '../../../dataset/tables/briefing';
import { searchOf } from '../../../model/slide-address';
import { useText, type Language } from '../../../text/text';
import { useSite } from '../../../ui/site-context';
import { Field, written } from './Field';
import styles from './mine.module.css';

interface SlideFormProps {
  readonly slide: Slide;
  onChange(slide: Slide): void;
}

/** The words of a slide and how they stand. What it shows is changed on the view's own page. */
export function SlideForm({ slide, onChange }: SlideFormProps) {
  const { t } = useText();
  const { href } = useSite();
  const id = useId();
  const words = t.present.mine;
  const layouts = slide.view === null ? TEXT_LAYOUTS : VIEW_LAYOUTS;
  return (
    <div className={styles.form}>
      <Field label={words.slideTitle} value={slide.title} onChange={(title) => onChange({ ...slide, title })} />
      <Lines lines={slide.lines} onChange={(lines) => onChange({ ...slide, lines: [...lines] })} />
      <Field label={words.notes} rows={6} value={slide.notes} onChange={(notes) => onChange({ ...slide, notes })} />
      <p className={styles.field}>
        <label htmlFor={id}>{words.layout}</label>
        <select id={id} value={slide.layout} onChange={({ target }) => onChange({ ...slide, layout: layouts.find((each) => each === target.value) ?? slide.layout })}>
          {layouts.map((layout) => <option key={layout} value={layout}>{words.layouts[layout]}</option>)}
        </select>
        {slide.view !== null && <a href={`${href(`view/${slide.view}/`)}${searchOf(slide)}`}>{words.change}</a>}
      </p>
    </div>
  );
}

/** Lines as one text with a line each: what is written beside a line in the other language stays with it. */
export function linesOf(text: string, lines: readonly Localized[], lang: Language): Localized[] {
  const all = text.split('\n').map((line) => line.trim()).filter(Boolean);
  return all.map((line, at) => written(lines[at] ?? { en: '', es: '' }, lang, line)).map(({ en, es }) => ({ en: en || es, es: es || en }));
}

function Lines({ lines, onChange }: { readonly lines: readonly Localized[]; readonly onChange: (lines: readonly Localized[]) => void }) {
  const { t, lang } = useText();
  const id = useId();
  const [draft, setDraft] = useState<string | null>(null);
  const kept = lines.map((line) => line[lang]).join('\n');
  const keep = () => {
    if (draft !== null && draft !== kept) onChange(linesOf(draft, lines, lang));
    setDraft(null);
  };
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{t.present.mine.message}</label>
      <textarea id={id} rows={3} lang={lang} value={draft ?? kept} aria-describedby={`${id}hint`} onChange={(event) => setDraft(event.target.value)} onBlur={keep} />
      <p id={`${id}hint`}>{t.present.mine.messageHint}</p>
    </div>
  );
}
