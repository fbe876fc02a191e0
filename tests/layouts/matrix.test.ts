import { describe, expect, test } from 'vitest';
import type { WordedMatrix } from '../../src/model/storyboard.js';
import {
  composeExhibit,
  place,
  sizeOf,
  text,
  textsNamed,
  themes,
  words,
  wordsOf,
} from './compose-exhibit.js';

function matrix(heading: (index: number) => string, body: string, label = 'Reach'): WordedMatrix {
  const places = [
    ['low', 'low'],
    ['high', 'low'],
    ['low', 'high'],
    ['high', 'high'],
  ] as const;
  return {
    kind: 'matrix',
    id: 'm',
    across: { label: text('How firm it is'), low: text('Expected'), high: text('Assessed') },
    up: { label: text(label), low: text('Two states'), high: text('The region') },
    quarters: places.map(([across, up], index) => ({
      across,
      up,
      highlight: across === 'high' && up === 'high',
      heading: text(heading(index)),
      text: text(body),
      references: [place],
    })),
  };
}

const short = matrix((index) => `Plan ${index + 1}`, 'Now');
const usual = matrix((index) => `A gap in quality ${index + 1}`, words(11));
const much = matrix(
  (index) => `Rüstungsbeschaffungsverordnung ${index + 1}`,
  words(40),
  'Verteidigungsbereitschaft',
);
const judgement = { text: text('Settle our line before spring'), because: text('the paper leaves it open') };

describe.each(themes)('a matrix in %s', (theme) => {
  test.each([
    ['few words', short],
    ['the usual words', usual],
    ['many words', much],
  ])('of %s keeps to its cards, which share their sizes', async (_, exhibit) => {
    const composed = await composeExhibit('matrix', theme, [exhibit]);
    expect(composed.report.entries).toEqual([]);
    for (const part of [/^Quarter .* heading$/, /^Quarter .* text$/]) {
      const texts = textsNamed(composed, part);
      expect(texts).toHaveLength(4);
      expect(new Set(texts.map(sizeOf)).size).toBe(1);
    }
  });

  test('sets few words larger than many, and keeps room for a judgement', async () => {
    const size = async (exhibit: WordedMatrix): Promise<number> =>
      sizeOf(textsNamed(await composeExhibit('matrix', theme, [exhibit]), /text$/)[0]!);
    expect(await size(short)).toBeGreaterThan(await size(much));
    const judged = await composeExhibit('matrix', theme, [usual], { judgement });
    expect(judged.report.entries).toEqual([]);
  });
});

describe('what a matrix says to those who do not see it', () => {
  test('comes as it is seen: the axis upwards, the quarters row by row, the axis across', async () => {
    const composed = await composeExhibit('matrix', 'slate', [usual]);
    const order = textsNamed(composed, /^Quarter .* heading$/).map(wordsOf);
    expect(order).toEqual([3, 4, 1, 2].map((number) => `A gap in quality ${number}`));
    const told = composed.elements.filter((one) => one.alt && !one.decorative).map((one) => one.alt);
    expect(told[0]).toBe('Reach, from “Two states” to “The region”');
    expect(told[1]).toBe('Reach: The region. How firm it is: Expected.');
    expect(told.at(-1)).toBe('How firm it is, from “Expected” to “Assessed”');
    expect(told.filter((alt) => alt === 'The quarter that matters most')).toHaveLength(1);
  });

  test('is in each quarter where its axes say', async () => {
    const composed = await composeExhibit('matrix', 'slate', [usual]);
    const at = (name: string) => textsNamed(composed, new RegExp(`^${name} heading$`))[0]!.box;
    expect(at('Quarter high high').x).toBeGreaterThan(at('Quarter high low').x);
    expect(at('Quarter high high').y).toBeLessThan(at('Quarter low high').y);
    const [high, label, low] = ['high', 'label', 'low'].map(
      (part) => textsNamed(composed, new RegExp(`^Upwards ${part}$`))[0]!,
    );
    expect([high, label, low].map((one) => one!.valign)).toEqual(['top', 'middle', 'bottom']);
    expect(high!.box.y).toBeLessThan(low!.box.y);
  });

  test('is refused, with how much too long, where its words cannot fit', async () => {
    const over = matrix(() => 'Heading', words(160));
    const { report } = await composeExhibit('matrix', 'slate', [over], { judgement });
    expect(report.entries.map((entry) => entry.code)).toContain('text-overflow');
  });
});
