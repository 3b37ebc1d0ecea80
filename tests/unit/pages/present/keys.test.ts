import { describe, expect, test } from 'vitest';
import { press, type DeckActions, type Digits } from '../../../../src/pages/present/keys';
import { slideOf } from '../../../../src/pages/present/useDeck';
import { clockText, timeOfDay } from '../../../../src/pages/present/useTiming';

function presenting({ at = 4, count = 10, cover = 'none', isOverview = false, isChanged = false }: { at?: number; count?: number; cover?: 'none' | 'black' | 'white'; isOverview?: boolean; isChanged?: boolean } = {}) {
  const said: string[] = [];
  const say = (what: string) => () => void said.push(what);
  const actions: DeckActions = {
    deck: { at, cover, told: null, go: (to) => said.push(`go ${to}`), step: (by) => said.push(`step ${by}`), setCover: (to) => said.push(`cover ${to}`), tell: () => {} },
    count, isOverview,
    isChanged: () => isChanged,
    restore: say('restore'), setOverview: (isOpen) => said.push(`overview ${isOpen}`), notes: say('notes'), fullScreen: say('full screen'), help: say('help'), language: say('language'), end: say('end'),
  };
  return { actions, said };
}

function pressAll(keys: readonly string[], state = {}, hasLetters = true): string[] {
  const { actions, said } = presenting(state);
  const digits: Digits = { typed: '' };
  for (const key of keys) press({ key: key.replace('Shift+', ''), shiftKey: key.startsWith('Shift+') }, actions, digits, hasLetters);
  return said;
}

describe('keys of a presentation', () => {
  test.each(['ArrowRight', 'ArrowDown', 'PageDown', ' ', 'n', 'Enter'])('%j turns to the next slide', (key) => expect(pressAll([key])).toEqual(['step 1']));
  test.each(['ArrowLeft', 'ArrowUp', 'PageUp', 'Backspace', 'p', 'Shift+ '])('%j turns back', (key) => expect(pressAll([key])).toEqual(['step -1']));
  test('Home and End lead to the ends', () => expect(pressAll(['Home', 'End'])).toEqual(['go 0', 'go 9']));
  test('digits and Enter lead to the slide of that number, and are forgotten by any other key', () => {
    expect(pressAll(['1', '0', 'Enter'])).toEqual(['go 9']);
    expect(pressAll(['1', 'PageDown', 'Enter'])).toEqual(['step 1', 'step 1']);
  });
  test.each([['b', 'black'], ['.', 'black'], ['B', 'black'], ['w', 'white']])('%j covers the screen, and the same key uncovers it', (key, cover) => {
    expect(pressAll([key])).toEqual([`cover ${cover}`]);
    expect(pressAll([key], { cover })).toEqual(['cover none']);
  });
  test('whatever turns a slide uncovers the screen first', () => {
    for (const key of ['PageDown', 'PageUp', 'Escape', ' ']) expect(pressAll([key], { cover: 'black' })).toEqual(['cover none']);
  });
  test('Escape takes one step: out of the overview, back to the slide as written, out', () => {
    expect(pressAll(['Escape'], { isOverview: true, isChanged: true })).toEqual(['overview false']);
    expect(pressAll(['Escape'], { isChanged: true })).toEqual(['restore']);
    expect(pressAll(['Escape'])).toEqual(['end']);
  });
  test('letters open what they name', () => expect(pressAll(['o', 's', 'f', 'l', '?'])).toEqual(['overview true', 'notes', 'full screen', 'language', 'help']));
  test('where single letters are switched off, arrows and clickers still work', () => {
    expect(pressAll(['b', '.', 'n', 'o', '?'], {}, false)).toEqual([]);
    expect(pressAll(['PageDown', 'ArrowLeft'], {}, false)).toEqual(['step 1', 'step -1']);
  });
  test('a key that means nothing here is left to others', () => {
    const { actions } = presenting();
    expect(press({ key: 'x', shiftKey: false }, actions, { typed: '' }, true)).toBe(false);
    expect(press({ key: 'Tab', shiftKey: false }, actions, { typed: '' }, true)).toBe(false);
  });
});

test('a fragment names a slide by its number, and no slide that there isn’t', () => {
  expect(['#/1', '#/10', '#/11', '#/0', '#/x', '#', ''].map((hash) => slideOf(hash, 10))).toEqual([0, 9, null, null, null, null, null]);
  expect(slideOf('#own/own-1/3', 4, '#own/own-1/')).toBe(2);
});

test('times read as a clock does', () => {
  expect([0, 5_000, 65_000, 3_729_000, -1].map(clockText)).toEqual(['0:00', '0:05', '1:05', '1:02:09', '0:00']);
  expect(timeOfDay(new Date(2015, 1, 26, 9, 5))).toBe('9:05');
});
