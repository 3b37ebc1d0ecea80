import { QueryClient } from '@tanstack/react-query';
import { delay, http, HttpResponse } from 'msw';
import { setupServer } from 'msw/node';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { fetchSlice, PATIENCE_SECONDS } from '../../../src/dataset/fetch-slice';
import { DatasetProblem } from '../../../src/dataset/problem';
import { sliceQueryAt } from '../../../src/dataset/slice-query';
import { emptySlice } from './empty-slice';

const ADDRESS = 'http://localhost/places.json';
const EMPTY = emptySlice();
/** The money that a gap is about. */
const OF = { programId: 'merida', status: 'appropriated' };
const GOOD = { ...EMPTY, gaps: [{ id: 'g-01', text: { en: 'Missing.', es: 'Falta.' }, ...OF }] };

const server = setupServer();
beforeAll(() => server.listen({ onUnhandledRequest: 'error' }));
afterAll(() => server.close());
beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }));
afterEach(() => {
  server.resetHandlers();
  vi.useRealTimers();
});

/** Answers in turn; the last one goes on answering. Returns how often it was asked. */
function answer(...answers: (() => Response | Promise<Response>)[]): () => number {
  let asked = 0;
  server.use(http.get(ADDRESS, () => answers[Math.min(asked++, answers.length - 1)]?.()));
  return () => asked;
}

const good = () => HttpResponse.json(GOOD);
const status = (code: number) => () => new HttpResponse(null, { status: code });

/** The slice or the problem, with all waiting cut short. */
async function load(): Promise<unknown> {
  const loading = new QueryClient().fetchQuery(sliceQueryAt('places', ADDRESS));
  const done = loading.then(() => true, () => true);
  const tick = () => vi.advanceTimersByTimeAsync(500).then(() => new Promise<false>((next) => setImmediate(() => next(false))));
  while (!(await Promise.race([done, tick()])));
  return loading.catch((problem: unknown) => problem);
}

const reasonOf = (problem: unknown) => (problem instanceof DatasetProblem ? problem.reason : problem);

test('a good slice comes with its tables', async () => {
  answer(good);
  expect(await load()).toEqual(GOOD);
});

test('a slow slice comes too', async () => {
  answer(async () => (await delay(3000), good()));
  expect(await load()).toMatchObject(GOOD);
});

test('no answer within the time is told as such', async () => {
  answer(async () => (await delay('infinite'), good()));
  const problem = fetchSlice('places', ADDRESS, new AbortController().signal).catch(reasonOf);
  await vi.advanceTimersByTimeAsync(PATIENCE_SECONDS * 1000);
  expect(await problem).toEqual({ kind: 'timeout', seconds: 20 });
});

test('a missing slice is asked for once and told with its status', async () => {
  const asked = answer(status(404));
  expect(reasonOf(await load())).toEqual({ kind: 'http', status: 404 });
  expect(asked()).toBe(1);
});

test('a server that falters is asked again, and its good answer taken', async () => {
  const asked = answer(status(500), status(503), good);
  expect(await load()).toMatchObject(GOOD);
  expect(asked()).toBe(3);
});

test('a server that goes on faltering is asked four times', async () => {
  const asked = answer(status(500));
  expect(reasonOf(await load())).toEqual({ kind: 'http', status: 500 });
  expect(asked()).toBe(4);
});

test('without a connection it is asked four times and told as such', async () => {
  const asked = answer(() => HttpResponse.error());
  expect(reasonOf(await load())).toEqual({ kind: 'offline' });
  expect(asked()).toBe(4);
});

test('retries wait a second, then two, then four', () => {
  const { retryDelay } = sliceQueryAt('places', ADDRESS);
  if (typeof retryDelay !== 'function') throw new Error('retryDelay is no function');
  expect([0, 1, 2].map((failures) => retryDelay(failures, new Error()))).toEqual([1000, 2000, 4000]);
});

describe('what is no slice', () => {
  test.each([
    ['cut short', JSON.stringify(GOOD).slice(0, 20), { kind: 'not-json', found: 'broken' }],
    ['empty', '', { kind: 'not-json', found: 'broken' }],
    ['a web page', '<!doctype html><title>Hello</title>', { kind: 'not-json', found: 'page' }],
  ])('%s', async (_, text, reason) => {
    const asked = answer(() => new HttpResponse(text, { headers: { 'content-type': 'application/json' } }));
    expect(reasonOf(await load())).toEqual(reason);
    expect(asked()).toBe(1);
  });

  test('data of a wrong form is told with every place', async () => {
    answer(() => HttpResponse.json({ ...EMPTY, gaps: [{ id: 'g-01', text: 'Missing.', ...OF }, { id: 'Bad id', text: { en: 'Missing.' }, ...OF }] }));
    expect(reasonOf(await load())).toEqual({
      kind: 'schema',
      issues: [
        { path: 'gaps[0].text', found: '"Missing."', expected: 'an object' },
        { path: 'gaps[1].id', found: '"Bad id"', expected: 'an id: lower case letters, digits, hyphens' },
        { path: 'gaps[1].text.es', found: 'nothing', expected: 'this field' },
      ],
    });
  });

  test.each([['a list', []], ['an empty object', {}], ['nothing', null], ['a number', 7]])('%s in place of an object', async (_, content) => {
    answer(() => HttpResponse.json(content));
    expect(reasonOf(await load())).toMatchObject({ kind: 'schema' });
  });
});

test('a first slice that doesn’t say what it is about is none', async () => {
  answer(() => HttpResponse.json(EMPTY));
  const problem = await fetchSlice('core', ADDRESS, new AbortController().signal).catch(reasonOf);
  expect(problem).toEqual({ kind: 'schema', issues: [{ path: 'about', found: 'nothing', expected: 'this field' }] });
});

test('who calls it off gets the abort itself, not a problem', async () => {
  answer(async () => (await delay('infinite'), good()));
  const abort = new AbortController();
  const loading = fetchSlice('places', ADDRESS, abort.signal).catch((error: unknown) => error);
  abort.abort();
  expect(await loading).not.toBeInstanceOf(DatasetProblem);
  expect(await loading).toHaveProperty('name', 'AbortError');
});
