import { describe, expect, test } from 'vitest';
import type { SceneSlide } from '../../src/model/scene.js';
import { composed, expectSound, sizesIn, textIn, themes, wordsOf } from './tried-slides.js';

const short = 'One cable sets the pace';
const long =
  'Shore power makes most sense where ships are few, regular and close to the homes of those who hear their engines at night';

function slide(title: string, more: string): string {
  return `  - { layout: statement, kicker: What to watch, title: '${title}'${more} }`;
}

function sizeOf(scene: SceneSlide, id: string): number {
  return Math.max(...sizesIn(textIn(scene, id)));
}

describe.each(themes)('a statement in %s', (theme) => {
  test.each([
    [short, ', findings: [weak-grid]'],
    [short, ', findings: [plan, ferries-first, quieter-quay]'],
    [long, ', findings: [plan, ferries-first, quieter-quay]'],
    [long, ', findings: [weak-grid, split-interests]'],
    [long, ', figures: [hours-ratio], findings: [plan, weak-grid]'],
    [short, ', figures: [ferry-hours]'],
    [short, ", source: '2.3'"],
  ])('%s%s: stands whole in the title of the slide, over its evidence', async (title, more) => {
    const tried = await composed({ theme, storyline: slide(title, more) });
    expectSound(tried);
    const [scene] = tried.scene.slides;
    const text = textIn(scene!, 'Title');
    expect(text.placeholder).toBe('Title');
    expect(wordsOf(text)).toBe(title);
    const evidence = scene!.elements.filter((one) => /^Evidence \d standing$/.test(one.id));
    expect(evidence).toHaveLength(tried.storyboard.slides[0]!.findings.length);
    for (const one of evidence) expect(one.box.y).toBeCloseTo(evidence[0]!.box.y, 6);
  });
});

describe('a statement', () => {
  test('is larger the shorter it is, and larger than a title at its longest', async () => {
    const findings = ', findings: [plan, ferries-first]';
    const { scene } = await composed({
      storyline: [slide(short, findings), slide(long, `${findings}, id: longer`)].join('\n'),
    });
    const [small, large] = [scene.slides[1]!, scene.slides[0]!];
    expect(sizeOf(large, 'Title')).toBeGreaterThan(sizeOf(small, 'Title'));
    expect(sizeOf(small, 'Title')).toBeGreaterThan(28);
  });

  test('leaves no word alone on a line where another size sets it better', async () => {
    const { scene } = await composed({
      storyline: slide('Most of the hours at berth are the ferries’ own', ', figures: [hours-ratio]'),
    });
    const lines = textIn(scene.slides[0]!, 'Title').paragraphs[0]!.runs[0]!.text.split('\n');
    for (const line of lines) expect(line.trim()).toMatch(/\s/);
  });

  test('sets the values and the texts of its evidence in one size each, and reads title first', async () => {
    const { scene } = await composed({
      storyline: slide(short, ', findings: [plan, ferries-first, weak-grid]'),
    });
    const [only] = scene.slides;
    const sizes = (suffix: string): number[] =>
      [1, 2, 3].map((index) => sizeOf(only!, `Evidence ${index}${suffix}`));
    expect(new Set(sizes(' value')).size).toBe(1);
    expect(new Set(sizes('')).size).toBe(1);
    expect(only!.elements[0]!.id).toBe('Title');
  });
});
