/** What a stylesheet may set on an SVG shape. A picture leaves the stylesheet behind, so these become attributes. */
const PROPERTIES = [
  'fill', 'fill-opacity', 'stroke', 'stroke-opacity', 'stroke-width', 'stroke-dasharray', 'stroke-linecap', 'stroke-linejoin', 'opacity',
  'font-family', 'font-size', 'font-weight', 'font-style', 'letter-spacing', 'text-anchor', 'dominant-baseline', 'vector-effect', 'paint-order', 'text-transform', 'font-variant-numeric',
] as const;

/** Values that say nothing because they are SVG's own defaults. */
const DEFAULTS: Partial<Record<(typeof PROPERTIES)[number], string>> = {
  'fill-opacity': '1', 'stroke-opacity': '1', opacity: '1', stroke: 'none', 'stroke-dasharray': 'none', 'stroke-linecap': 'butt', 'stroke-linejoin': 'miter',
  'font-style': 'normal', 'letter-spacing': 'normal', 'text-anchor': 'start', 'dominant-baseline': 'auto', 'vector-effect': 'none', 'paint-order': 'normal', 'text-transform': 'none', 'font-variant-numeric': 'normal',
};
const TEXT_ONLY = /^(font|letter|text-anchor|dominant|text-transform)/;
const ON_PAGE_ONLY = ['class', 'style', 'role', 'tabindex', 'aria-label', 'aria-selected', 'aria-multiselectable', 'data-state'];

/** Writes computed styles into the elements and drops what only a page understands. What isn't displayed is left out. */
export function inlineStyles(picture: SVGSVGElement): void {
  const elements = [...picture.querySelectorAll<SVGElement>('*')];
  const computed = elements.map((element) => ({ element, style: getComputedStyle(element) }));
  const found = computed.map(({ element, style }) => ({
    element,
    isHidden: style.display === 'none' && !element.closest('defs,title,desc'),
    values: PROPERTIES.map((property) => [property, style.getPropertyValue(property)] as const),
  }));
  for (const { element, isHidden, values } of found) {
    if (isHidden) {
      element.remove();
      continue;
    }
    const isText = element instanceof SVGTextContentElement;
    for (const [property, value] of values) {
      if (!value || value === DEFAULTS[property] || (TEXT_ONLY.test(property) && !isText)) element.removeAttribute(property);
      else element.setAttribute(property, value);
    }
    for (const attribute of ON_PAGE_ONLY) element.removeAttribute(attribute);
  }
  picture.removeAttribute('class');
}
