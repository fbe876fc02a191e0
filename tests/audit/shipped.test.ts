import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { audit } from '../../src/audit/audit.js';
import { check } from '../../src/batch/build.js';
import { loadBrief, loadNotesTemplate } from '../../src/batch/load.js';
import { Report } from '../../src/diagnostics/report.js';
import { findProject, findTemplate } from '../../src/files/project.js';
import { layouts } from '../../src/layouts/index.js';
import type { Scene, SceneElement, SceneSlide } from '../../src/model/scene.js';
import { type ComposedDeck, composeDeck } from '../../src/pipeline.js';
import { readTheme } from '../../src/theme/theme.js';
import { harbour, root } from '../project.js';

const contracts = new Map(layouts.map((layout) => [layout.name, layout]));

async function composed(audienceId: string): Promise<ComposedDeck> {
  const report = new Report();
  const home = findProject(root);
  const loaded = loadBrief(join(root, 'briefs/roadmap.yaml'), home, report)!;
  const audience = loaded.brief.audiences.find((one) => one.id === audienceId)!;
  const theme = readTheme(audience.theme, findTemplate(home, 'themes', audience.theme)!, report)!;
  const notes = loadNotesTemplate(audience.notes, audience.language, home)!;
  const instant = '2026-05-07T00:00:00Z';
  return composeDeck({ ...loaded, audience, layouts: contracts, theme, notes, instant }, report);
}

/** Codes of what the audit says of each slide when all are changed in the same way. */
function codesBySlide({ scene, storyboard }: ComposedDeck, change: (slide: SceneSlide) => SceneSlide) {
  const changed: Scene = { ...scene, slides: scene.slides.map(change) };
  const report = new Report();
  audit(changed, storyboard, contracts, report);
  const of = (id: string): string[] =>
    report.entries.filter((one) => one.message.startsWith(`slide "${id}" `)).map((one) => one.code);
  return new Map(scene.slides.map(({ id }) => [id, of(id)]));
}

describe('the decks that ship', () => {
  test.each([root, harbour])('have no errors: %#', async (cwd) => {
    const { diagnostics } = await check({ cwd });
    expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  }, 60_000);
});

describe('a fault put into a sound deck', () => {
  let deck: ComposedDeck;

  beforeAll(async () => {
    deck = await composed('flash');
  }, 60_000);

  test('is not there before', () => {
    const codes = [...codesBySlide(deck, (slide) => slide).values()].flat();
    expect(codes).not.toContain('text-overflow');
    expect(codes).not.toContain('reading-order');
  });

  test('is found where every text is twice as long as its box allows', () => {
    const grown = (element: SceneElement): SceneElement =>
      element.kind === 'text'
        ? { ...element, box: { ...element.box, h: element.measuredHeight / 2 } }
        : element;
    const found = codesBySlide(deck, (slide) => ({ ...slide, elements: slide.elements.map(grown) }));
    for (const [id, codes] of found) expect(codes, id).toContain('text-overflow');
  });

  test('is found where a slide is read backwards', () => {
    const found = codesBySlide(deck, (slide) => ({ ...slide, elements: [...slide.elements].reverse() }));
    for (const [id, codes] of found) expect(codes, id).toContain('reading-order');
  });

  test('is found where only the body is read backwards', () => {
    const backwards = (slide: SceneSlide): SceneSlide => {
      const isFrame = (one: SceneElement): boolean => one.kind === 'text' && one.placeholder !== undefined;
      const body = slide.elements.filter((one) => !isFrame(one)).reverse();
      const [head, foot] = [slide.elements.slice(0, 2), slide.elements.filter(isFrame).slice(2)];
      return { ...slide, elements: [...head, ...body, ...foot] };
    };
    const found = codesBySlide(deck, backwards);
    for (const id of ['bottom-line', 'rivalry', 'answers', 'spending']) {
      expect(found.get(id), id).toContain('reading-order');
    }
  });
});
