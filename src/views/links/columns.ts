/**
 * Where things stand across the wide form, as fractions of its width: accounts, the United States, the themes, Mexico.
 * The two countries keep the same distance from the themes between them.
 */
export const COLUMNS = {
  /** Bars of accounts grow leftwards from here, the largest by barLength. */
  bar: 0.091,
  barLength: 0.041,
  account: 0.097,
  /** From here a line leads on to the agency that runs the account. */
  leader: 0.152,
  leaderEnd: 0.166,
  us: { labelFrom: 0.148, labelTo: 0.415, bar: 0.42, tiesFrom: 0.423, tiesTo: 0.507 },
  themes: { from: 0.507, to: 0.674 },
  mx: { tiesFrom: 0.674, tiesTo: 0.758, bar: 0.7605, labelFrom: 0.7655, labelTo: 1 },
} as const;

/** The least width, in px, that the wide form is drawn at: labels are broken into lines that fit there, and so at any other. */
export const LEAST_WIDTH = 1120;

/** Px above the first row, for the heads of the columns: two lines. */
export const HEAD = 44;
