/** Where a text stops being JSON, as an editor counts: both from 1. */
export interface Place {
  readonly line: number;
  readonly column: number;
  readonly found: string;
}

// JSON allows no control character inside a text; that is what the pattern looks for.
// eslint-disable-next-line no-control-regex
const TOKEN = /([{}[\],:])|("(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*")|(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)/y;
const SPACE = /[ \t\r\n]*/y;

/** What may come next, by what came before; `key`, `value` and `end` are any string, any value, the end of the text. */
type Awaited = 'value' | 'value or ]' | 'key' | 'key or }' | ':' | ', or close' | 'end';

/**
 * The first place where a text breaks the grammar of JSON. Node's own message gives no place for most faults, which
 * is no help in a file of 26,000 lines.
 *
 * @returns  undefined where the text is JSON
 */
export function locateJsonFault(text: string): Place | undefined {
  const open: ('{' | '[')[] = [];
  let awaited: Awaited = 'value';
  const closed = (): Awaited => (open.length === 0 ? 'end' : ', or close');
  let at = 0;
  for (;;) {
    SPACE.lastIndex = at;
    SPACE.exec(text);
    at = SPACE.lastIndex;
    if (at === text.length) return awaited === 'end' ? undefined : placeOf(text, at);
    TOKEN.lastIndex = at;
    const match = TOKEN.exec(text);
    const next: Awaited | null | undefined = match && after(awaited, match[0], match[1] !== undefined, match[2] !== undefined, open, closed);
    if (!match || !next) return placeOf(text, at);
    awaited = next;
    at = TOKEN.lastIndex;
  }
}

function after(awaited: Awaited, token: string, isMark: boolean, isText: boolean, open: ('{' | '[')[], closed: () => Awaited): Awaited | undefined {
  const takesValue = awaited === 'value' || awaited === 'value or ]';
  const takesKey = awaited === 'key' || awaited === 'key or }';
  if (!isMark) return takesValue ? closed() : takesKey && isText ? ':' : undefined;
  const inside = open.at(-1);
  if (token === '{' && takesValue) return open.push('{'), 'key or }';
  if (token === '[' && takesValue) return open.push('['), 'value or ]';
  if (token === ':' && awaited === ':') return 'value';
  if (token === ',' && awaited === ', or close') return inside === '{' ? 'key' : 'value';
  const mayClose = awaited === ', or close' || (token === '}' && awaited === 'key or }') || (token === ']' && awaited === 'value or ]');
  if (mayClose && ((token === '}' && inside === '{') || (token === ']' && inside === '['))) return open.pop(), closed();
  return undefined;
}

function placeOf(text: string, at: number): Place {
  const before = text.slice(0, at).split('\n');
  const rest = /^\S{0,12}/.exec(text.slice(at))?.[0] ?? '';
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1, found: rest ? `“${rest}”` : 'the end of the file' };
}
