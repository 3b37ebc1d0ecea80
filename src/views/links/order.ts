/** A tie as the order sees it: an agency, and the place of its theme from top to bottom. */
export interface End {
  readonly agencyId: string;
  readonly themeAt: number;
}

const endsByAgency = (ends: readonly End[]): Map<string, number[]> => {
  const groups = new Map<string, number[]>();
  for (const { agencyId, themeAt } of ends) groups.set(agencyId, [...(groups.get(agencyId) ?? []), themeAt].toSorted((a, b) => a - b));
  return groups;
};

/** How many pairs of ties cross where the one agency stands above the other. */
function crossingsOf(upper: readonly number[], lower: readonly number[]): number {
  let crossings = 0;
  for (const above of upper) for (const below of lower) if (above > below) crossings++;
  return crossings;
}

/** How many pairs of ties cross in an order of agencies. */
export function countCrossings(order: readonly string[], ends: readonly End[]): number {
  const groups = endsByAgency(ends);
  let crossings = 0;
  order.forEach((upper, at) => {
    for (const lower of order.slice(at + 1)) crossings += crossingsOf(groups.get(upper) ?? [], groups.get(lower) ?? []);
  });
  return crossings;
}

/**
 * Orders agencies so that few ties cross: first by the mean height of their themes (barycenter), then neighbours change
 * places as long as that lowers the count. Themes stand still, so the outcome is the same each time and hard to better.
 */
export function orderAgencies(agencyIds: readonly string[], ends: readonly End[]): string[] {
  const groups = endsByAgency(ends);
  const height = (id: string) => {
    const own = groups.get(id) ?? [];
    return own.reduce((sum, end) => sum + end, 0) / Math.max(1, own.length);
  };
  const order = agencyIds.toSorted((a, b) => height(a) - height(b) || a.localeCompare(b, 'en'));
  let hasImproved = true;
  while (hasImproved) {
    hasImproved = false;
    for (let at = 0; at + 1 < order.length; at++) {
      const [upper = '', lower = ''] = order.slice(at, at + 2);
      const [upperEnds, lowerEnds] = [groups.get(upper) ?? [], groups.get(lower) ?? []];
      if (crossingsOf(lowerEnds, upperEnds) >= crossingsOf(upperEnds, lowerEnds)) continue;
      [order[at], order[at + 1]] = [lower, upper];
      hasImproved = true;
    }
  }
  return order;
}
