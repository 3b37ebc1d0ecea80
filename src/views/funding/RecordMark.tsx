import type { ReactNode } from 'react';
import type { FundingRecord } from '../../dataset/schema';
import { useText } from '../../text/text';
import { useIndex } from '../linking-context';
import { Mark } from '../Mark';
import { recordHooks } from './hooks';
import { recordWords } from './words';

interface RecordMarkProps {
  readonly record: FundingRecord;
  readonly className: string | undefined;
  /** Said in place of the record's own words. */
  readonly label?: string;
  readonly children: ReactNode;
}

/** A mark of one funding record: what it says and what a press on it picks. */
export function RecordMark({ record, className, label, children }: RecordMarkProps) {
  const text = useText();
  const index = useIndex();
  return (
    <Mark kind="funding" markId={record.id} className={className} label={label ?? recordWords(index, record, text)} {...recordHooks(index, record)}>
      {children}
    </Mark>
  );
}
