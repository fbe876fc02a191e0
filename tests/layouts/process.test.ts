import { describe, expect, test } from 'vitest';
import type { WordedProcess } from '../../src/model/storyboard.js';
import {
  type Composed,
  composeExhibit,
  place,
  sizeOf,
  text,
  textsNamed,
  themes,
  words,
  wordsOf,
} from './compose-exhibit.js';

function steps(count: number, body: string, heading = 'Decide'): WordedProcess {
  return {
    kind: 'process',
    id: 'p',
    steps: Array.from({ length: count }, (_, index) => ({
      heading: text(`${heading} ${index + 1}`),
      when: text(`May ${2020 + index}`),
      text: text(body),
      references: [place],
    })),
  };
}

/** How many rows the headings stand in. */
function rowsOf(composed: Composed): number {
  return new Set(textsNamed(composed, /^Step \d heading$/).map((one) => one.box.y.toFixed(2))).size;
}

describe.each(themes)('a process in %s', (theme) => {
  const counts = [3, 4, 5, 6];
  const bodies = { 'a word': 'Now', 'a line': words(7), 'a paragraph': words(22) };
  const cases = counts.flatMap((count) =>
    Object.entries(bodies).map(([name, body]) => [count, name, body] as const),
  );

  test.each(
    cases,
  )('of %i steps with %s keeps to its rooms, and steps share their sizes', async (count, _, body) => {
    const composed = await composeExhibit('process', theme, [steps(count, body)]);
    expect(composed.report.entries).toEqual([]);
    for (const part of [/^Step \d heading$/, /^Step \d text$/]) {
      const texts = textsNamed(composed, part);
      expect(texts).toHaveLength(count);
      expect(new Set(texts.map(sizeOf)).size).toBe(1);
    }
    const said = textsNamed(composed, /^Step \d/)
      .map(wordsOf)
      .join(' ');
    for (let step = 0; step < count; step += 1) expect(said).toContain(`May ${2020 + step}`);
  });

  test('reads step by step', async () => {
    const composed = await composeExhibit('process', theme, [steps(6, words(7))]);
    const order = textsNamed(composed, /^Step \d/).map((one) => Number(/\d/.exec(one.id)![0]));
    expect(order).toEqual([...order].sort((a, b) => a - b));
  });
});

describe('the arrangement of a process', () => {
  test('is one row where words fill columns or are only a few', async () => {
    expect(rowsOf(await composeExhibit('process', 'slate', [steps(3, words(40))]))).toBe(1);
    expect(rowsOf(await composeExhibit('process', 'slate', [steps(3, 'Now')]))).toBe(1);
    expect(rowsOf(await composeExhibit('process', 'slate', [steps(5, words(20))]))).toBe(1);
  });

  test('is a path down the slide where each step has a line or two', async () => {
    expect(rowsOf(await composeExhibit('process', 'slate', [steps(4, words(7))]))).toBe(4);
  });

  test('is two rows where columns would be too narrow for a word, or too empty', async () => {
    const compound = steps(6, words(7), 'Rüstungsbeschaffungsverordnung');
    expect(rowsOf(await composeExhibit('process', 'slate', [compound]))).toBe(2);
    expect(rowsOf(await composeExhibit('process', 'slate', [steps(6, 'Now')]))).toBe(2);
  });

  test('lets chevrons grow where there is little to say', async () => {
    const height = async (body: string): Promise<number> =>
      (await composeExhibit('process', 'slate', [steps(3, body)])).elements.find(
        (one) => one.id === 'Step 1 chevron',
      )!.box.h;
    expect(await height('Now')).toBeGreaterThan(1.5 * (await height(words(40))));
  });

  test('is refused, with how much too long, where no arrangement fits', async () => {
    const { report } = await composeExhibit('process', 'slate', [steps(6, words(120))]);
    expect(report.entries.map((entry) => entry.code)).toContain('text-overflow');
  });
});
