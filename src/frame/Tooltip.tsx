import { useEffect, useRef } from 'react';
import { spokenParts } from '../charts/spoken';
import { useFirstText } from '../text/text';
import { date } from '../text/format';
import { useLinking } from '../views/linking-context';
import styles from './frame.module.css';

const GAP = 12;
/** Marks, less those whose chart prints all that they say. */
const MARK = 'figure :not([data-tooltip="none"] *)[role="option"]';

/**
 * Says what a mark is: the same words that a screen reader speaks, then the source and its date. Follows the pointer,
 * stays inside the window, and never lies under a finger: touch shows it above.
 */
export function Tooltip() {
  const box = useRef<HTMLDivElement>(null);
  const text = useFirstText();
  const linking = useLinking();
  useEffect(() => {
    const tip = box.current;
    if (!tip) return;
    const hide = () => (tip.hidden = true);
    const show = (mark: Element, x: number, y: number) => {
      const [who = '', ...rest] = spokenParts(mark.getAttribute('aria-label') ?? '');
      const source = linking.index().source.get(mark.getAttribute('data-source') ?? '');
      const cited = source ? `${text.pick(source.publisher)}, ${source.date ? date(source.date, text.lang) : text.t.common.undated}` : '';
      tip.replaceChildren(...[who, rest.join(', '), cited].filter(Boolean).map(line));
      tip.hidden = false;
      const zoom = 'currentCSSZoom' in tip && typeof tip.currentCSSZoom === 'number' ? tip.currentCSSZoom : 1;
      const { width, height } = tip.getBoundingClientRect();
      const left = Math.max(GAP, Math.min(x + GAP, innerWidth - width - GAP));
      const above = y - height - GAP;
      tip.style.left = `${left / zoom}px`;
      tip.style.top = `${(above > GAP ? above : y + GAP * 2) / zoom}px`;
    };
    const onOver = (event: PointerEvent) => {
      const mark = event.target instanceof Element ? event.target.closest(MARK) : null;
      if (mark && event.pointerType === 'mouse') show(mark, event.clientX, event.clientY);
      else hide();
    };
    const onFocus = (event: FocusEvent) => {
      const mark = event.target instanceof Element && event.target.matches(`${MARK}:focus-visible`) ? event.target : null;
      if (!mark) return hide();
      const { left, width, top } = mark.getBoundingClientRect();
      show(mark, left + width / 2, top);
    };
    const onKey = (event: KeyboardEvent) => event.key === 'Escape' && hide();
    document.addEventListener('pointerover', onOver);
    document.addEventListener('focusin', onFocus);
    document.addEventListener('keydown', onKey);
    document.addEventListener('scroll', hide, { passive: true });
    return () => {
      document.removeEventListener('pointerover', onOver);
      document.removeEventListener('focusin', onFocus);
      document.removeEventListener('keydown', onKey);
      document.removeEventListener('scroll', hide);
    };
  }, [linking, text]);
  return <div ref={box} className={styles.tooltip} role="presentation" aria-hidden="true" hidden />;
}

function line(words: string): HTMLElement {
  const element = document.createElement('p');
  element.textContent = words;
  return element;
}
