import { describe, expect, test } from 'vitest';
import { embedAddress, type Wanted } from '../../../../src/frame/embed/wanted';
import { MARKUP, WAYS } from '../../../../src/frame/embed/ways';
import { readAddress } from '../../../../src/selection/address';
import { STILL_ADDRESS } from '../../../../src/selection/store';

const SAID = { title: 'Asked & given', finding: 'Highest in <FY2010>.', link: 'See the chart' };
const wanted = (query = '', more: Partial<Wanted> = {}): Wanted => ({
  root: 'https://site.example/miles/', view: 'funding', lang: 'en', address: query ? readAddress(query).address : STILL_ADDRESS, title: '', appearance: 'auto', isInteractive: true, isPlain: false, isTransparent: false, ...more,
});

describe('the address of an embed', () => {
  test('prefers the path: one theme is in it, which a static host can answer', () => {
    expect(embedAddress(wanted('?theme=counter-narcotics'))).toBe('https://site.example/miles/embed/funding/theme/counter-narcotics/');
    expect(embedAddress(wanted('?theme=counter-narcotics&years=2008-2016', { lang: 'es' }))).toBe('https://site.example/miles/es/embed/funding/theme/counter-narcotics/?years=2008-2016');
  });

  test('holds several themes, what the view shows and the options in its query', () => {
    const address = new URL(embedAddress(wanted('?theme=counter-narcotics,cyber-working-group&status=requested&views=links&appearance=print', { title: 'Ours & yours', appearance: 'dark', isInteractive: false, isPlain: true, isTransparent: true })));
    expect(address.pathname).toBe('/miles/embed/funding/');
    expect(Object.fromEntries(address.searchParams)).toEqual({ theme: 'counter-narcotics,cyber-working-group', status: 'requested', title: 'Ours & yours', appearance: 'dark', interactive: '0', plain: '1', transparent: '1' });
  });
});

describe('what is pasted', () => {
  test.each(['script', 'plain'] as const)('by way of %s is a frame that WordPress leaves whole: src, width, height and title are attributes of their own', (way) => {
    const frame = /<iframe[^>]*>/.exec(MARKUP[way](wanted(), SAID))?.[0] ?? '';
    for (const name of ['src', 'width', 'height', 'title', 'frameborder']) expect(frame).toMatch(new RegExp(` ${name}="[^"]+"`));
    expect(frame).toContain('title="Asked &amp; given"');
  });

  test('names the script only where it is wanted, and no style that a strict host would drop', () => {
    expect(MARKUP.script(wanted(), SAID)).toContain('<script async src="https://site.example/miles/embed.js">');
    expect(MARKUP.script(wanted(), SAID)).not.toContain('style=');
    expect(MARKUP.plain(wanted(), SAID)).not.toContain('<script');
  });

  test('as a picture has the finding for whoever doesn’t see it', () => {
    expect(MARKUP.picture(wanted('?theme=counter-narcotics'), SAID)).toContain('alt="Asked &amp; given. Highest in &lt;FY2010&gt;."');
  });

  test.each(WAYS)('by way of %s names no other host and leaves no bracket of a title open', (way) => {
    const markup = MARKUP[way](wanted('?theme=counter-narcotics'), { ...SAID, title: '"><script>' });
    expect(markup.match(/https?:\/\/[^/"]+/g)?.every((host) => host === 'https://site.example')).toBe(true);
    expect(markup).not.toContain('"><script>"');
  });
});
