import { useEffect, useRef } from 'react';
import type { Meeting } from '../../../dataset/schema';
import { meetingEvidence, type Country, type MeetingEvidence } from '../../../model/evidence';
import { useText } from '../../../text/text';
import { Cite } from './Cite';
import { Commitments } from './Commitments';
import { usePaneIndex } from './index-context';
import { meetingDate } from './meeting-words';
import { AgencyRef, MeetingRef, ThemeRef } from './Refs';
import { Facts, Listed, Section } from './Section';
import { StatedMoney } from './StatedMoney';
import { TenPoints } from './TenPoints';
import styles from './pane.module.css';

interface MeetingPaneProps {
  readonly meetingId: string;
  /** Nothing is picked: the pane says how to go on. */
  readonly isStart: boolean;
  readonly onClose: () => void;
}

/** A meeting: when, where and by whom, what came out of it, and what was promised; for the dataset's own also its sum and the plan it heard. */
export function MeetingPane({ meetingId, isStart, onClose }: MeetingPaneProps) {
  const { t } = useText();
  const words = t.pane.meeting;
  const evidence = meetingEvidence(usePaneIndex(), meetingId);
  if (!evidence) return null;
  const { meeting, isMain, topics } = evidence;
  return (
    <div className={styles.columns}>
      <div className={styles.lead}>
        <MeetingHead evidence={evidence} isStart={isStart} onClose={onClose} />
        <Section title={words.attended}><Attended evidence={evidence} /></Section>
        {topics.length > 0 && <Section title={isMain ? namedWords(evidence) : words.topics}><Listed rows={topics}>{(theme) => <ThemeRef theme={theme} />}</Listed></Section>}
      </div>
      <div className={styles.stack}>
        <Section title={words.outcomes}><Outcomes meeting={meeting} /></Section>
        {isMain && <Section title={words.money}><StatedMoney /></Section>}
        {isMain && <Section title={words.plan}><TenPoints /></Section>}
      </div>
      <Section title={words.promises} count={evidence.commitments.length}>
        <Commitments commitments={evidence.commitments} meetingId={meeting.id} none={words.promisesNone} />
      </Section>
    </div>
  );

  function namedWords({ topics: themes }: MeetingEvidence): string {
    const priorities = themes.filter((theme) => theme.kind === 'priority').length;
    return words.named(priorities, themes.length - priorities);
  }
}

interface MeetingHeadProps {
  readonly evidence: MeetingEvidence;
  readonly isStart: boolean;
  readonly onClose: () => void;
}

function MeetingHead({ evidence, isStart, onClose }: MeetingHeadProps) {
  const text = useText();
  const { t, pick } = text;
  const words = t.pane.meeting;
  const { meeting, previous, next } = evidence;
  const heading = useArrival(!isStart);
  return (
    <header>
      <p className={styles.caps}>{words.series[meeting.series]}</p>
      <h3 className={styles.name} tabIndex={-1} ref={heading}>{meetingDate(meeting, text)}</h3>
      <p className={styles.summary}>{[meeting.city ? pick(meeting.city) : words.cityUnknown, ...known(meeting)].join(', ')}</p>
      <p className={styles.rule}>
        {numberWords(meeting)}{meeting.numberNote && ` ${pick(meeting.numberNote)}`}{meeting.evidence === 'implied' && ` ${words.implied}`}
      </p>
      <Facts
        rows={[
          meeting.coChairs.length > 0 && [
            words.chairs,
            <ul key="chairs" className={styles.plain}>
              {meeting.coChairs.map((chair) => <li key={`${chair.country} ${chair.title.en}`}><b>{chair.name ?? words.noName}</b>, {pick(chair.title)}, {t.common.countries[chair.country]}</li>)}
            </ul>,
          ],
          previous !== undefined && [words.previous, <MeetingRef key="previous" meeting={previous} />],
          next !== undefined && [words.next, <MeetingRef key="next" meeting={next} />],
        ]}
      />
      {isStart ? <p className={styles.rule} data-hint="">{words.hint}</p> : <button type="button" className={styles.ref} onClick={onClose}>{words.close}</button>}
    </header>
  );

  function known({ datePrecision, cityBasis }: Meeting): string[] {
    return [words.cityBasis[cityBasis], words.precision[datePrecision]].filter(Boolean);
  }

  function numberWords({ number, numberUS, numberMX }: Meeting): string {
    if (numberUS === undefined && numberMX === undefined) return number === null ? '' : `${words.number(number)}.`;
    return numberUS === numberMX && numberUS !== undefined ? `${words.number(numberUS)}.` : `${words.numbers(numberUS ?? null, numberMX ?? null)}.`;
  }
}

/** A meeting opened by its address is scrolled to and takes the focus, as the target of a link does. */
function useArrival(isOpened: boolean) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (!isOpened) return;
    heading.current?.focus({ preventScroll: true });
    heading.current?.scrollIntoView({ block: 'center' });
  }, [isOpened]);
  return heading;
}

function Outcomes({ meeting }: { readonly meeting: Meeting }) {
  const { pick } = useText();
  const isOneSource = meeting.sourceIds.length === 1;
  return (
    <>
      <ul className={styles.rows}>{meeting.outcomes.map((outcome) => <li key={outcome.en}>{pick(outcome)}</li>)}</ul>
      <ul className={styles.cites}>{meeting.sourceIds.map((id) => <li key={id}><Cite sourceId={id} locator={isOneSource ? meeting.locator : undefined} /></li>)}</ul>
      {!isOneSource && <p className={styles.meta}>{pick(meeting.locator)}</p>}
    </>
  );
}

const COUNTRIES: readonly Country[] = ['US', 'MX'];

function Attended({ evidence: { attending, meeting } }: { readonly evidence: MeetingEvidence }) {
  const { t, pick } = useText();
  const words = t.pane.meeting;
  return (
    <>
      <div className={styles.attended}>
        {COUNTRIES.map((country) => (
          <div key={country}>
            <h5 className={styles.country}>{t.common.countries[country]} <span className={styles.count}>· {attending[country].length}</span></h5>
            {attending[country].length > 0 ? <Listed rows={attending[country]}>{(agency) => <AgencyRef agency={agency} />}</Listed> : <p className={styles.none}>{words.attendedNone}</p>}
          </div>
        ))}
      </div>
      {meeting.attendanceNote && <p className={styles.rule}>{pick(meeting.attendanceNote)}</p>}
    </>
  );
}
