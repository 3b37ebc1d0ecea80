import { describe, expect, test } from 'vitest';
import { pathOf } from '../../../src/app/paths';
import { allRoutes, readRoute, writeRoute } from '../../../src/app/routes';
import { VIEWS } from '../../../src/views/registry';
import { rowsOf } from '../data/real-data';
import { realIndex } from '../views/sources/real-index';

const THEMES = rowsOf('themes');
const ROUTES = allRoutes(await realIndex());

describe('a path', () => {
  test.each(ROUTES.map((route) => [writeRoute(route), route] as const))('leads to a page and back: %j', (path, route) => {
    expect(readRoute(path)).toEqual(route);
  });

  test('is the same in both languages, at any root, with or without the name of its file', () => {
    for (const root of ['/', '/briefing/miles/']) {
      for (const path of ['', 'view/links/', 'data/gaps/']) {
        expect(pathOf(`${root}${path}`, root)).toBe(path);
        expect(pathOf(`${root}es/${path}`, root)).toBe(path);
        expect(pathOf(`${root}${path}index.html`, root)).toBe(path);
      }
    }
  });

  test('leads to the same page without its last slash', () => {
    expect(readRoute('view/links')).toEqual({ page: 'view', id: 'links' });
    expect(pathOf('/es', '/')).toBe('');
  });

  test.each(['view/', 'view/Links/', 'view/links/more/', 'themes/', 'data/x/', 'essays/'])('that no page has leads nowhere: %j', (path) => {
    expect(readRoute(path)).toBeNull();
  });

  test('that begins like a language is no language', () => {
    expect(pathOf('/estates/', '/')).toBe('estates/');
  });
});

test('every view of the registry and every theme of the dataset has a page', () => {
  const views = ROUTES.flatMap((route) => (route.page === 'view' ? [route.id] : []));
  expect(views).toEqual(VIEWS.map(({ id }) => id));
  const themes = ROUTES.flatMap((route) => (route.page === 'theme' ? [route.id] : []));
  expect(themes).toEqual(THEMES.map(({ id }) => id));
});
