import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadBrief, loadNotesTemplate } from '../../src/batch/load.js';
import { Report } from '../../src/diagnostics/report.js';
import { findProject, findTemplate } from '../../src/files/project.js';
import { layouts } from '../../src/layouts/index.js';
import { type ComposedDeck, composeDeck } from '../../src/pipeline.js';
import { readTheme } from '../../src/theme/theme.js';
import { harbour, root } from '../project.js';

/** An audience's deck as composed, before anything is drawn; pictures are left out. */
async function composed(project: string, brief: string, audienceId: string): Promise<ComposedDeck> {
  const report = new Report();
  const home = findProject(project);
  const loaded = loadBrief(join(project, 'briefs', `${brief}.yaml`), home, report)!;
  const audience = loaded.brief.audiences.find((one) => one.id === audienceId)!;
  const theme = readTheme(audience.theme, findTemplate(home, 'themes', audience.theme)!, report)!;
  const deck = await composeDeck(
    {
      ...loaded,
      audience,
      layouts: new Map(layouts.map((layout) => [layout.name, layout])),
      theme,
      notes: loadNotesTemplate(audience.notes, audience.language, home)!,
      instant: '2026-05-07T00:00:00Z',
    },
    report,
  );
  expect(report.entries).toEqual([]);
  return deck;
}

/** Stable and readable: no places in files, lengths to a thousandth of an inch, a map's outlines by their number of steps. */
function printed(value: unknown): string {
  return `${JSON.stringify(
    value,
    (key, inner: unknown) => {
      if (key === 'at' || key === 'keyAt') return undefined;
      if (key === 'path' && Array.isArray(inner)) return `${inner.length} steps`;
      if (typeof inner === 'number') return Math.round(inner * 1000) / 1000;
      return inner;
    },
    1,
  )}\n`;
}

describe('what stands between the words and the file', () => {
  test('the storyboard of the five-minute deck', async () => {
    const { storyboard } = await composed(root, 'roadmap', 'flash');
    await expect(printed(storyboard)).toMatchFileSnapshot('golden/flash.storyboard.json');
  }, 60_000);

  test('the scene of a note on a paper that the storyline does not know', async () => {
    const { scene } = await composed(harbour, 'note', 'board');
    await expect(printed(scene)).toMatchFileSnapshot('golden/harbour-note.scene.json');
  }, 60_000);

  test('the scene of the five-minute deck, with its map', async () => {
    const { scene } = await composed(root, 'roadmap', 'flash');
    await expect(printed(scene)).toMatchFileSnapshot('golden/flash.scene.json');
  }, 60_000);
});

describe('the registry of layouts', () => {
  test('has unique names and says of each in one line when to use it', () => {
    const names = layouts.map((layout) => layout.name);
    expect(new Set(names).size).toBe(names.length);
    for (const layout of layouts) {
      expect(layout.name).toMatch(/^[a-z]+(-[a-z]+)*$/);
      expect(layout.use.length).toBeGreaterThan(20);
      expect(layout.use).not.toContain('\n');
    }
  });

  test('is used by the worked example, but for pictures and, since its paper is a digest, quotations', async () => {
    const used = new Set<string>();
    for (const id of ['ministers', 'flash', 'defence-staff', 'parliament', 'energy-and-minerals', 'press']) {
      const { storyboard } = await composed(root, 'roadmap', id);
      for (const slide of storyboard.slides) used.add(slide.layout);
    }
    const unused = layouts.map((layout) => layout.name).filter((name) => !used.has(name));
    expect(unused.sort()).toEqual(['picture', 'quote']);
  }, 60_000);
});
