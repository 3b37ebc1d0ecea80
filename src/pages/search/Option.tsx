import type { MouseEvent, PointerEvent } from 'react';
import { hueOf } from '../../model/hue';
import type { Hit } from '../../model/search';
import type { Entry } from '../../model/search-entries';
import type { PickMode } from '../../selection/algebra';
import { useText } from '../../text/text';
import { useIndex } from '../../views/linking-context';
import { describe } from './describe';
import styles from './search.module.css';

interface OptionProps {
  readonly hit: Hit;
  readonly id: string;
  readonly isActive: boolean;
  readonly onPick: (entry: Entry, mode: PickMode) => void;
}

/** One thing found: its name, and under it its kind and what tells it apart; the other language's name where that was found. */
export function Option({ hit, id, isActive, onPick }: OptionProps) {
  const text = useText();
  const index = useIndex();
  const { entry, langs } = hit;
  const { label, kind } = entry;
  const theme = kind === 'theme' ? index.theme.get(entry.id) : undefined;
  const agency = kind === 'agency' ? index.agency.get(entry.id) : undefined;
  const other = text.lang === 'en' ? 'es' : 'en';
  const isFoundInOther = !langs.includes(text.lang) && label[other] !== label[text.lang];
  const source = kind === 'source' ? index.source.get(entry.id) : undefined;
  const titleLang = source && source.lang !== 'en-es' ? source.lang : undefined;
  return (
    <div
      role="option" id={id} aria-selected={isActive} tabIndex={-1} className={styles.option} {...{ [`data-${kind}`]: entry.id }}
      data-hue={theme && hueOf(index, theme)}
      {...pressing((mode) => onPick(entry, mode))}
    >
      <span className={styles.name}>
        {agency && agency.abbr[text.lang] !== label[text.lang] && <><b>{agency.abbr[text.lang]}</b> </>}
        <span lang={titleLang}>{label[text.lang]}</span>
        {isFoundInOther && <span className={styles.other} lang={other}> {label[other]}</span>}
      </span>{' '}
      <span className={styles.detail}>{describe(index, entry, text)}</span>
    </div>
  );
}

/** The input has the focus and answers the keys: a press picks and must not take the focus from it. */
const pressing = (onPress: (mode: PickMode) => void) => ({
  onPointerDown: (event: PointerEvent) => event.preventDefault(),
  onMouseDown: (event: MouseEvent) => event.preventDefault(),
  onClick: (event: MouseEvent) => onPress(modeOf(event)),
});

const modeOf = (event: MouseEvent): PickMode => (event.shiftKey || event.ctrlKey || event.metaKey ? 'toggle' : 'replace');
