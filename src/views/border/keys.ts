/** Round counts for a key of circles: the largest that fits, and two smaller ones that can still be told apart. */
export function roundSizes(most: number): readonly number[] {
  const power = 10 ** Math.floor(Math.log10(most));
  const top = [5, 2, 1].map((times) => times * power).find((each) => each <= most) ?? power;
  return [top / 10, top / 2, top];
}

/** A class of the ramp: from the one break to the next; open at both ends of the ramp. */
export function classSpans(breaks: readonly number[]): readonly { readonly from: number | null; readonly to: number | null }[] {
  return [null, ...breaks].map((from, at) => ({ from, to: breaks[at] ?? null }));
}
