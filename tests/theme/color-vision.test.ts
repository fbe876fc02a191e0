import { describe, expect, test } from 'vitest';
import { labFromLinear, linearFromRgb, rgbFromHex } from '../../src/theme/color-space.js';
import { deuteranopeDistance } from '../../src/theme/color-vision.js';

describe('to a deuteranope', () => {
  test('black and white are as far apart as to anybody', () => {
    expect(deuteranopeDistance('000000', 'FFFFFF')).toBeCloseTo(100, 0);
  });

  test('a red and a green that all others tell apart at once look alike', () => {
    const [red, green] = ['A06030', '6F7A30'];
    expect(seenByAll(red, green)).toBeGreaterThan(30);
    expect(deuteranopeDistance(red, green)).toBeLessThan(6);
  });

  test('blue and yellow stay apart', () => {
    expect(deuteranopeDistance('2050B0', 'C0A020')).toBeGreaterThan(60);
  });

  test('greys do not change', () => {
    expect(deuteranopeDistance('404040', 'A0A0A0')).toBeCloseTo(seenByAll('404040', 'A0A0A0'), 1);
  });
});

test('CIE Lab of pure sRGB red and blue', () => {
  const lab = (hex: string) => labFromLinear(linearFromRgb(rgbFromHex(hex)));
  expect(lab('FF0000').l).toBeCloseTo(53.24, 1);
  expect(lab('FF0000').a).toBeCloseTo(80.09, 1);
  expect(lab('FF0000').b).toBeCloseTo(67.2, 1);
  expect(lab('0000FF').b).toBeCloseTo(-107.86, 1);
});

function seenByAll(hexA: string, hexB: string): number {
  const [a, b] = [hexA, hexB].map((hex) => labFromLinear(linearFromRgb(rgbFromHex(hex))));
  return Math.hypot(a!.l - b!.l, a!.a - b!.a, a!.b - b!.b);
}
