import { dark, dress, say } from './dress';
import { estimate } from './estimate';
import { isSealed } from './protocol';

/*
 * embed.js: keeps every <iframe data-two-thousand-miles> of a page at the height of its content. One script for any number of
 * embeds, those put in later too. It asks for nothing by itself: an embed says when its height changes.
 */

const SELECTOR = 'iframe[data-two-thousand-miles]';

const embedsIn = (place: ParentNode): HTMLIFrameElement[] => [...place.querySelectorAll<HTMLIFrameElement>(SELECTOR)];

/** Where the engine itself keeps the frame at its content's height, two would write one number. */
const isSizedByEngine = (frame: HTMLIFrameElement): boolean => getComputedStyle(frame).getPropertyValue('frame-sizing').startsWith('content');

function introduce(frame: HTMLIFrameElement): void {
  const group = frame.dataset['link'];
  say(frame, { type: 'hello', ...(group !== undefined && { group }) });
  dress(frame);
}

/** Before an embed has said its height, the one that it likely has keeps the page below from moving. */
function reserve(frame: HTMLIFrameElement): void {
  const height = estimate(frame.dataset['heights'], frame.clientWidth);
  if (height > 0 && !isSizedByEngine(frame)) frame.style.height = `${height}px`;
  introduce(frame);
}

function hear({ data, source }: MessageEvent): void {
  if (!isSealed(data) || data.type !== 'height') return;
  const { height } = data;
  const frame = embedsIn(document).find(({ contentWindow }) => contentWindow === source);
  if (!frame || typeof height !== 'number' || !(height > 0)) return;
  if (!isSizedByEngine(frame)) frame.style.height = `${height}px`;
  if (data['hello']) introduce(frame);
}

addEventListener('message', hear);
dark.addEventListener('change', () => embedsIn(document).forEach(dress));
embedsIn(document).forEach(reserve);
new MutationObserver((changes) => {
  for (const { addedNodes } of changes) {
    for (const node of addedNodes) if (node instanceof HTMLElement) (node.matches(SELECTOR) ? [node as HTMLIFrameElement] : embedsIn(node)).forEach(reserve); // as the selector says
  }
}).observe(document, { childList: true, subtree: true });
