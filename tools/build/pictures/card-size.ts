/** Px of a picture for link previews, as the networks that show them ask for. */
export const CARD = { width: 1200, height: 630 } as const;
