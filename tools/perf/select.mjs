// npm run bench: how fast marks answer a click on a theme in the built site, with and without CPU throttling, and how
// many elements are touched that had no reason to change. Medians of several clicks; compare runs on one machine only.
import { chromium } from 'playwright-core';
import { CHROMIUM_ARGS, findBrowser } from '../run/browser.mjs';
import { serve } from '../run/serve.mjs';

const CLICKS = 9;
const THEMES = ['counter-narcotics', 'cybersecurity-priority', 'border-management'];

/** In the page: clicks a theme's block and reports when the first mark had changed and when the frame after it came. */
async function clickTheme(id) {
  const target = document.querySelector(`figure[data-view="links"] [role="option"][data-theme="${id}"][data-value]`);
  const stateOf = (mark) => `${mark.getAttribute('data-state')} ${mark.getAttribute('aria-selected')}`;
  const before = new Map([...document.querySelectorAll('figure [role="option"]')].map((mark) => [mark, stateOf(mark)]));
  const touched = new Set();
  const observer = new MutationObserver((records) => {
    for (const record of records) if (record.target.getAttribute('role') === 'option') touched.add(record.target);
  });
  observer.observe(document.body, { subtree: true, childList: true, attributes: true });
  const start = performance.now();
  let frames = 0;
  let changed;
  target.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
  const script = performance.now() - start;
  await new Promise((done) => {
    const look = () => {
      frames += 1;
      changed ??= target.getAttribute('aria-selected') === 'true' || target.getAttribute('data-state') !== null ? { frames, ms: performance.now() - start } : undefined;
      if (changed && frames > 1) done();
      else requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
  const painted = performance.now() - start;
  await new Promise((done) => setTimeout(done, 700));
  observer.disconnect();
  const idle = [...touched].filter((mark) => before.get(mark) === stateOf(mark));
  return { script, frame: changed.frames, shown: changed.ms, painted, touched: touched.size, idle: idle.length };
}

const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];

const { server, url } = await serve({ port: 4680 });
const browser = await chromium.launch({ executablePath: findBrowser(), args: CHROMIUM_ARGS });
try {
  for (const rate of [1, 4]) {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    await page.goto(url);
    await page.waitForSelector('html[data-ready]');
    // Everything is alive: the hardest case.
    await page.evaluate(async () => {
      for (let y = 0; y < document.body.scrollHeight; y += 400) {
        scrollTo(0, y);
        await new Promise((done) => setTimeout(done, 120));
      }
      scrollTo(0, 0);
    });
    await page.waitForTimeout(3000);
    const session = await page.context().newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate });
    const runs = [];
    for (let at = 0; at < CLICKS; at++) runs.push(await page.evaluate(clickTheme, THEMES[at % THEMES.length]));
    const of = (key) => median(runs.map((run) => run[key]));
    console.log(
      `${rate}× CPU: script ${of('script').toFixed(1)} ms, marks changed by frame ${Math.max(...runs.map((run) => run.frame))} after ${of('shown').toFixed(1)} ms, next frame ${of('painted').toFixed(1)} ms; ` +
        `${of('touched')} marks touched, ${of('idle')} of them without a change`,
    );
    await page.close();
  }
} finally {
  await browser.close();
  server.close();
}
process.exit();
