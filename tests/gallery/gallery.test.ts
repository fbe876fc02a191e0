import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { exhibitEntries, layoutEntries, themeEntries } from '../../src/batch/catalogue.js';
import { buildGallery } from '../../src/gallery/decks.js';
import {
  exhibitName,
  exhibitSheetName,
  exhibitThemes,
  galleryReadme,
  pictureName,
  sheetName,
} from '../../src/gallery/readme.js';
import { root, temporaryFolder } from '../project.js';

const gallery = join(root, 'assets/gallery');
const mend = 'assets/gallery is not up to date: run "npm run gallery"';
const layouts = layoutEntries();
const themes = themeEntries(root);
const exhibits = exhibitEntries(root);
const pictures = [
  ...layouts.map(({ name }) => pictureName(name)),
  ...exhibits.map(({ name }) => pictureName(exhibitName(name))),
];
const sheets = [...themes.map(({ name }) => sheetName(name)), ...exhibitThemes.map(exhibitSheetName)];

describe('the gallery', () => {
  test('has a picture of each layout and exhibit and a sheet of each theme, and nothing else', () => {
    expect(readdirSync(gallery).sort(), mend).toEqual(['README.md', ...pictures, ...sheets].sort());
  });

  test('has a catalogue that says what the registry says', () => {
    expect(readFileSync(join(gallery, 'README.md'), 'utf8'), mend).toBe(
      galleryReadme(layouts, themes, exhibits),
    );
  });

  test('is small, and shows slides in their shape', async () => {
    for (const name of pictures) {
      const { width = 0, height = 0, size = 0 } = await sharp(readFileSync(join(gallery, name))).metadata();
      expect(width, name).toBe(800);
      expect(width / height, name).toBeCloseTo(16 / 9, 2);
      expect(size, name).toBeLessThan(60_000);
    }
    for (const name of sheets) expect(readFileSync(join(gallery, name)).length, name).toBeLessThan(250_000);
  });

  test('is shown where newcomers look', () => {
    for (const file of ['README.md', 'briefs/README.md']) {
      const shown = [...readFileSync(join(root, file), 'utf8').matchAll(/gallery\/([\w-]+\.png)/g)];
      expect(shown.length, file).toBeGreaterThan(0);
      for (const [, name] of shown) expect([...pictures, ...sheets], file).toContain(name);
    }
  });
});

test('every worked example builds in every theme, and uses its layout', async () => {
  const { decks, diagnostics } = await buildGallery(temporaryFolder());
  expect(diagnostics.filter((one) => one.severity === 'error')).toEqual([]);
  for (const { name } of themes) {
    const drawn = decks.filter((deck) => deck.theme === name && deck.of === 'layouts');
    const shown = decks.filter((deck) => deck.theme === name && deck.of === 'exhibits');
    const ids = shown.flatMap((deck) => deck.composed.storyboard.slides.map(({ id }) => id));
    expect(ids.sort(), name).toEqual(exhibits.map((exhibit) => exhibit.name).sort());
    const used = new Set(drawn.flatMap((deck) => deck.composed.storyboard.slides.map((one) => one.layout)));
    expect([...used].sort(), name).toEqual(layouts.map((layout) => layout.name).sort());
  }
}, 120_000);
