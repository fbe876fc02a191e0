import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import type { PictureElement } from '../../src/model/scene.js';
import type { WordedPicture } from '../../src/model/storyboard.js';
import { colorAt, distance, green, quadrants, quadrantsSvg, red } from '../pictures/quadrants.js';
import { root, temporaryFolder } from '../project.js';
import {
  at,
  type Composed,
  composeExhibit,
  place,
  text,
  textsNamed,
  themes,
  wordsOf,
} from './compose-exhibit.js';

function exhibit(file: string, entries = 0, more: Partial<WordedPicture> = {}): WordedPicture {
  return {
    kind: 'picture',
    id: 'p',
    file,
    fileAt: { ...at, line: 7 },
    alt: text('Four quarters in four colours'),
    credit: text('A. Painter'),
    licence: text('CC BY 4.0'),
    focus: [0.5, 0.5],
    entries: Array.from({ length: entries }, (_, index) => ({
      heading: text(`Heading ${index + 1}`),
      text: text('What the quarter stands for'),
      references: [place],
    })),
    ...more,
  };
}

function pictureOf({ elements }: Composed): PictureElement | undefined {
  return elements.find((one): one is PictureElement => one.kind === 'picture');
}

/** A file of four quarters in a folder of the test's own. */
async function file(name: string, width = 3000, height = 2000): Promise<string> {
  const path = join(temporaryFolder(), name);
  await quadrants(width, height).toFile(path);
  return path;
}

describe.each(themes)('a picture in %s', (theme) => {
  test.each([0, 1, 3])('with %i entries runs up to the slide’s edge and over nothing', async (entries) => {
    const composed = await composeExhibit('picture', theme, [exhibit(await file('a.png'), entries)]);
    expect(composed.report.entries).toEqual([]);
    const { box, alt } = pictureOf(composed)!;
    expect(box.x + box.w).toBeCloseTo(13.333, 6);
    expect(box.x === 0).toBe(entries === 0);
    expect(box.w * box.h).toBeGreaterThan(13.333 * 7.5 * 0.35);
    expect(alt).toBe('Four quarters in four colours');
    expect(textsNamed(composed, /^Entry/)).toHaveLength(entries);
  });
});

describe('a picture on a slide', () => {
  test('says who made it and under which licence, after its caption', async () => {
    const shown = exhibit(await file('a.png'), 0, {
      title: text('Four quarters'),
      caveat: text('Not to scale'),
    });
    const composed = await composeExhibit('picture', 'slate', [shown]);
    expect(textsNamed(composed, /^Caption$/).map(wordsOf)).toEqual([
      'Four quarters.  Picture: A. Painter · CC BY 4.0',
    ]);
    expect(textsNamed(composed, /^Caveat$/).map(wordsOf)).toEqual(['Not to scale']);
  });

  test('is cropped around its focus, to the shape of its slot', async () => {
    const path = await file('a.png');
    for (const [focus, color] of [
      [[0, 0], red],
      [[1, 0], green],
    ] as const) {
      const picture = pictureOf(await composeExhibit('picture', 'slate', [exhibit(path, 3, { focus })]))!;
      const { width, height } = await sharp(picture.bytes).metadata();
      expect(width / height).toBeCloseTo(picture.box.w / picture.box.h, 2);
      expect(distance(await colorAt(picture.bytes, focus[0] === 0 ? 0.1 : 0.9, 0.1), color)).toBe(0);
    }
  });

  test('with too few pixels for its slot is shown, with a warning where its path is written', async () => {
    const coarse = exhibit(await file('small.png', 600, 400), 3);
    const composed = await composeExhibit('picture', 'slate', [coarse]);
    expect(pictureOf(composed)).toBeDefined();
    const [warning, ...others] = composed.report.entries;
    expect(others).toEqual([]);
    expect(warning).toMatchObject({ code: 'picture-coarse', severity: 'warning', at: coarse.fileAt });
    expect(warning!.message).toContain('small.png gives its place 69 pixels an inch');
  });

  test('drawn as SVG is never coarse', async () => {
    const path = join(temporaryFolder(), 'tiny.svg');
    writeFileSync(path, quadrantsSvg(16, 9));
    const composed = await composeExhibit('picture', 'slate', [exhibit(path)]);
    expect(composed.report.entries).toEqual([]);
  });

  test('that cannot be used is an error where its path is written, and the rest of the slide stands', async () => {
    const path = join(temporaryFolder(), 'torn.png');
    writeFileSync(path, 'no picture');
    const torn = exhibit(path, 2);
    const composed = await composeExhibit('picture', 'slate', [torn]);
    const errors = composed.report.entries.filter((one) => one.severity === 'error');
    expect(errors).toMatchObject([{ code: 'file-unreadable', at: torn.fileAt }]);
    expect(errors[0]!.message).toMatch(/torn\.png cannot be read as a picture$/);
    expect(pictureOf(composed)).toBeUndefined();
    expect(textsNamed(composed, /^Entry/)).toHaveLength(2);
  });
});

test('the decoder is loaded only where a deck has a picture', () => {
  // The gallery is a program of its own, which always draws.
  const sources = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' }).filter(
    (one) => one.endsWith('.ts') && !one.startsWith('gallery'),
  );
  const eager = sources.filter((one) =>
    /^import (?!type).*from 'sharp'/m.test(readFileSync(join(root, 'src', one), 'utf8')),
  );
  expect(sources.length).toBeGreaterThan(100);
  expect(eager).toEqual([]);
});
