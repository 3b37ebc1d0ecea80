import { describe, expect, test } from 'vitest';
import { readEmbedPath, writeEmbedPath } from '../../../../src/app/embed/embed-path';
import { embedPaths } from '../../../../src/app/embed/prerender-embeds';
import { themeOf } from '../../../../src/app/paths';
import { embedFolder } from '../../../../src/frame/export/static-files';
import { VIEWS } from '../../../../src/views/registry';
import { rowsOf } from '../../data/real-data';
import { realIndex } from '../../views/sources/real-index';

const PATHS = embedPaths(await realIndex());

describe('an embed’s path', () => {
  test('there is one for every view alone and under every theme', () => {
    expect(PATHS).toHaveLength(VIEWS.length * (rowsOf('themes').length + 1));
  });

  test('reads back to the same embed, says the theme that stays picked, and is the one that the dialog writes', () => {
    for (const path of PATHS) {
      expect(readEmbedPath(writeEmbedPath(path))).toEqual(path);
      expect(themeOf(writeEmbedPath(path))).toBe(path.theme);
      expect(embedFolder({ view: path.view, theme: path.theme ?? null, lang: 'en' })).toBe(writeEmbedPath(path));
    }
  });

  test.each(['embed/', 'embed', 'view/links/', 'embed/links/theme/', 'embed/links/more/', 'embed/../links/'])('is no other page’s: %j', (path) => {
    expect(readEmbedPath(path)).toBeNull();
  });
});
