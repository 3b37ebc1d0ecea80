import { describe, expect, test } from 'vitest';
import { shelve } from '../../../../tools/build/pictures/cascade';
import { markup } from '../../../../tools/build/pictures/markup';
import { readRules } from '../../../../tools/build/pictures/rules';
import { plainFigure } from '../../../../tools/build/pictures/sheet';

const draw = (inside: string, css: string): string =>
  markup(plainFigure({ view: 'links', lang: 'en', markup: `<svg width="100" height="50">${inside}</svg>` }, shelve(readRules(css)), 'x-').chart.svg);

describe('a figure freed from its stylesheet', () => {
  test('wears what its classes set, the weightier rule first', () => {
    const css = '.a { fill: red; fill: #111111; } g .a { fill: #222222; } .a[data-state="off"] { fill: #333333; }';
    expect(draw('<g><rect class="a" width="1" height="1"/></g>', css)).toContain('fill="#222222"');
    expect(draw('<rect class="a" data-state="off" width="1" height="1"/>', css)).toContain('fill="#333333"');
  });

  test('a presentation attribute gives way to any rule', () => {
    expect(draw('<rect class="a" fill="#999999" width="1" height="1"/>', '.a { fill: #111111; }')).toContain('fill="#111111"');
    expect(draw('<g fill="#999999"><rect width="1" height="1"/></g>', '.a { fill: #111111; }')).toContain('fill="#999999"');
  });

  test('variables are those of the nearest element that sets them', () => {
    const css = ':root { --ink: #101010; } [data-hue="a"] { --hue: #aa0000; } [data-hue] { --tint: color-mix(in srgb, var(--hue) 50%, #fff); } .b { fill: var(--tint); stroke: var(--none, var(--ink)); }';
    expect(draw('<g data-hue="a"><rect class="b" width="1" height="1"/></g>', css)).toMatch(/fill="#d58080"[^>]*stroke="#101010"/);
  });

  test('nobody points at it, and it is as wide as a desk', () => {
    const css = '.a { fill: #111111; } .a:hover { fill: #222222; } :is(.a:focus-visible, .z) { fill: #333333; } @media (max-width: 900px) { .a { fill: #444444; } } @media print { .a { fill: #555555; } } @media (min-width: 900px) { .a { stroke: #666666; } }';
    expect(draw('<rect class="a" width="1" height="1"/>', css)).toMatch(/fill="#111111"[^>]*stroke="#666666"/);
  });

  test('what isn’t displayed or has no paint is left out, but gives a clip its shape', () => {
    const css = '.none { display: none; } .hit { fill: none; } .seen { fill: #123456; }';
    const drawn = draw('<clipPath id="c"><rect class="hit" width="9" height="9"/></clipPath><rect class="none" width="2" height="2"/><rect class="hit" width="3" height="3"/><rect class="seen" width="4" height="4"/>', css);
    expect([...drawn.matchAll(/<rect[^>]*width="(\d)"/g)].map(([, width]) => width)).toEqual(['9', '4']);
  });

  test('a stroke that doesn’t scale on the page is set to what it measures there', () => {
    const css = '.line { stroke: #000000; stroke-width: 3px; vector-effect: non-scaling-stroke; }';
    expect(draw('<g transform="translate(1 2) scale(2)"><svg viewBox="0 0 10 10" width="30"><path class="line" d="M0 0"/></svg></g>', css)).toContain('stroke-width="0.5"');
  });

  test('ids and what refers to them get a name of their own', () => {
    const drawn = draw('<defs><pattern id="p"><rect width="1" height="1"/></pattern></defs><rect class="a" width="1" height="1"/><use href="#p"/>', '.a { fill: url(#p); }');
    expect(drawn).toMatch(/id="x-p"/);
    expect(drawn).toContain('fill="url(#x-p)"');
    expect(drawn).toContain('href="#x-p"');
  });

  test('capitals of the style become capitals of the text, and letter spaces px', () => {
    expect(draw('<text class="caps">México</text>', '.caps { font: 600 12px/1.2 Arial; letter-spacing: .05em; text-transform: uppercase; }')).toMatch(/font-size="12"[^>]*font-weight="600"[^>]*letter-spacing="0.6"[^>]*>MÉXICO</);
  });

  test('keeps nothing that only a page understands', () => {
    expect(draw('<g class="a" role="option" tabindex="-1" aria-label="x" data-theme="t"><rect width="1" height="1"/></g>', '')).toMatch(/<g data-theme="t"><rect/);
  });
});
