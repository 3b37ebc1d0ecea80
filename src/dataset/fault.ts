import type * as v from 'valibot';
import { nearest } from './nearest';

/** One thing that is wrong with data, and where. `path` reads like code: rows[5].agencyId. */
export interface Fault {
  readonly path: string;
  readonly found: string;
  readonly expected: string;
  readonly nearest?: string;
}

/** A path as it is written in code: ['rows', 5, 'why', 'es'] is rows[5].why.es. */
export function pathText(keys: readonly unknown[]): string {
  return keys.reduce<string>((text, key) => (typeof key === 'number' ? `${text}[${key}]` : `${text}${text && '.'}${String(key)}`), '');
}

const NAMES: Readonly<Record<string, string>> = { undefined: 'nothing', Object: 'an object', Array: 'a list', string: 'text', number: 'a number', boolean: 'true or false' };
const named = (text: string): string => NAMES[text] ?? (text.length > 80 ? `${text.slice(0, 79)}…` : text);

const OPTIONS = /"([^"]*)"/g;

/** What was found. Rules of length report the length, which says less than the text itself. */
const foundIn = ({ input, received }: v.BaseIssue<unknown>): string => named(typeof input === 'string' ? JSON.stringify(input) : received);

function expectation(issue: v.BaseIssue<unknown>): string {
  if (issue.message.startsWith('expected ')) return issue.message.slice('expected '.length);
  const options = [...(issue.expected ?? '').matchAll(OPTIONS)].map(([quoted]) => quoted);
  if (options.length > 1) return `one of ${options.join(', ')}`;
  return named(issue.expected ?? issue.message);
}

/** A missing or an unknown field in words. */
function fieldFault(issue: v.BaseIssue<unknown>, path: string): Fault | undefined {
  if (issue.type !== 'strict_object') return undefined;
  if (issue.expected === 'never') return { path, found: 'a field that this table doesn’t have', expected: 'one of its own fields' };
  if (issue.received === 'undefined' && issue.expected?.startsWith('"')) return { path, found: 'nothing', expected: 'this field' };
  return undefined;
}

/**
 * What the schema holds against a value, in words that name place, found and expected, with the nearest allowed
 * value where the field takes one of a few.
 */
export function faultOf(issue: v.BaseIssue<unknown>, above: readonly unknown[] = []): Fault {
  const path = pathText([...above, ...(issue.path ?? []).map((item) => item.key)]);
  const field = fieldFault(issue, path);
  if (field) return field;
  const options = issue.type === 'picklist' ? [...(issue.expected ?? '').matchAll(OPTIONS)].map(([, option]) => option ?? '') : [];
  const close = typeof issue.input === 'string' ? nearest(issue.input, options) : undefined;
  return { path, found: foundIn(issue), expected: expectation(issue), ...(close !== undefined && { nearest: close }) };
}

/** A fault in one line: `rows[5].role: found "leed"; expected one of "lead", "support". Did you mean "lead"?` */
export function faultText({ path, found, expected, nearest: close }: Fault): string {
  return `${path ? `${path}: ` : ''}found ${found}; expected ${expected}.${close === undefined ? '' : ` Did you mean "${close}"?`}`;
}

/** Of several rules that one value breaks the first is told: the others follow from it. */
export const FIRST_OF_VALUE = { abortPipeEarly: true } as const;
