import { show, watchTitle } from './look';
import { isSealed, sealed, type Frame, type FromEmbed } from './protocol';
import { inDialects } from './dialects';
import { waker } from './wake';

/*
 * The one script of a printed embed, inline in its head so that the first paint is already as the address asks. It says how
 * high the content is, in our words and in those that newsrooms listen to, and brings the code once the chart is near the
 * screen or somebody asks something of it. It reads and keeps nothing of the reader.
 */

const query = new URLSearchParams(location.search);
const host = query.get('origin') || '*';
const isFramed = window.parent !== window;
const wake = waker(query);
let isManaged = false;
let last = 0;

const height = (): number => Math.ceil(document.body.getBoundingClientRect().height);

function post(message: unknown): void {
  try {
    if (isFramed) window.parent.postMessage(message, host);
  } catch {
    // An origin that is none: nobody is told.
  }
}

const frame: Frame = {
  waiting: [],
  act: null,
  isHost: ({ source, origin }) => source === window.parent && (host === '*' || host === origin),
  send: (message: FromEmbed) => post(sealed(message)),
  height,
  group: '',
};
window.twoThousandMiles = frame;

function tell(isHello = false): void {
  const now = height();
  if (now === last && !isHello) return;
  last = now;
  frame.send({ type: 'height', height: now, ...(isHello && { hello: true }) });
  if (!isManaged) inDialects(now, query.get('childId')).forEach(post);
  askForRoom();
}

/** Where the engine keeps frames at their content's height by itself, it wants to be told of a change. */
function askForRoom(): void {
  try {
    if (isFramed && 'requestResize' in window && typeof window.requestResize === 'function') window.requestResize();
  } catch {
    // Only where the page around wants it.
  }
}

function hear(event: MessageEvent): void {
  const { data } = event;
  if (!isFramed || !isSealed(data) || !frame.isHost(event)) return;
  if (data.type === 'hello') {
    if (!isManaged) document.documentElement.dataset['managed'] = '';
    isManaged = true;
    if (typeof data['group'] === 'string') frame.group = data['group'];
    last = 0; // told anew to whoever is new here
    tell();
    return;
  }
  if (data.type === 'set') show(data, query.get('appearance'));
  if (frame.act) frame.act(event);
  else {
    frame.waiting.push(event);
    if (data.type === 'get' || 'selection' in data || 'lang' in data) wake();
  }
}

show({ appearance: query.get('appearance') }, null);
for (const name of ['plain', 'transparent']) if (query.get(name) === '1') document.documentElement.dataset[name] = '';
if (query.get('interactive') === '0') document.documentElement.dataset['still'] = '';
watchTitle(query.get('title'));
window.addEventListener('message', hear);
document.addEventListener('DOMContentLoaded', () => {
  tell(true);
  if ('ResizeObserver' in window) new ResizeObserver(() => tell()).observe(document.body);
  else globalThis.addEventListener('resize', () => tell());
});
