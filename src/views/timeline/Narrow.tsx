import { memo, useState } from 'react';
import { Textures } from '../../charts/Textures';
import { useText } from '../../text/text';
import type { TimelineModel } from './model';
import { LawRow, MeetingRow, ProgramRow, PromiseRow } from './rows';
import { useOpening } from './useOpening';
import { eventsByYear } from './by-year';
import styles from './narrow.module.css';

interface NarrowProps {
  readonly model: TimelineModel;
}

const SCOPE = 'timeline-narrow';

/** The narrow form: years down the page, under each its meetings with what they promised, and its laws; then the programs. */
export const Narrow = memo(function Narrow({ model }: NarrowProps) {
  const { t } = useText();
  const words = t.timeline.narrow;
  const [isFull, setFull] = useState(false);
  return (
    <>
      <p className={styles.choice}><button type="button" aria-pressed={isFull} onClick={() => setFull(!isFull)}>{isFull ? words.brief : words.full}</button></p>
      <div className={styles.narrow} {...useOpening()} aria-label={t.timeline.chart} data-full={isFull || undefined}>
        <svg width="0" height="0" className={styles.textures} aria-hidden="true"><Textures scope={SCOPE} /></svg>
        {eventsByYear(model).map(({ year, events }) => (
          <div key={year ?? 'undated'} role="group" aria-label={String(year ?? words.undated)} className={styles.year}>
            <p className={styles.yearName} aria-hidden="true">{year ?? words.undated}</p>
            <div className={styles.events}>
              {events.map((thing) => {
                switch (thing.kind) {
                  case 'meeting':
                    return <MeetingRow key={thing.meeting.id} mark={thing} scope={SCOPE} />;
                  case 'promise':
                    return <PromiseRow key={thing.commitment.id} mark={thing} scope={SCOPE} isOutside />;
                  case 'law':
                    return <LawRow key={thing.law.id} mark={thing} />;
                }
              })}
            </div>
          </div>
        ))}
        <div role="group" aria-label={words.programs} className={styles.year}>
          <p className={styles.programsName} aria-hidden="true">{words.programs}</p>
          <div className={styles.programs}>{model.programs.map((mark) => <ProgramRow key={mark.program.id} mark={mark} years={model.years} />)}</div>
        </div>
      </div>
    </>
  );
});
