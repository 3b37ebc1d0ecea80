import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { createDrive, type Drive } from '../../../../src/views/unroll/drive';

const SEED = { seed: 1954 };

/** A drive whose time passes when the test says so. One end is 100 ms from the other. */
function atHand() {
  let now = 0;
  let waiting: ((time: number) => void)[] = [];
  const drive = createDrive({ duration: () => 100, request: (step) => waiting.push(step), cancel: () => (waiting = []) });
  const pass = (ms: number) => {
    now += ms;
    const due = waiting;
    waiting = [];
    due.forEach((step) => step(now));
  };
  return { drive, pass, isResting: () => waiting.length === 0 };
}

/** Lets so much time pass, in frames of 10 ms; the first frame only starts the clock. */
const go = ({ pass }: Pick<ReturnType<typeof atHand>, 'pass'>, ms: number) => {
  for (let passed = 0; passed <= ms; passed += 10) pass(10);
};

describe('a press', () => {
  test('leads the line to the other end, and there it rests', () => {
    const hand = atHand();
    hand.drive.lead(1);
    expect(hand.drive.get()).toEqual({ t: 0, end: 1, isHeld: true });
    go(hand, 50);
    expect(hand.drive.get().t).toBeCloseTo(0.5, 6);
    go(hand, 110);
    expect(hand.drive.get()).toEqual({ t: 1, end: 1, isHeld: true });
    expect(hand.isResting()).toBe(true);
  });

  test.prop([fc.integer({ min: 1, max: 9 })], SEED)('half-way turns the line round from where it is, with no jump', (tenths) => {
    const hand = atHand();
    hand.drive.lead(1);
    go(hand, tenths * 10);
    const { t } = hand.drive.get();
    hand.drive.lead(0);
    expect(hand.drive.get()).toEqual({ t, end: 0, isHeld: true });
    hand.pass(10);
    expect(hand.drive.get().t).toBeCloseTo(t - 0.1, 6);
    go(hand, 110);
    expect(hand.drive.get().t).toBe(0);
  });

  test('on the end that the line is at changes nothing', () => {
    const hand = atHand();
    hand.drive.lead(0);
    expect(hand.isResting()).toBe(true);
  });

  test('tells those who listen at each step, and nobody after they left', () => {
    const hand = atHand();
    const seen: number[] = [];
    const leave = hand.drive.subscribe(() => seen.push(hand.drive.get().t));
    hand.drive.lead(1);
    go(hand, 110);
    expect(seen).toEqual(seen.toSorted((a, b) => a - b));
    expect(seen.at(-1)).toBe(1);
    leave();
    hand.drive.put(0);
    expect(seen.at(-1)).toBe(1);
  });
});

describe('scrolling', () => {
  const progress = fc.double({ min: 0, max: 1, noNaN: true });

  test.prop([fc.array(progress, { minLength: 1 })], SEED)('leads a line that nobody holds, wherever it comes from', (steps) => {
    const { drive } = atHand();
    for (const step of steps) {
      drive.scroll(step);
      expect(drive.get()).toEqual({ t: step, end: step < 0.5 ? 0 : 1, isHeld: false });
    }
  });

  test('leaves a held line alone until the two meet, then takes it over without a jump', () => {
    const hand = atHand();
    hand.drive.scroll(0);
    hand.drive.lead(1);
    go(hand, 110);
    for (const step of [0.2, 0.5, 0.9]) {
      hand.drive.scroll(step);
      expect(hand.drive.get()).toEqual({ t: 1, end: 1, isHeld: true });
    }
    hand.drive.scroll(1);
    expect(hand.drive.get()).toEqual({ t: 1, end: 1, isHeld: false });
    hand.drive.scroll(0.7);
    expect(hand.drive.get().t).toBe(0.7);
  });

  test('does not take a line over that is on its way', () => {
    const hand = atHand();
    hand.drive.lead(1);
    go(hand, 50);
    const { t } = hand.drive.get();
    hand.drive.scroll(t);
    expect(hand.drive.get().isHeld).toBe(true);
  });

  test.prop([fc.array(fc.oneof(progress.map((to) => (drive: Drive) => drive.scroll(to)), fc.constantFrom<(drive: Drive) => void>((drive) => drive.lead(0), (drive) => drive.lead(1)), fc.constant(null)), { maxLength: 60 })], SEED)(
    'never makes a held line jump, in whatever order presses, scrolling and frames come',
    (events) => {
      const hand = atHand();
      let before = hand.drive.get().t;
      for (const event of events) {
        if (event) event(hand.drive);
        else hand.pass(10);
        const { t, isHeld } = hand.drive.get();
        expect(t).toBeGreaterThanOrEqual(0);
        expect(t).toBeLessThanOrEqual(1);
        // Led by a press a frame of 10 ms moves it by a tenth at most.
        if (isHeld) expect(Math.abs(t - before)).toBeLessThanOrEqual(0.1 + 1e-9);
        before = t;
      }
    },
  );

  test('that ends half-way, as the option is switched off, lets the line come to rest at the nearer end', () => {
    const hand = atHand();
    hand.drive.scroll(0.6);
    hand.drive.scroll(null);
    go(hand, 110);
    expect(hand.drive.get()).toEqual({ t: 1, end: 1, isHeld: true });
  });
});
