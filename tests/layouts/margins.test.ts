import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { Report } from '../../src/diagnostics/report.js';
import { layouts } from '../../src/layouts/index.js';
import { page } from '../../src/layouts/sheet.js';
import type { Theme } from '../../src/model/theme.js';
import { readTheme } from '../../src/theme/theme.js';
import { root } from '../project.js';

const folder = join(root, 'templates/themes');
const slate = readTheme('slate', join(folder, 'slate.yaml'), new Report())!;

describe('the slide layouts in the file', () => {
  test.each(
    layouts.map((layout) => [layout.name, layout] as const),
  )('%s stands between whatever margins the theme has', (_, layout) => {
    for (const margin of [0.5, 1]) {
      const theme: Theme = { ...slate, spacing: { margin, gutter: 0.3 } };
      const title = layout.slideLayout(theme).placeholders.find(({ type }) => type === 'title')!;
      expect(title.box.x).toBeCloseTo(margin, 5);
      expect(title.box.x + title.box.w).toBeLessThanOrEqual(page.width - margin + 0.001);
    }
  });

  test('leave a logo its place beside the kicker', () => {
    const framed = layouts.find(({ name }) => name === 'chart')!;
    const kickerEnd = (theme: Theme) => {
      const { box } = framed.slideLayout(theme).placeholders.find(({ name }) => name === 'Kicker')!;
      return box.x + box.w;
    };
    expect(kickerEnd({ ...slate, logo: 'crest.svg' })).toBeLessThan(kickerEnd(slate) - 1.7);
  });
});

describe('covers', () => {
  const cover = layouts.find(({ name }) => name === 'cover')!;
  const themes = readdirSync(folder).map((file) => {
    const name = basename(file, '.yaml');
    return readTheme(name, join(folder, file), new Report())!;
  });

  test.each(['full', 'band', 'split', 'plain'] as const)('of style %s keep their words apart', (style) => {
    for (const theme of themes) {
      const { placeholders } = cover.slideLayout({ ...theme, cover: { ...theme.cover, style } });
      for (const [index, { box: a, name }] of placeholders.entries()) {
        for (const { box: b } of placeholders.slice(index + 1)) {
          const apart = a.x + a.w <= b.x || b.x + b.w <= a.x || a.y + a.h <= b.y || b.y + b.h <= a.y;
          expect(apart, `${theme.name} ${name}`).toBe(true);
        }
      }
    }
  });
});
