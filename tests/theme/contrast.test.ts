import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { themeEntries } from '../../src/batch/catalogue.js';
import { Report } from '../../src/diagnostics/report.js';
import { type ColorRole, colorRoles, type Palette } from '../../src/model/color.js';
import { contrastRatio, onColor, resolveColor, shadeOf } from '../../src/theme/contrast.js';
import { contrastTable } from '../../src/theme/legibility.js';
import { neutralMark, textAccent } from '../../src/theme/text-accent.js';
import { readTheme } from '../../src/theme/theme.js';

const packageRoot = join(import.meta.dirname, '../..');

/** The palette that Office 2013 to 2022 opens with; what its lighter and darker shades are is widely known. */
const office: Palette = {
  ink: '000000',
  paper: 'FFFFFF',
  deep: '44546A',
  wash: 'E7E6E6',
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
        for (const role of colorRoles) {
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

describe('on dark paper', () => {
  const night: Palette = {
    ...office,
    ink: 'F0F0F0',
    paper: '101010',
    deep: '203040',
    wash: '1C1C1C',
    accent1: 'F2845C',
    accent6: '301020',
  };

  test('what is quiet lies between paper and ink, and ink is read on it', () => {
    for (const role of ['rule', 'quiet', 'sea', 'accent1Soft', 'accent4Soft'] as const) {
      const hex = resolveColor(role, night);
      expect(contrastRatio(hex, night.paper), role).toBeGreaterThan(1.05);
      expect(contrastRatio(hex, night.ink), role).toBeGreaterThan(4.5);
    }
    expect(contrastRatio(resolveColor('muted', night), night.paper)).toBeGreaterThan(4.5);
  });

  test('ink is written on the deep ground', () => {
    expect(resolveColor('onDeep', night)).toBe(night.ink);
    expect(onColor('accent1', night)).toBe('paper');
  });

  test('and a deep ground that is light takes dark writing', () => {
    const pale: Palette = { ...office, deep: 'FFE08A' };
    expect(resolveColor('onDeep', pale)).toBe(pale.ink);
    expect(contrastRatio(resolveColor('onDeepMuted', pale), pale.deep)).toBeGreaterThan(4.5);
    expect(contrastRatio(resolveColor('deepCard', pale), pale.ink)).toBeGreaterThan(4.5);
  });
});

test('seas are cool: of the fourth accent where it is, else of the deep ground, else grey', () => {
  expect(shadeOf('sea', { ...office, accent4: '8DA3BA' }).slot).toBe('accent4');
  expect(shadeOf('sea', office).slot).toBe('deep');
  expect(shadeOf('sea', { ...office, deep: '6A1B1B' }).slot).toBe('ink');
});

describe('an accent as text', () => {
  test.each<[ColorRole, ColorRole]>([
    ['accent1', 'ink'],
    ['accent2', 'ink'],
    ['deep', 'deep'],
  ])('%s of the Office palette is set in %s', (accent, seen) => {
    expect(resolveColor(textAccent(accent), office)).toBe(resolveColor(seen, office));
  });

  test('what is no accent stays what it is', () => {
    expect(textAccent('muted')).toBe('muted');
  });

  test('marks without a colour of their own stand out in both kinds of theme', () => {
    expect(neutralMark(office)).toBe('deep');
    expect(neutralMark({ ...office, ink: 'FFFFFF', paper: '101010', wash: '202020', deep: '203040' })).toBe(
      'muted',
    );
  });
});

describe('on the deep ground', () => {
  const shipped = themeEntries(packageRoot).map(({ name }): [string, Palette] => {
    const theme = readTheme(name, join(packageRoot, `templates/themes/${name}.yaml`), new Report());
    return [name, theme!.palette];
  });

  test.each(shipped)('cards and their rules are seen in %s, and text on them can be read', (_, palette) => {
    const [deep, card, rule] = (['deep', 'deepCard', 'deepRule'] as const).map((role) =>
      resolveColor(role, palette),
    );
    expect(contrastRatio(card!, deep!)).toBeGreaterThanOrEqual(1.5);
    expect(contrastRatio(rule!, card!)).toBeGreaterThanOrEqual(2);
    for (const { text, on, ratio } of contrastTable(palette))
      expect(ratio, `${text} on ${on}`).toBeGreaterThanOrEqual(4.5);
  });

  test('a card goes no further than its text can be read', () => {
    const middling: Palette = { ...office, deep: '6E6E6E' };
    expect(contrastRatio(resolveColor('deepCard', middling), 'FFFFFF')).toBeGreaterThanOrEqual(4.5);
    expect(contrastRatio(resolveColor('deepCard', middling), middling.deep)).toBeLessThan(1.5);
  });

  test('the accent that is written there goes lighter where a card asks for it', () => {
    const dim: Palette = { ...office, deep: '14213D', accent3: 'C5902F' };
    const [text, card] = [resolveColor('onDeepAccent', dim), resolveColor('deepCard', dim)];
    expect(contrastRatio(dim.accent3, card)).toBeLessThan(4.5);
    expect(contrastRatio(text, card)).toBeGreaterThanOrEqual(4.5);
    expect(shadeOf('onDeepAccent', { ...dim, accent3: 'FFE9B0' })).toEqual({ slot: 'accent3' });
  });
});
