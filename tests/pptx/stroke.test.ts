import { expect, test } from 'vitest';
import { lineOptions } from '../../src/pptx/draw/stroke.js';

test('arrows stand at the end of a line, or at both ends', () => {
  const plain = { color: 'ink', width: 2 } as const;
  expect(lineOptions(plain)).not.toHaveProperty('endArrowType');
  expect(lineOptions({ ...plain, arrow: 'end' })).toMatchObject({ endArrowType: 'triangle' });
  expect(lineOptions({ ...plain, arrow: 'end' })).not.toHaveProperty('beginArrowType');
  expect(lineOptions({ ...plain, arrow: 'both' })).toMatchObject({
    beginArrowType: 'triangle',
    endArrowType: 'triangle',
  });
});
