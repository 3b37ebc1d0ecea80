/*
 * The gallery's own script: no build knows where the site will lie, so the lines to paste and the page to save get their
 * whole addresses here. Without it they show a stand-in that a reader can replace.
 */

const STAND_IN = 'https://site.example/';
const root = new URL(document.documentElement.dataset['root'] ?? './', document.baseURI).href;

for (const code of document.querySelectorAll('pre code')) code.textContent = (code.textContent ?? '').replaceAll(STAND_IN, root);

const save = document.querySelector<HTMLAnchorElement>('a[download]');

async function withAddresses(link: HTMLAnchorElement): Promise<void> {
  const page = await (await fetch(link.href)).text();
  const address = URL.createObjectURL(new Blob([page.replaceAll(STAND_IN, root)], { type: 'text/html' }));
  link.href = address;
  link.click();
}

save?.addEventListener('click', (event) => {
  if (save.protocol === 'blob:') return;
  event.preventDefault();
  withAddresses(save).catch(() => {
    location.href = save.href; // the page itself, with the stand-in in it
  });
});
