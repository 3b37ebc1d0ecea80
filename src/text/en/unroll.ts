import { count } from '../format';

/** The line between its two forms: the map and the strip. */
export const unroll = {
  unroll: 'Unroll the line',
  rollUp: 'Roll it up',
  /** Stands before 'Roll it up' for those who hear it, so that the button keeps its name. */
  unrolled: 'Unroll the line: ',
  scrolls: 'as you scroll',
  scrollsHint: 'The line unrolls as you scroll past the map',
  saidStraight: 'The line is unrolled: a straight line on which every mile is as long as the next. What stands on it kept its mile.',
  saidMap: 'The line is rolled up: the map.',
  allLanes: 'All lanes of the strip',
  toMap: 'Roll it up into the map',
  counted: (family: string, when: string, per: number) => `${family} per ${per === 1 ? 'mile' : `${per} miles`}, ${when}; pale: the most of any year. Square-root scale`,
  states: 'States',
  mile: 'Mile',
  perMile: (value: number) => count(value >= 10 ? Math.round(value) : Number(value.toPrecision(2))),
};
