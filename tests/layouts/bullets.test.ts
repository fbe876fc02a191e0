import { describe, expect, test } from 'vitest';
import type { SceneSlide } from '../../src/model/scene.js';
import { referenceKey } from '../../src/wording/references.js';
import { composed, expectSound, sizesIn, textIn, themes, wordsOf } from './tried-slides.js';

const sources = ['introduction.1', "'1.1'", "'1.2'", "'2.1'", "'2.2'", "'2.3'", 'conclusion.1'];

function findings(count: number, claim: (index: number) => string): string {
  return Array.from({ length: count }, (_, index) =>
    [
      `  point-${index + 1}:`,
      `    claim: ${claim(index + 1)}`,
      '    standing: reported',
      `    source: ${sources[index % sources.length]}`,
    ].join('\n'),
  ).join('\n');
}

function storyline(count: number, more = ''): string {
  const ids = Array.from({ length: count }, (_, index) => `point-${index + 1}`).join(', ');
  return `  - { layout: bullets, kicker: List, title: The paper says a number of things about ships, findings: [${ids}]${more} }`;
}

const usual = (index: number): string =>
  `Ship number ${index} lies at the inner quay and keeps its engines on`;

function bulletsOf(slide: SceneSlide): string[] {
  return textIn(slide, 'Bullets').paragraphs.map((paragraph) => wordsOf({ paragraphs: [paragraph] }));
}

describe.each(themes)('bullets in %s', (theme) => {
  test.each([
    2, 5, 7, 8, 15, 40,
  ])('%i of them stand each once and in order, up to seven on a slide, in one type', async (count) => {
    const tried = await composed({ theme, storyline: storyline(count), findings: findings(count, usual) });
    expectSound(tried);
    const { slides } = tried.scene;
    const all = slides.flatMap(bulletsOf);
    expect(all).toHaveLength(count);
    expect(all.map((text, index) => text.slice(0, usual(index + 1).length))).toEqual(
      all.map((_, index) => usual(index + 1)),
    );
    const lengths = slides.map((slide) => bulletsOf(slide).length);
    expect(slides).toHaveLength(Math.ceil(count / 7));
    expect(Math.max(...lengths) - Math.min(...lengths)).toBeLessThanOrEqual(1);
    for (const slide of slides) {
      const text = textIn(slide, 'Bullets');
      expect(text.placeholder).toBe('Bullets');
      expect(text.paragraphs.every((paragraph) => paragraph.bullet)).toBe(true);
      expect(sizesIn(text)).toEqual(sizesIn(textIn(slides[0]!, 'Bullets')));
    }
  }, 60_000);

  test('that are long go on earlier, rather than in type that strains the eye', async () => {
    const long = (index: number): string =>
      `${usual(index)}, ${'which the log of the harbour office records, '.repeat(5)}as it says`;
    const tried = await composed({
      theme,
      storyline: storyline(7),
      findings: findings(7, (index) => `'${long(index)}'`),
    });
    expectSound(tried);
    expect(tried.scene.slides.length).toBeGreaterThan(1);
    expect(tried.scene.slides.flatMap(bulletsOf)).toHaveLength(7);
    for (const slide of tried.scene.slides) {
      expect(Math.max(...sizesIn(textIn(slide, 'Bullets')))).toBeGreaterThanOrEqual(16);
    }
  }, 60_000);
});

describe('bullets', () => {
  test('that are few are larger and say what stands behind them', async () => {
    const few = await composed({
      storyline: '  - { layout: bullets, title: Two things matter here, findings: [plan, weak-grid] }',
    });
    expectSound(few);
    const text = textIn(few.scene.slides[0]!, 'Bullets');
    expect(wordsOf(text)).toContain('only one ferry can connect');
    const many = await composed({ storyline: storyline(7), findings: findings(7, usual) });
    expect(Math.max(...sizesIn(text))).toBeGreaterThan(
      Math.max(...sizesIn(textIn(many.scene.slides[0]!, 'Bullets'))) - 1,
    );
  });

  test('each name their place, and each slide the places of its own', async () => {
    const tried = await composed({
      storyline: `${storyline(14)}\n  - { layout: sources, kicker: Sources }`,
      findings: findings(14, usual),
    });
    expectSound(tried);
    const [first, second] = tried.storyboard.slides;
    for (const slide of [first!, second!]) {
      const own = new Set(slide.findings.flatMap((one) => one.references.map(referenceKey)));
      expect(new Set(slide.references.map(referenceKey))).toEqual(own);
    }
    expect(bulletsOf(tried.scene.slides[0]!)[1]).toMatch(/§1 ¶1$/);
  });

  test('carry the judgement on their last slide alone', async () => {
    const tried = await composed({
      storyline: storyline(8, ', judgement: We take note, because: the log says so'),
      findings: findings(8, usual),
    });
    expectSound(tried);
    const judged = tried.scene.slides.map((slide) => slide.elements.some((one) => one.id === 'Judgement'));
    expect(judged).toEqual([false, true]);
  });

  test('of which one is longer than a slide are refused', async () => {
    const much = `'${'A claim that goes on and on about the same ship. '.repeat(110).trim()}'`;
    const { said } = await composed({
      storyline: storyline(3),
      findings: findings(3, (index) => (index === 2 ? much : usual(index))),
    });
    expect(said.map((one) => one.code)).toContain('text-overflow');
  }, 60_000);
});
