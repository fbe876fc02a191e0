import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { deliverDecks } from '../../src/batch/build.js';
import { buildGallery } from '../../src/gallery/decks.js';
import { type ComposedDeck, drawDeck } from '../../src/pipeline.js';
import { harbour, root } from '../project.js';
import { compareDeck } from './compare.js';
import { drawDecks, drawing, type PackedDeck, requireDrawing } from './drawing.js';
import type { DrawnPage } from './page.js';

requireDrawing();

interface Packed extends PackedDeck {
  readonly composed: ComposedDeck;
}

/** Every deck of a project's briefs. */
async function decksOf(project: string, folder: string): Promise<Packed[]> {
  const decks: Packed[] = [];
  const result = await deliverDecks({ cwd: project, out: folder }, async (composed, file) => {
    const name = `${basename(dirname(file))}-${basename(file, '.pptx')}`;
    decks.push({ name, composed, bytes: await drawDeck(composed) });
    return { file };
  });
  expect(result.ok).toBe(true);
  return decks;
}

async function galleryDecks(folder: string): Promise<Packed[]> {
  const { decks, diagnostics } = await buildGallery(folder);
  expect(diagnostics.filter((one) => one.severity === 'error')).toEqual([]);
  return decks.map(({ composed, file }) => ({
    name: `gallery-${basename(file, '.pptx')}`,
    composed,
    bytes: readFileSync(file),
  }));
}

/** The deck with its titles said six times, their boxes and measured heights as they were. */
function overflowing({ storyboard, scene }: ComposedDeck): ComposedDeck {
  const slides = scene.slides.map((slide) => ({
    ...slide,
    elements: slide.elements.map((element) =>
      element.kind === 'text' && element.id === 'Title'
        ? { ...element, paragraphs: Array.from({ length: 6 }, () => element.paragraphs).flat() }
        : element,
    ),
  }));
  return { storyboard, scene: { ...scene, slides } };
}

describe.skipIf(!drawing)('drawn by LibreOffice', () => {
  let folder: string;
  let decks: Packed[];
  let seeded: ComposedDeck;
  let pages: DrawnPage[][];

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'briefdeck-'));
    decks = [
      ...(await galleryDecks(join(folder, 'gallery'))),
      ...(await decksOf(root, folder)),
      ...(await decksOf(harbour, folder)),
    ];
    seeded = overflowing(decks[0]!.composed);
    const corrupt = { name: 'seeded', bytes: await drawDeck(seeded) };
    pages = await drawDecks([...decks, corrupt], join(folder, 'drawn'));
  }, 600_000);

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test('no word of any layout, theme or shipped audience is lost, and none takes more lines than measured', () => {
    const compared = decks.map(({ composed }, index) => compareDeck(composed, pages[index]!));
    const [exact, fewer] = [sum(compared.map((one) => one.exact)), sum(compared.map((one) => one.fewer))];
    console.info(
      `${decks.length} decks, ${sum(pages.map((one) => one.length))} pages, ${exact + fewer} texts: ${((100 * exact) / (exact + fewer)).toFixed(1)} % on as many lines as measured, the others on fewer`,
    );
    expect(compared.flatMap((one) => one.problems)).toEqual([]);
    expect(exact / (exact + fewer)).toBeGreaterThan(0.95);
  });

  test('titles that run out of their boxes on purpose are found on every slide', () => {
    const { problems } = compareDeck(seeded, pages.at(-1)!);
    for (const { id } of seeded.scene.slides) {
      const found = problems.filter((one) => one.includes(`(${id})`) && one.includes('“Title”'));
      expect(found, id).not.toEqual([]);
    }
    expect(problems.join('\n')).toMatch(/of “Title” is drawn outside its box/);
  });
});

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}
