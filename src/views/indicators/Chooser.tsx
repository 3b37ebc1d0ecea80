import { useId, useMemo, useState } from 'react';
import { useText } from '../../text/text';
import { useAnswer, useIndex } from '../linking-context';
import { useParams, useShow } from '../params-context';
import { catalogue, type Entry } from './catalogue';
import { indicatorsModel, type IndicatorsModel } from './model';
import { AT_A_GLANCE, canShare, membersOf } from './panels';
import styles from './indicators.module.css';

/** More than these would make an address that nobody can send. */
const MOST_AT_ONCE = 40;

/** Which series are drawn and on what scale. The list is made only once it is opened. */
export function Chooser() {
  const { t } = useText();
  const index = useIndex();
  const params = useParams();
  const answer = useAnswer();
  const show = useShow();
  const [isOpen, setOpen] = useState(false);
  const words = t.indicators;
  const all = index.dataset.indicators;
  const isIndexed = params.scale === 'index';
  const answering = all.filter(({ id }) => answer.indicators.has(id));
  const canDrawAll = params.indicator.length === 0 && answering.length > AT_A_GLANCE && answering.length <= MOST_AT_ONCE;
  return (
    <>
      <div className={styles.switches}>
        <button type="button" className={styles.switch} aria-pressed={isIndexed} onClick={() => show({ scale: isIndexed ? '' : 'index' })}>{words.index(Number(index.dataset.about.date.slice(0, 4)) - 1)}</button>
        <button type="button" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>{words.chooseAmong(all.length)}</button>
        {canDrawAll && <button type="button" onClick={() => show({ indicator: answering.map(({ id }) => id) })}>{words.allAnswering(answering.length)}</button>}
        {params.indicator.length > 0 && <button type="button" onClick={() => show({ indicator: [], panels: '' })}>{words.reset}</button>}
        {params.indicator.length > 0 && <Together />}
      </div>
      {isOpen && <List />}
    </>
  );
}

const useModel = (): IndicatorsModel => {
  const index = useIndex();
  const params = useParams();
  return useMemo(() => indicatorsModel(index, params), [index, params]);
};

/** Two series in one panel, offered where exactly two are asked for; says why where their units forbid it. */
function Together() {
  const { t } = useText();
  const index = useIndex();
  const show = useShow();
  const model = useModel();
  const series = [...new Set(model.asked.flatMap((id) => membersOf(model, index, id)))];
  if (series.length !== 2) return null;
  if (!canShare(model, series)) return <span>{t.indicators.togetherWhy}</span>;
  return <button type="button" className={styles.switch} aria-pressed={model.isTogether} onClick={() => show({ panels: model.isTogether ? '' : 'together' })}>{t.indicators.together}</button>;
}

/** All series by theme, to be found by name and ticked. */
function List() {
  const text = useText();
  const id = useId();
  const index = useIndex();
  const show = useShow();
  const model = useModel();
  const [typed, setTyped] = useState('');
  const groups = useMemo(() => catalogue(model, index, typed, text), [model, index, typed, text]);
  const words = text.t.indicators;
  const drawn = new Set(model.asked.flatMap((each) => membersOf(model, index, each).map((series) => series.id)));
  const isTicked = ({ members }: Entry) => members.every((series) => drawn.has(series.id));
  const toggle = (entry: Entry) => show({ indicator: toggled(model, index, entry, isTicked(entry)) });
  const found = new Set(groups.flatMap(({ entries }) => entries.flatMap(({ members }) => members.map((series) => series.id)))).size;
  return (
    <div className={styles.chooser}>
      <p className={styles.find}>
        <label htmlFor={id}>{words.find}</label>
        <input id={id} type="search" autoComplete="off" placeholder={words.findHint} value={typed} onChange={(event) => setTyped(event.target.value)} />
        <span role="status">{typed === '' ? '' : found === 0 ? words.nothingFound : words.found(found)}</span>
      </p>
      <div className={styles.scroll}>
        <div className={styles.list} role="group" aria-label={words.chosen}>
          {groups.map((group) => (
            <fieldset key={group.id}>
              <legend>{group.name}</legend>
              {group.entries.map((entry) => (
                <label key={entry.id} data-family={entry.members.length > 1 ? '' : undefined}>
                  <input type="checkbox" value={entry.id} checked={isTicked(entry)} onChange={() => toggle(entry)} />
                  <span>{entry.label} <small>{entry.unit}</small></span>
                </label>
              ))}
            </fieldset>
          ))}
        </div>
      </div>
    </div>
  );
}

/** What the address asks for once an entry is ticked or unticked. A family that loses a member is asked for by those it keeps. */
function toggled(model: IndicatorsModel, index: Parameters<typeof membersOf>[1], entry: Entry, isTicked: boolean): string[] {
  if (!isTicked) return [...model.asked.filter((id) => !entry.members.some((series) => series.id === id)), entry.id];
  const gone = new Set(entry.members.map((series) => series.id));
  return model.asked.flatMap((id) => {
    const members = membersOf(model, index, id).map((series) => series.id);
    return members.some((each) => gone.has(each)) ? members.filter((each) => !gone.has(each)) : [id];
  });
}
