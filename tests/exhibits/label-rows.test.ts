import fc from 'fast-check';
import { expect, test } from 'vitest';
import { placeInRow } from '../../src/exhibits/timelines/label-rows.js';

const wanted = fc.record({
  anchor: fc.double({ min: -2, max: 14, noNaN: true }),
  width: fc.double({ min: 0.5, max: 3, noNaN: true }),
});

test('labels of a row keep their order, never overlap and stay between the edges', () => {
  fc.assert(
    fc.property(fc.array(wanted, { minLength: 1, maxLength: 6 }), (drawn) => {
      const labels = [...drawn].sort((a, b) => a.anchor - b.anchor);
      const starts = placeInRow(labels, 0.7, 12.6, 0.3);
      const total = labels.reduce((sum, label) => sum + label.width, 0) + 0.3 * (labels.length - 1);
      if (total > 11.9) {
        expect(starts).toBeUndefined();
        return;
      }
      starts!.forEach((start, index) => {
        expect(start).toBeGreaterThanOrEqual(0.7 - 1e-9);
        expect(start + labels[index]!.width).toBeLessThanOrEqual(12.6 + 1e-9);
        const next = starts![index + 1];
        if (next !== undefined) expect(start + labels[index]!.width + 0.3).toBeLessThanOrEqual(next + 1e-9);
      });
    }),
    { seed: 11, numRuns: 500 },
  );
});

test('a label with room stands at its anchor', () => {
  expect(placeInRow([{ anchor: 3, width: 2 }], 0, 10, 0.3)).toEqual([3]);
});
