import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import sharp, { type Region } from 'sharp';
import { describe, expect, test } from 'vitest';
import { Report } from '../../src/diagnostics/report.js';
import { coverSlot } from '../../src/layouts/parts/cover-plan.js';
import type { ColorRole } from '../../src/model/color.js';
import { cropToSlot } from '../../src/pictures/picture.js';
import { contrastRatio, resolveColor } from '../../src/theme/contrast.js';
import { readTheme } from '../../src/theme/theme.js';

const folder = fileURLToPath(new URL('../../templates/themes', import.meta.url));
const dpi = 48;
/** Where a full cover's words stand, inches. */
const words = { x: 0.7, y: 0.78, w: 6.3, h: 5.87 };

const themes = readdirSync(folder)
  .map((file) => {
    const name = basename(file, '.yaml');
    return [name, readTheme(name, join(folder, file), new Report())!] as const;
  })
  .filter(([, { cover }]) => cover.picture !== undefined);

describe.each(themes)('the cover of %s', (_, theme) => {
  const file = theme.cover.picture!;
  const svg = readFileSync(file, 'utf8');

  test('is a drawing of its own: no text, no fonts, nothing from outside', () => {
    expect(svg).not.toMatch(/<text|<image|<style|<script|font|url\((?!#)/);
    expect(svg.match(/href="[^#]/)).toBeNull();
    expect(Buffer.byteLength(svg)).toBeLessThan(150 * 1024);
  });

  test('has the shape of its slot and fills it', async () => {
    const { width, height } = await sharp(file).metadata();
    const slot = coverSlot(theme)!;
    expect(width / height).toBeCloseTo(slot.w / slot.h, 2);
    expect((await sharp(file).stats()).isOpaque).toBe(true);
  });
});

const full = themes.filter(([, { cover }]) => cover.style === 'full');

describe.each(full)('the full cover of %s', (_, { cover, palette }) => {
  const file = cover.picture!;

  test('begins at its start edge with the theme’s own ground, so that the next slide follows on', async () => {
    const { bytes } = await cropToSlot(file, { w: 13.333, h: 7.5 }, { dpi });
    const { data } = await sharp(bytes)
      .extract({ left: 0, top: 180, width: 1, height: 1 })
      .raw()
      .toBuffer({ resolveWithObject: true });
    const ground = resolveColor(cover.background, palette);
    expect(contrastRatio(hexOf(data, 0), ground)).toBeLessThan(1.03);
  });

  test('is quiet where the words stand: every pixel there lets them be read', async () => {
    const dark = cover.background === 'deep';
    const texts: ColorRole[] = dark ? ['onDeep', 'onDeepMuted'] : ['ink', 'muted', 'accent1'];
    const { bytes } = await cropToSlot(file, { w: 13.333, h: 7.5 }, { dpi });
    const box = { left: words.x * dpi, top: words.y * dpi, width: words.w * dpi, height: words.h * dpi };
    const region = Object.fromEntries(Object.entries(box).map(([key, value]) => [key, Math.round(value)]));
    const { data, info } = await sharp(bytes)
      .extract(region as unknown as Region)
      .raw()
      .toBuffer({ resolveWithObject: true });
    const grounds = new Set(
      Array.from({ length: info.width * info.height }, (_, i) => hexOf(data, i * info.channels)),
    );
    for (const role of texts) {
      const text = resolveColor(role, palette);
      const worst = Math.min(...[...grounds].map((ground) => contrastRatio(text, ground)));
      expect(worst, role).toBeGreaterThanOrEqual(4.5);
    }
  });
});

function hexOf(data: Uint8Array, offset: number): string {
  return Buffer.from(data.subarray(offset, offset + 3)).toString('hex');
}
