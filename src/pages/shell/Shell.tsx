import { lazy, type ReactNode } from 'react';
import { Fetched } from '../../frame/Fault';
import { usePicking } from '../../frame/usePicking';
import { useFirstText } from '../../text/text';
import { Foot } from '../explore/Foot';
import { Masthead } from '../explore/Masthead';
import { Notices } from '../explore/Notices';
import styles from '../explore/explore.module.css';

/** Needed at the first hover, not at the first paint. */
const Tooltip = lazy(async () => ({ default: (await import('../../frame/Tooltip')).Tooltip }));

interface ShellProps {
  /** Id of what a reader by keyboard wants first. */
  readonly start: string;
  readonly children: ReactNode;
}

/** What every page has around its content: masthead, notices, foot, and the ears for picks. */
export function Shell({ start, children }: ShellProps) {
  const { t } = useFirstText();
  return (
    <div className={styles.page} {...usePicking()}>
      <a className={styles.skip} href={`#${start}`}>{t.page.skip}</a>
      <Masthead />
      <Notices />
      <main>{children}</main>
      <Foot />
      <Fetched words={t.notices.unfetched}><Tooltip /></Fetched>
    </div>
  );
}
