import type { Commitment } from '../../../model/evidence';
import { date } from '../../../text/format';
import { useText } from '../../../text/text';
import { Cite } from './Cite';
import { Fold } from './Fold';
import { usePaneIndex } from './index-context';
import { MeetingRef, ThemeRef } from './Refs';
import { BasisWord } from './Tie';
import styles from './pane.module.css';

interface CommitmentsProps {
  readonly commitments: readonly Commitment[];
  /** Said of each commitment that isn't this theme's own. */
  readonly themeId?: string;
  /** The meeting whose pane this is: its own name isn't repeated. */
  readonly meetingId?: string;
  readonly none: string;
}

/** Each promise with where it was made, and what later sources show of it, on what ground. */
export function Commitments({ commitments, themeId, meetingId, none }: CommitmentsProps) {
  const { t } = useText();
  if (commitments.length === 0) return <p className={styles.none}>{none}</p>;
  return (
    <Fold rows={commitments} limit={4} more={t.pane.more} className={styles.promises}>
      {(row) => <Pledge key={row.id} row={row} isOwn={row.themeId === themeId} isHere={meetingId !== undefined} />}
    </Fold>
  );
}

function Pledge({ row, isOwn, isHere }: { readonly row: Commitment; readonly isOwn: boolean; readonly isHere: boolean }) {
  const { t, lang, pick } = useText();
  const index = usePaneIndex();
  const theme = index.theme.get(row.themeId);
  const meeting = row.meetingId && index.meeting.get(row.meetingId);
  return (
    <li data-status={row.status}>
      <p className={styles.outcome}><i className={styles.outcomeMark} data-status={row.status} aria-hidden="true" />{t.common.outcome[row.status]}</p>
      <div>
        <p>{pick(row.text)} {!isOwn && theme && <ThemeRef theme={theme} isShort />}</p>
        <p className={styles.when}>
          {!isHere && <>{meeting ? <MeetingRef meeting={meeting} /> : date(row.date, lang)} · </>}<Cite sourceId={row.sourceId} locator={row.locator} />
        </p>
        <p className={styles.then}>
          {pick(row.statusNote)} <span className={styles.meta}><BasisWord basis={row.statusBasis} /> · </span><Cite sourceId={row.statusSourceId} locator={row.statusLocator} />
        </p>
      </div>
    </li>
  );
}
