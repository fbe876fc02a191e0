import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type ColorRole, colorRoles } from '../../src/model/color.js';
import { contrastRatio, onColor, type Palette, resolveColor } from '../../src/theme/contrast.js';

/** The palette that Office 2013 to 2022 opens with; what its lighter and darker shades are is widely known. */
const office: Palette = {
  tx1: '000000',
  bg1: 'FFFFFF',
  tx2: '44546A',
  bg2: 'E7E6E6',
  accent1: '4472C4',
  accent2: 'ED7D31',
  accent3: 'A5A5A5',
  accent4: 'FFC000',
  accent5: '5B9BD5',
  accent6: '70AD47',
};

const hex = fc.integer({ min: 0, max: 0xffffff }).map((n) => n.toString(16).padStart(6, '0').toUpperCase());

describe('a role in a palette', () => {
  test('is its slot where nothing lightens or darkens it', () => {
    expect(resolveColor('deep', office)).toBe('44546A');
    expect(resolveColor('accent6', office)).toBe('70AD47');
  });

  test.each<[ColorRole, string]>([
    ['accent1Soft', 'DAE3F3'],
    ['rule', 'D0CECE'],
  ])('has the shade that PowerPoint shows: %s is %s', (role, shade) => {
    expect(resolveColor(role, office)).toBe(shade);
  });

  test('stays grey where its slot is grey', () => {
    expect(resolveColor('muted', office)).toBe('404040');
  });

  test('is six upper-case hex digits in whatever palette', () => {
    fc.assert(
      fc.property(hex, (color) => {
        const palette = Object.fromEntries(
          Object.keys(office).map((slot) => [slot, color]),
        ) as unknown as Palette;
        for (const role of Object.keys(colorRoles) as ColorRole[]) {
          expect(resolveColor(role, palette)).toMatch(/^[0-9A-F]{6}$/);
        }
      }),
      { numRuns: 200, seed: 1 },
    );
  });
});

describe('contrast', () => {
  test.each([
    ['000000', 'FFFFFF', 21],
    ['FFFFFF', 'FFFFFF', 1],
    ['FFFFFF', '777777', 4.48],
    ['FFFFFF', '767676', 4.54],
    ['FF0000', 'FFFFFF', 4.0],
    ['0000FF', 'FFFFFF', 8.59],
    ['FFFF00', '0000FF', 8.0],
  ])('of %s and %s is %d', (a, b, ratio) => {
    expect(contrastRatio(a, b)).toBeCloseTo(ratio, 2);
  });

  test('is the same either way, between 1 and 21', () => {
    fc.assert(
      fc.property(hex, hex, (a, b) => {
        expect(contrastRatio(a, b)).toBe(contrastRatio(b, a));
        expect(contrastRatio(a, b)).toBeGreaterThanOrEqual(1);
        expect(contrastRatio(a, b)).toBeLessThanOrEqual(21);
      }),
      { numRuns: 200, seed: 2 },
    );
  });
});

test('text on a fill takes the colour that reads better', () => {
  expect(onColor('deep', office)).toBe('paper');
  expect(onColor('accent4', office)).toBe('ink');
  expect(onColor('wash', office)).toBe('ink');
});
