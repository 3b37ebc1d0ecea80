import { AttributeAction, parse as parseSelector, SelectorType, type Selector } from 'css-what';
import postcss, { type Container } from 'postcss';

/** One selector with what it sets, as the cascade weighs it. */
export interface Rule {
  readonly selector: Selector[];
  readonly weight: readonly [ids: number, classes: number, types: number, order: number];
  readonly declarations: readonly (readonly [property: string, value: string])[];
}

/** A picture is a wide, light page that nobody touches, so only these conditions hold. */
const WIDTH = 1440;
function holds(condition: string): boolean {
  const [feature, limit] = /^\((min|max)-width:\s*([\d.]+)px\)$/.exec(condition.trim())?.slice(1) ?? [];
  return feature === 'min' ? WIDTH >= Number(limit) : feature === 'max' && WIDTH <= Number(limit);
}

/** Pseudo-classes that no mark of a picture has, and pseudo-elements, which SVG lacks. */
const ABSENT = new Set(['hover', 'focus', 'focus-visible', 'focus-within', 'active', 'target', 'fullscreen', 'popover-open', 'open', 'disabled', 'checked', 'placeholder-shown', 'modal']);

const settledAll = (selectors: readonly Selector[][]): Selector[][] => selectors.flatMap((each) => {
  const one = settled(each);
  return one ? [one] : [];
});

/** A selector without what no picture has, or null if it can't match there. In :is() and :not() such an argument falls out. */
function settled(selector: readonly Selector[]): Selector[] | null {
  const kept: Selector[] = [];
  for (const part of selector) {
    if (part.type === SelectorType.PseudoElement) return null;
    if (part.type !== SelectorType.Pseudo) kept.push(part);
    else if (ABSENT.has(part.name)) return null;
    else if (!Array.isArray(part.data)) kept.push(part);
    else {
      const data = settledAll(part.data);
      if (data.length > 0) kept.push({ ...part, data });
      else if (part.name !== 'not') return null;
    }
  }
  return kept;
}

function weigh(selector: readonly Selector[]): [number, number, number] {
  const sum: [number, number, number] = [0, 0, 0];
  const add = ([ids, classes, types]: readonly [number, number, number]): void => {
    sum[0] += ids;
    sum[1] += classes;
    sum[2] += types;
  };
  for (const part of selector) {
    if (part.type === SelectorType.Attribute) add(part.name === 'id' && part.action === AttributeAction.Equals ? [1, 0, 0] : [0, 1, 0]);
    else if (part.type === SelectorType.Tag) add([0, 0, 1]);
    else if (part.type === SelectorType.Pseudo && part.name !== 'where') {
      if (!Array.isArray(part.data)) add([0, 1, 0]);
      else add(part.data.map(weigh).toSorted((a, b) => b[0] - a[0] || b[1] - a[1] || b[2] - a[2])[0] ?? [0, 0, 0]);
    }
  }
  return sum;
}

/**
 * The rules of a stylesheet that can hold in a picture: those under @media that asks for more than a wide screen, and
 * those for what is pointed at or has the focus, are left out.
 */
export function readRules(css: string): Rule[] {
  const rules: Rule[] = [];
  const walk = (container: Container): void => {
    container.each((node) => {
      if (node.type === 'atrule') {
        if (node.name === 'media' && node.params.split(',').some((query) => query.split(/\band\b/).every(holds))) walk(node);
      } else if (node.type === 'rule' && 'selectors' in node) {
        const declarations = node.nodes.flatMap((each) => (each.type === 'decl' ? [[each.prop, each.value] as const] : []));
        for (const written of node.selectors) {
          const selector = settled(parseSelector(written)[0] ?? []);
          if (selector) rules.push({ selector, weight: [...weigh(selector), rules.length], declarations });
        }
      }
    });
  };
  walk(postcss.parse(css));
  return rules;
}
