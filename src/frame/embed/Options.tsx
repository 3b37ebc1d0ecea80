import { useText } from '../../text/text';
import { APPEARANCES, type Appearance, type Wanted } from './wanted';
import styles from './embed.module.css';

interface OptionsProps {
  readonly wanted: Wanted;
  onChange(change: Partial<Wanted>): void;
  /** Whether what is picked goes along; null where nothing is. */
  readonly kept: { readonly isKept: boolean; setKept(isKept: boolean): void } | null;
  /** The title that the view has by itself. */
  readonly usual: string;
}

/** What an editor may choose of an embed. */
export function Options({ wanted, onChange, kept, usual }: OptionsProps) {
  const { t } = useText();
  const words = t.embed.options;
  return (
    <fieldset className={styles.options}>
      <legend>{words.legend}</legend>
      <label className={styles.field}><span>{words.title}</span> <input type="text" value={wanted.title} placeholder={usual} onChange={({ target }) => onChange({ title: target.value })} /></label>
      <label className={styles.field}>
        <span>{words.language}</span>{' '}
        <select value={wanted.lang} onChange={({ target }) => onChange({ lang: target.value === 'es' ? 'es' : 'en' })}>
          <option value="en" lang="en">English</option>
          <option value="es" lang="es">Español</option>
        </select>
      </label>
      <label className={styles.field}>
        <span>{words.appearance}</span>{' '}
        <select value={wanted.appearance} onChange={({ target }) => onChange({ appearance: APPEARANCES.find((each) => each === target.value) ?? 'auto' })}>
          {APPEARANCES.map((each: Appearance) => <option key={each} value={each}>{words.appearances[each]}</option>)}
        </select>
      </label>
      {kept && <label><input type="checkbox" checked={kept.isKept} onChange={({ target }) => kept.setKept(target.checked)} /> {words.selection}</label>}
      <label><input type="checkbox" checked={wanted.isInteractive} onChange={({ target }) => onChange({ isInteractive: target.checked })} /> {words.interactive}</label>
      <label><input type="checkbox" checked={wanted.isPlain} onChange={({ target }) => onChange({ isPlain: target.checked })} /> {words.plain}</label>
      <label><input type="checkbox" checked={wanted.isTransparent} onChange={({ target }) => onChange({ isTransparent: target.checked })} /> {words.transparent}</label>
    </fieldset>
  );
}
