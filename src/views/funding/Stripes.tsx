/** What fills money of a supplemental law: ink stripes, told from any grey in print too. `scope` keeps ids apart where a page holds several charts. */
export const stripes = (scope: string): string => `url(#${scope}-stripes)`;

export function Stripes({ scope }: { readonly scope: string }) {
  return (
    <defs>
      <pattern id={`${scope}-stripes`} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect width="6" height="6" fill="var(--paper)" />
        <line x1="1.5" x2="1.5" y2="6" stroke="var(--ink-soft)" strokeWidth="1.6" />
      </pattern>
    </defs>
  );
}
