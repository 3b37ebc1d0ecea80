import { useId, useState } from 'react';
import type { Localized } from '../../../dataset/schema';
import { useText } from '../../../text/text';
import type { Language } from '../../../text/text';
import styles from './mine.module.css';

interface FieldProps {
  readonly label: string;
  readonly hint?: string;
  readonly value: Localized;
  /** Lines of room; one for a single line. */
  readonly rows?: number;
  onChange(value: Localized): void;
}

/** What was written in one language stands for the other until that one is written too. */
export function written(value: Localized, lang: Language, words: string): Localized {
  const other = lang === 'en' ? 'es' : 'en';
  const isMirrored = value[other] === value[lang];
  return lang === 'en' ? { en: words, es: isMirrored ? words : value.es } : { es: words, en: isMirrored ? words : value.en };
}

/** Words in the language that is spoken. They are kept when the field is left: a word half written is no step to undo. */
export function Field({ label, hint, value, rows = 1, onChange }: FieldProps) {
  const { lang } = useText();
  const id = useId();
  const [draft, setDraft] = useState<string | null>(null);
  const keep = () => {
    const words = draft?.trim() ?? '';
    if (words !== '' && words !== value[lang]) onChange(written(value, lang, words));
    setDraft(null);
  };
  const props = { id, value: draft ?? value[lang], lang, onBlur: keep, 'aria-describedby': hint ? `${id}hint` : undefined };
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      {rows === 1
        ? <input {...props} maxLength={300} onChange={(event) => setDraft(event.target.value)} onKeyDown={(event) => event.key === 'Enter' && keep()} />
        : <textarea {...props} rows={rows} onChange={(event) => setDraft(event.target.value)} />}
      {hint && <p id={`${id}hint`}>{hint}</p>}
    </div>
  );
}
