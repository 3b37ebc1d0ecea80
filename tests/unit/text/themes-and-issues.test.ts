import { readFileSync } from 'node:fs';
import { parseSync } from 'vite';
import { expect, test } from 'vitest';
import { en } from '../../../src/text/en';
import { es } from '../../../src/text/es';

/** One text in both languages. */
interface Pair {
  readonly path: string;
  readonly english: string;
  readonly spanish: string;
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** The texts of a message: itself, or what its function has between quotes, save what it compares with. */
function textsOf(message: unknown): string[] {
  if (typeof message === 'string') return [message];
  return typeof message === 'function' ? quoted(parseSync('message.js', `(${message.toString()})`).program) : [];
}

function quoted(node: unknown): string[] {
  if (Array.isArray(node)) return node.flatMap(quoted);
  if (!isObject(node)) return [];
  if ('operator' in node && (node.operator === '===' || node.operator === '!==')) return [];
  if ('type' in node && node.type === 'Literal') return 'value' in node && typeof node.value === 'string' ? [node.value] : [];
  if ('type' in node && node.type === 'TemplateElement' && 'value' in node) return [JSON.stringify(node.value)];
  return Object.values(node).flatMap(quoted);
}

/** Every message by its path: 'page.andIssues'. */
function messagesOf(part: unknown, path: string): [path: string, texts: string][] {
  if (!isObject(part)) return [[path, textsOf(part).join(' ')]];
  return Object.entries(part).flatMap(([key, inner]) => messagesOf(inner, path ? `${path}.${key}` : key));
}

/** Every text of the data that stands in both languages, without the figures in braces. */
function localizedIn(part: unknown, path: string): Pair[] {
  if (!isObject(part)) return [];
  if ('en' in part && 'es' in part && typeof part.en === 'string' && typeof part.es === 'string') {
    const bare = (text: string) => text.replaceAll(/\{[^}]*\}/g, '');
    return [{ path, english: bare(part.en), spanish: bare(part.es) }];
  }
  return Object.entries(part).flatMap(([key, inner]) => localizedIn(inner, `${path}.${key}`));
}

const spanish = new Map(messagesOf(es, ''));
const MESSAGES = messagesOf(en, '').map(([path, english]): Pair => ({ path, english, spanish: spanish.get(path) ?? '' }));
const DATA = ['dataset', 'briefings'].flatMap((file) => localizedIn(JSON.parse(readFileSync(`data/${file}.json`, 'utf8')), file));

/** Where one language says the word and the other leaves it to the context, or has it from a parameter. */
const LEFT_OUT = new Set(['links.under', 'matrix.led', 'pane.money.none']);

const ISSUE = { english: /\bissues?\b/i, spanish: /\basuntos?\b/i };
const THEME = { english: /\bthemes?\b/i, spanish: /\btemas?\b/i };

const unpaired = (pairs: readonly Pair[], word: typeof ISSUE) =>
  pairs.filter((pair) => !LEFT_OUT.has(pair.path) && word.english.test(pair.english) !== word.spanish.test(pair.spanish)).map(({ path }) => path);
const saying = (pairs: readonly Pair[], word: typeof ISSUE) => pairs.filter(({ english }) => word.english.test(english)).length;

test('an issue is “asunto” in Spanish, and nothing else is', () => {
  expect(unpaired(MESSAGES, ISSUE)).toEqual([]);
  expect(unpaired(DATA, ISSUE)).toEqual([]);
  expect(saying(MESSAGES, ISSUE)).toBeGreaterThan(8);
  expect(saying(DATA, ISSUE)).toBeGreaterThan(4);
});

test('a theme is “tema” in Spanish, and nothing else is', () => {
  expect(unpaired(MESSAGES, THEME)).toEqual([]);
  expect(unpaired(DATA, THEME)).toEqual([]);
  expect(saying(MESSAGES, THEME)).toBeGreaterThan(25);
  expect(saying(DATA, THEME)).toBeGreaterThan(4);
});
