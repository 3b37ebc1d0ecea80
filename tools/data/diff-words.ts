import type { FieldChange, TableChange } from './diff-tables';

const LONGEST = 72;

function written(value: unknown): string {
  const text = value === undefined ? 'nothing' : JSON.stringify(value);
  return text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text;
}

const counted = (n: number, word: string): string => `${n} ${word}`;

const fieldLine = ({ field, before, after }: FieldChange): string => `      ${field}: ${written(before)} → ${written(after)}`;

/** The changes as lines to read: a file, then + for each row that is new, − for each that is gone, ~ for each that differs, with its fields. */
export function diffLines(changes: readonly TableChange[]): string[] {
  return changes.flatMap(({ file, added, removed, changed }) => [
    `${file}: ${[added.length > 0 && counted(added.length, 'added'), removed.length > 0 && counted(removed.length, 'removed'), changed.length > 0 && counted(changed.length, 'changed')].filter(Boolean).join(', ')}`,
    ...added.map((id) => `  + ${id}`),
    ...removed.map((id) => `  − ${id}`),
    ...changed.flatMap(({ id, fields }) => [`  ~ ${id}`, ...fields.map(fieldLine)]),
    '',
  ]);
}
