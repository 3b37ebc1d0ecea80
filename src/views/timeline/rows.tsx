import { shortDate } from '../../text/format';
import { useText } from '../../text/text';
import { OutcomeGlyph } from './Glyphs';
import type { LawMark, MeetingMark, ProgramMark, PromiseMark } from './model';
import { RADIUS } from './place';
import type { Span } from './time';
import { TimeItem } from './TimeItem';
import { lawName } from './law-number';
import { lawWords, meetingNotes, meetingWords, programWords, promiseWords } from './words';
import styles from './narrow.module.css';

/** A meeting as a row: its date, no more exact than it is known, its series, its number or numbers, its city; beneath, what it promised. */
export function MeetingRow({ mark, scope }: { readonly mark: MeetingMark; readonly scope: string }) {
  const text = useText();
  const { t, lang } = text;
  const { meeting, isMain, promises, basis } = mark;
  const { datePrecision } = meeting;
  const isUncertain = datePrecision === 'reported' || datePrecision === 'inferred' || basis === 'inferred';
  const notes = meetingNotes(mark, text);
  return (
    <div data-series={meeting.series} className={styles.event}>
      <TimeItem
        thing={mark}
        label={meetingWords(mark, text)}
        className={styles.meeting ?? ''}
        data-meeting={meeting.id}
        data-source={meeting.sourceIds[0]}
        data-year={meeting.date?.slice(0, 4)}
        data-value={promises.length}
        data-main={isMain || undefined}
        data-uncertain={isUncertain || undefined}
      >
        <i className={styles.ring} aria-hidden="true" />
        <span><b>{meeting.date ? shortDate(meeting.date, lang) : t.timeline.undated}</b> {t.pane.meeting.series[meeting.series]}{notes.length > 0 && <span className={styles.notes}> · {notes.join(' · ')}</span>}</span>
      </TimeItem>
      {promises.length > 0 && <div className={styles.promises}>{promises.map((promise) => <PromiseRow key={promise.commitment.id} mark={promise} scope={scope} />)}</div>}
    </div>
  );
}

const HALF = RADIUS.halo + 1;

/** A promise in the hue of its theme: what became of it and the theme; in full also its words and what later sources show. */
export function PromiseRow({ mark, scope, isOutside = false }: { readonly mark: PromiseMark; readonly scope: string; readonly isOutside?: boolean }) {
  const text = useText();
  const { t, lang, pick } = text;
  const { commitment, theme, hue } = mark;
  const item = (
    <TimeItem
      thing={mark}
      label={promiseWords(mark, text)}
      className={styles.promise ?? ''}
      data-hue={hue}
      data-theme={theme.id}
      data-meeting={commitment.meetingId ?? undefined}
      data-source={commitment.sourceId}
      data-year={commitment.date.slice(0, 4)}
      data-commitment={commitment.id}
      data-outcome={commitment.status}
      data-basis={commitment.statusBasis}
    >
      <svg width={2 * HALF} height={2 * HALF} viewBox={`${-HALF} ${-HALF} ${2 * HALF} ${2 * HALF}`} aria-hidden="true">
        <OutcomeGlyph outcome={commitment.status} basis={commitment.statusBasis} hue={hue} scope={scope} />
      </svg>
      <span>
        <span className={styles.brief}>{pick(theme.short)} <span className={styles.notes}>· {t.timeline.outcome[commitment.status]}</span></span>
        <span className={styles.full}>{pick(commitment.text)} <span className={styles.notes}>{pick(theme.short)} · {t.timeline.outcome[commitment.status]} ({t.common.basis[commitment.statusBasis]}) · {pick(commitment.statusNote)}</span></span>
      </span>
    </TimeItem>
  );
  if (!isOutside) return item;
  return (
    <div data-series="none" className={styles.event}>
      <p className={styles.outside}><b>{shortDate(commitment.date, lang)}</b> {t.timeline.lanes.none}</p>
      <div className={styles.promises}>{item}</div>
    </div>
  );
}

export function LawRow({ mark }: { readonly mark: LawMark }) {
  const text = useText();
  const { law, ties } = mark;
  const themeIds = [...new Set(ties.map(({ themeId }) => themeId))];
  return (
    <TimeItem
      thing={mark}
      label={lawWords(mark, text)}
      className={styles.law ?? ''}
      data-theme={themeIds.length > 0 ? themeIds.join(' ') : undefined}
      data-law={law.id}
      data-source={law.sourceId}
      data-year={law.date.slice(0, 4)}
    >
      <i className={styles.tick} aria-hidden="true" />
      <span><b>{shortDate(law.date, text.lang)}</b> {lawName(law, text.lang)}</span>
    </TimeItem>
  );
}

/** A program with a bar over all the years of the axis, open where there is no record. */
export function ProgramRow({ mark, years }: { readonly mark: ProgramMark; readonly years: Span }) {
  const text = useText();
  const { program, hue, spans } = mark;
  const all = years.to + 1 - years.from;
  const share = (value: number) => `${((value / all) * 100).toFixed(2)}%`;
  return (
    <TimeItem
      thing={mark}
      label={programWords(mark, text)}
      className={styles.program ?? ''}
      data-hue={hue}
      data-theme={program.themeIds.join(' ')}
      data-program={program.id}
      data-source={program.sourceId}
      data-basis={program.themeBasis}
    >
      <span>{text.pick(program.name)}</span>
      <svg width="100%" height="8" aria-hidden="true">
        <line className={styles.ground} x2="100%" y1="4" y2="4" />
        {spans.map((span) => <rect key={span.from} className={styles.bar} x={share(span.from - years.from)} width={share(span.to - span.from)} height="8" />)}
      </svg>
    </TimeItem>
  );
}
