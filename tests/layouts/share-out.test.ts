import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Stretch, shareOut } from '../../src/layouts/parts/share-out.js';

const atMost =
  (most: number) =>
  ({ from, to }: Stretch): boolean =>
    to - from <= most;

const lengths = (stretches: readonly Stretch[]): number[] => stretches.map(({ from, to }) => to - from);

describe('a list shared out over slides', () => {
  test('in stretches of about one length, the longer ones first', () => {
    expect(lengths(shareOut(8, atMost(7)))).toEqual([4, 4]);
    expect(lengths(shareOut(7, atMost(7)))).toEqual([7]);
    expect(lengths(shareOut(15, atMost(7)))).toEqual([5, 5, 5]);
    expect(lengths(shareOut(16, atMost(7)))).toEqual([6, 5, 5]);
    expect(lengths(shareOut(0, atMost(7)))).toEqual([]);
  });

  test('an item that fits nowhere has a slide of its own, and the others are not parted for it', () => {
    const tall = 4;
    const fits = ({ from, to }: Stretch): boolean => to - from <= 5 && !(from <= tall && tall < to);
    expect(shareOut(10, fits)).toEqual([
      { from: 0, to: 4 },
      { from: 4, to: 5 },
      { from: 5, to: 10 },
    ]);
  });

  test('every item once, in order, on no more slides than there must be', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 40 }), (heights) => {
        const fits = ({ from, to }: Stretch): boolean =>
          heights.slice(from, to).reduce((sum, height) => sum + height, 0) <= 12;
        const stretches = shareOut(heights.length, fits);
        expect(stretches.flatMap(({ from, to }) => heights.slice(from, to))).toEqual(heights);
        expect(stretches.every(fits)).toBe(true);
        let greedy = 0;
        for (let from = 0; from < heights.length; greedy += 1) {
          let to = from + 1;
          while (to < heights.length && fits({ from, to: to + 1 })) to += 1;
          from = to;
        }
        expect(stretches).toHaveLength(greedy);
      }),
      { seed: 7, numRuns: 300 },
    );
  });
});
