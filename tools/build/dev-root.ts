import type { Plugin } from 'vite';

/** The development server answers every page's address with the one template: it must say where the root is and which language is spoken. */
export function devRoot(): Plugin {
  return {
    name: 'two-thousand-miles:dev-root',
    apply: 'serve',
    transformIndexHtml: (html, { originalUrl = '/' }) => html.replace('<html lang="en" data-root="./">', `<html lang="${originalUrl.startsWith('/es/') ? 'es' : 'en'}" data-root="/">`),
  };
}
