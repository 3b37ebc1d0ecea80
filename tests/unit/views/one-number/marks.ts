/** A mark as it stands in the page: what it says, and the hooks that it carries. */
export interface DrawnMark {
  readonly label: string;
  /** A hook by its name without 'data-': undefined where the mark has none. */
  hook(name: string): string | undefined;
  readonly value: number | null;
  /** False for shapes of a picture: they carry their number, and nobody speaks them. */
  readonly isOption: boolean;
}

const ENTITIES: Readonly<Record<string, string>> = { '&amp;': '&', '&quot;': '"', '&#x27;': "'", '&lt;': '<', '&gt;': '>' };
const plain = (html: string): string => html.replace(/&(?:amp|quot|#x27|lt|gt);/g, (entity) => ENTITIES[entity] ?? entity);

/** Every mark of a drawn chart, and whatever else carries a number, in the order of reading. */
export function marksIn(html: string): DrawnMark[] {
  const tags = [...html.matchAll(/<[a-z]+ (?=[^>]*(?:role="option"|data-value="))[^>]*>/g)];
  return tags.map(([tag]) => {
    const attributes = new Map([...tag.matchAll(/ ([a-z-]+)="([^"]*)"/g)].map(([, name = '', value = '']) => [name, plain(value)]));
    const hook = (name: string) => attributes.get(`data-${name}`);
    const value = hook('value');
    return { label: attributes.get('aria-label') ?? '', hook, value: value === undefined ? null : Number(value), isOption: attributes.get('role') === 'option' };
  });
}
