import { describe, expect, test } from 'vitest';
import type { SceneSlide, TableElement } from '../../src/model/scene.js';
import { allWords, composedSlides, sizeOf, textNamed, themes, wordsOf } from './composed-slides.js';

const all = [
  '{ ask: Settle our line on the Sahara file, because: the paper leaves the answer of Algeria open, owner: Policy unit, by: 2026-06-30, source: conclusion.2 }',
  '{ ask: "Plan on tests and exercises, and on nothing beyond them", because: the paper quotes no text of the roadmap, owner: Defence staff, by: 2026-09, source: I.1 }',
  '{ ask: Brief the committee, because: it asked }',
  '{ ask: Treat offshore projects next to Western Sahara as political decisions and not as commercial ones only, because: the paper ties American economic interests there to Moroccan sovereignty and to stability, owner: Bundesministerium der Verteidigung, by: before the summer recess, source: II.2 }',
  '{ ask: Watch procurement, because: it would show which way deterrence goes, by: 2026-12 }',
  '{ ask: Open a channel on the Sahel to both capitals, because: the threat is one that they share, owner: Foreign ministry }',
];

const slideOf = (recommendations: readonly string[]): string =>
  `- { layout: recommendations, title: What we ask for, recommendations: [${recommendations.join(', ')}] }`;

function tableOf(slide: SceneSlide): TableElement {
  const found = slide.elements.find((element) => element.kind === 'table');
  if (found?.kind !== 'table') throw new Error('no table');
  return found;
}

describe('recommendations', () => {
  test('from two to six fill the body as rows of a table, marked as ours, in every theme', async () => {
    for (const theme of themes) {
      const sizes: number[] = [];
      for (const count of [2, 3, 6]) {
        const { slides, said } = await composedSlides(slideOf(all.slice(0, count)), { theme });
        expect(said).toEqual([]);
        const table = tableOf(slides[0]!);
        expect(table.rows).toHaveLength(count + 1);
        expect(table.rows.reduce((sum, row) => sum + row.height, 0)).toBeCloseTo(table.box.h, 5);
        expect(table.box.y + table.box.h).toBeCloseTo(6.74, 2);
        expect(table.columns.reduce((sum, width) => sum + width, 0)).toBeCloseTo(table.box.w, 5);
        const asks = table.rows.slice(1).map((row) => row.cells[1]!.paragraphs[0]!.runs[0]!.style.size);
        expect(new Set(asks).size).toBe(1);
        sizes.push(asks[0]!);
        expect(allWords(slides[0]!)).toContain('Our judgement');
        expect(allWords(slides[0]!)).toContain('30 June 2026');
      }
      expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
      expect(sizes[0]).toBeGreaterThan(sizes[2]!);
    }
  }, 60_000);

  test('without owners or dates have no columns for them', async () => {
    const plain = '{ ask: Wait, because: it is early }';
    const neither = await composedSlides(slideOf([plain, plain]));
    expect(tableOf(neither.slides[0]!).columns).toHaveLength(2);
    const dated = await composedSlides(slideOf([plain, all[4]!]));
    expect(tableOf(dated.slides[0]!).rows[0]!.cells.map((cell) => cell.paragraphs[0]!.runs[0]!.text)).toEqual(
      ['', 'Our judgement', 'By'],
    );
  });

  test('of which there is one is set large, with who and when beside it', async () => {
    for (const theme of themes) {
      const { slides, said } = await composedSlides(slideOf(all.slice(0, 1)), { theme });
      expect(said).toEqual([]);
      const ask = textNamed(slides[0]!, 'Recommendation');
      expect(sizeOf(ask)).toBeGreaterThanOrEqual(36);
      expect(wordsOf(ask)).toContain('The paper leaves');
      expect(wordsOf(textNamed(slides[0]!, 'Who and when'))).toBe('Who\nPolicy unit\nBy\n30 June 2026');
      expect(wordsOf(textNamed(slides[0]!, 'Mark'))).toBe('Our judgement');
    }
    const bare = await composedSlides(slideOf(['{ ask: Wait, because: it is early }']));
    expect(allWords(bare.slides[0]!)).not.toContain('Who');
  }, 60_000);

  test('that are too long say by how much', async () => {
    const long = `{ ask: ${'Settle our line on the file '.repeat(8)}, because: ${'the answer is open and long '.repeat(8)} }`;
    const { said } = await composedSlides(slideOf(Array.from({ length: 6 }, () => long)));
    expect(said.map((entry) => entry.code)).toContain('text-overflow');
  });

  test('are said with who and when, once as our judgement', async () => {
    const { storyboard } = await composedSlides(slideOf(all.slice(0, 2)));
    const { speech } = storyboard.slides[0]!.notes!;
    expect(speech).toContain(
      'Our judgement: Settle our line on the Sahara file (Policy unit, 30 June 2026). The paper leaves',
    );
    expect(speech.match(/Our judgement/g)).toHaveLength(1);
  });

  test('in French name who and when in French', async () => {
    const { slides } = await composedSlides(slideOf(all.slice(0, 2)), { language: 'fr' });
    expect(allWords(slides[0]!)).toContain('Échéance');
    expect(allWords(slides[0]!)).toContain('30 juin 2026');
  });
});
