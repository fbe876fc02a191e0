import { describe, expect, it } from 'vitest';
import { complexFace, face, metricTwin } from '../../src/typography/fonts.js';

const calibri = face('Calibri', false, false);

describe('metric twins', () => {
  it('stand for the families that decks name', () => {
    expect(['Calibri', 'georgia', ' Arial ', 'Verdana'].map(metricTwin)).toEqual([
      'Carlito',
      'Gelasio',
      'Arimo',
      undefined,
    ]);
  });

  // Advances of the named families themselves, in units of 1/2048 em.
  it.each([
    ['Calibri', 'a', 981],
    ['Calibri', '0', 1038],
    ['Arial', 'a', 1139],
    ['Arial', 'W', 1933],
    ['Georgia', 'a', 1032],
  ])('are as wide as %s in %s', (family, letter, units) => {
    expect(face(family, false, false).advance(letter) * 2048).toBeCloseTo(units, 0);
  });

  it('have a width of their own for each weight and slope', () => {
    const styles = [
      [false, false],
      [true, false],
      [false, true],
      [true, true],
    ] as const;
    for (const family of ['Calibri', 'Georgia', 'Arial']) {
      const widths = styles.map(([bold, italic]) =>
        face(family, bold, italic).advance('Readiness of the fleet, 2026'),
      );
      expect(new Set(widths).size, family).toBe(family === 'Arial' ? 2 : 4);
      expect(widths[1], family).toBeGreaterThan(widths[0] as number);
    }
  });
});

describe('figures', () => {
  const widths = (family: string, bold: boolean) =>
    new Set([...'0123456789'].map((digit) => face(family, bold, false).advance(digit)));

  it.each(['Calibri', 'Arial'])('of %s stand under one another in a column', (family) => {
    expect(widths(family, false).size).toBe(1);
    expect(widths(family, true).size).toBe(1);
  });

  it('of Georgia do not, which is why a theme may set its figures in the other face', () => {
    expect(widths('Georgia', true).size).toBeGreaterThan(1);
  });
});

describe('advances', () => {
  it('are kerned', () => {
    expect(calibri.advance('AV')).toBeLessThan(calibri.advance('A') + calibri.advance('V'));
  });

  it('come from the file that holds the character', () => {
    // Carlito, in the order latin-ext, greek, cyrillic: none of them the width of a character that is lacking.
    for (const letter of ['ł', 'λ', 'ж']) {
      expect(calibri.advance(letter)).toBeGreaterThan(0.2);
      expect(calibri.advance(letter)).toBeLessThan(0.69);
    }
  });

  it('make allowance for what no file holds', () => {
    expect(calibri.advance('語')).toBe(1);
    expect(calibri.advance('→')).toBe(1);
    expect(calibri.advance('\u0633')).toBeGreaterThan(0.4);
    expect(calibri.advance('a\u200Bb')).toBeCloseTo(calibri.advance('ab'), 2);
  });

  it('take narrow no-break spaces and no-break hyphens for their plain kin', () => {
    expect(calibri.advance('7\u202F%')).toBe(calibri.advance('7\u00A0%'));
    expect(calibri.advance('F\u201116')).toBe(calibri.advance('F-16'));
  });

  it('allow more for a family without a twin', () => {
    const text = 'Readiness of the fleet';
    expect(face('Verdana', false, false).advance(text)).toBeGreaterThan(
      face('Arial', false, false).advance(text) * 1.05,
    );
  });
});

describe('Arabic', () => {
  const arabic = complexFace(false, false);

  it('is joined: a word is narrower than its letters apart', () => {
    const word = 'المغرب';
    const apart = [...word].reduce((sum, letter) => sum + arabic.advance(letter), 0);
    expect(arabic.advance(word)).toBeLessThan(apart * 0.95);
  });

  it('keeps room for the widest stand-in of Arial, in bold more than in regular', () => {
    expect(arabic.advance('الجزائر')).toBeGreaterThan(2.5);
    expect(complexFace(true, false).advance('الجزائر')).toBeGreaterThan(arabic.advance('الجزائر') * 1.1);
  });

  it('has the spaces, figures and Hebrew neighbours of Arial', () => {
    const arial = face('Arial', false, false);
    expect(arabic.advance(' 2036')).toBeCloseTo(arial.advance(' 2036'), 6);
    expect(arabic.advance('שלום')).toBeCloseTo(arial.advance('שלום'), 6);
  });

  it('carries its marks over itself', () => {
    expect(arabic.advance('مُحَمَّد')).toBeCloseTo(arabic.advance('محمد'), 1);
  });
});
