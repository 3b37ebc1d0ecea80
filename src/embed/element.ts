import { dark, dress, say } from './dress';
import { isSealed } from './protocol';

/*
 * <two-thousand-miles view="border" theme="counter-narcotics" lang="es">: an embed as an element. What stands in it is shown
 * until the chart is there, and where no script runs. One module, told by its own address where the site lies.
 */

const ROOT = new URL('./', import.meta.url).href;
/** Attributes that the frame's address is made of, beside view, theme and lang. */
const ADDRESSED = ['agency', 'place', 'miles', 'years', 'basis', 'status', 'program', 'account', 'indicator', 'measure', 'year', 'scale', 'panels', 'order', 'layers', 'appearance', 'interactive', 'transparent', 'plain', 'link'];
/** Written otherwise than the parameter: `title` on an element would be a tooltip. */
const TITLE = 'heading';

export class TwoThousandMiles extends HTMLElement {
  static readonly observedAttributes = ['view', 'theme', 'lang', TITLE, ...ADDRESSED];

  private readonly frame = document.createElement('iframe');
  private readonly fallback = document.createElement('slot');
  private picked = '';

  constructor() {
    super();
    const style = document.createElement('style');
    style.textContent = ':host{display:block}:host([hidden]){display:none}iframe{display:block;inline-size:100%;block-size:0;border:0;color-scheme:inherit}';
    this.frame.loading = 'lazy';
    this.attachShadow({ mode: 'open' }).append(style, this.fallback, this.frame);
  }

  /** What is picked in the embed, as in an address: 'theme=counter-narcotics'; setting it picks. */
  get selection(): string {
    return this.picked;
  }

  set selection(selection: string) {
    say(this.frame, { type: 'set', selection });
  }

  get view(): string {
    return this.getAttribute('view') ?? 'links';
  }

  set view(view: string) {
    this.setAttribute('view', view);
  }

  get theme(): string {
    return this.getAttribute('theme') ?? '';
  }

  set theme(theme: string) {
    if (theme) this.setAttribute('theme', theme);
    else this.removeAttribute('theme');
  }

  connectedCallback(): void {
    addEventListener('message', this.hear);
    dark.addEventListener('change', this.dress);
    this.load();
  }

  disconnectedCallback(): void {
    removeEventListener('message', this.hear);
    dark.removeEventListener('change', this.dress);
  }

  attributeChangedCallback(name: string, before: string | null, after: string | null): void {
    if (!this.isConnected || before === after || !this.frame.src) return;
    if (name === 'lang') say(this.frame, { type: 'set', lang: this.lang.startsWith('es') ? 'es' : 'en' });
    else this.load();
  }

  /** Dressed as the page is, unless the element asks for an appearance of its own. */
  private readonly dress = (): void => {
    if ((this.getAttribute('appearance') ?? 'auto') === 'auto') dress(this.frame);
  };

  /** In the language of the element, else of what it stands in. */
  private load(): void {
    const lang = (this.closest('[lang]')?.getAttribute('lang') ?? '').startsWith('es') ? 'es/' : '';
    const [theme = '', ...more] = this.theme.split(',');
    const url = new URL(`${lang}embed/${encodeURIComponent(this.view)}/${theme && more.length === 0 ? `theme/${encodeURIComponent(theme)}/` : ''}`, ROOT);
    if (more.length > 0) url.searchParams.set('theme', this.theme);
    for (const name of ADDRESSED) {
      const value = this.getAttribute(name);
      if (value !== null) url.searchParams.set(name, value || '1');
    }
    const title = this.getAttribute(TITLE);
    if (title) url.searchParams.set('title', title);
    this.frame.title = title ?? this.getAttribute('aria-label') ?? `Two Thousand Miles: ${this.view}`;
    if (this.frame.src !== url.href) this.frame.src = url.href;
  }

  private readonly hear = ({ data, source }: MessageEvent): void => {
    if (source !== this.frame.contentWindow || !isSealed(data)) return;
    const { type, height, selection, hello } = data;
    if (type === 'height' && typeof height === 'number' && height > 0) {
      this.frame.style.blockSize = `${height}px`;
      this.fallback.hidden = true;
      this.fallback.style.display = 'none';
      if (hello) {
        say(this.frame, { type: 'hello' });
        this.dress();
      }
    }
    if ((type === 'ready' || type === 'state' || type === 'selection') && typeof selection === 'string') {
      this.picked = selection;
      const name = type === 'selection' ? 'selectionchange' : type === 'ready' ? 'ready' : '';
      if (name) this.dispatchEvent(new CustomEvent(name, { bubbles: true, composed: true, detail: { selection } }));
    }
  };
}

if (!customElements.get('two-thousand-miles')) customElements.define('two-thousand-miles', TwoThousandMiles);
