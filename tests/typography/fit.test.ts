import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TextStyle } from '../../src/model/scene.js';
import { balanceTitle, largestStep } from '../../src/typography/fit.js';
import { measure, textWidth } from '../../src/typography/measure.js';

const fonts = { heading: 'Georgia', body: 'Calibri' };
const title: TextStyle = { font: 'heading', size: 28, bold: true, color: 'ink' };

describe('the largest step', () => {
  it('is the first that fits', () => {
    const tried: number[] = [];
    const fits = (size: number) => tried.push(size) > 0 && size <= 16;
    expect(largestStep([20, 18, 16, 14], fits)).toBe(16);
    expect(tried).toEqual([20, 18, 16]);
  });

  it('is none where none fits', () => {
    expect(largestStep([14, 12], () => false)).toBeUndefined();
  });
});

describe('a title', () => {
  const balanced = (text: string, width: number, maxLines = 2) =>
    balanceTitle(text, title, width, fonts, maxLines);
  /** A box that is a little too narrow for all of `text`. */
  const almost = (text: string) => textWidth(text, title, fonts) * 0.95;

  it('with one word left over is balanced, a preposition beginning the second line', () => {
    const text = 'Two navies buy the same ships for opposite reasons';
    expect(balanced(text, almost(text))).toBe('Two navies buy the same ships\nfor opposite reasons');
  });

  it('breaks after a comma sooner than in the exact middle', () => {
    const text = 'Spending rises everywhere, but readiness only follows in two states';
    expect(balanced(text, almost(text))).toBe(
      'Spending rises everywhere,\nbut readiness only follows in two states',
    );
  });

  it('does not leave an article or a number at the end of a line', () => {
    const text = 'Ministers now have to decide on the 40 frigates and their crews';
    expect(balanced(text, almost(text))).not.toMatch(/\b(?:the|on|40|their|and)\n/);
  });

  it('keeps a number and its unit together', () => {
    const text = 'Exports have grown to seven and to 25\u00A0billion dollars within a decade';
    expect(balanced(text, almost(text))).toContain('25\u00A0billion');
  });

  it('stays as it is where nothing is left over', () => {
    const text = 'Two navies buy the same ships for opposite reasons';
    const whole = textWidth(text, title, fonts);
    expect(balanced(text, whole * 1.1)).toBe(text);
    expect(balanced(text, whole * 0.65)).toBe(text);
    expect(balanced(text, whole * 0.95, 1)).toBe(text);
    expect(balanced('One line\nand another one that an author ended', 20)).toBe(
      'One line\nand another one that an author ended',
    );
  });

  it('of three lines leaves no word alone on the last', () => {
    const text = 'From a bilateral partner in arms to an actor in the whole region of the south';
    const width = textWidth(text, title, fonts) * 0.39;
    const natural = measure([{ runs: [{ text, style: title }] }], width, fonts).lineTexts;
    expect(natural).toHaveLength(3);
    const lines = balanced(text, width, 4).split('\n');
    expect(lines).toHaveLength(3);
    for (const line of lines) expect(line.split(' ').length).toBeGreaterThan(1);
    const widths = lines.map((line) => textWidth(line, title, fonts));
    expect(Math.min(...widths)).toBeGreaterThan(Math.max(...widths) * 0.5);
    expect(balanced(text, width, 2)).toBe(text);
  });

  it('is ended where two viewers might end its lines differently', () => {
    const text = 'From bilateral partner to regional actor';
    const style = { ...title, size: 36 };
    const first = textWidth('From bilateral partner to', style, fonts);
    // "to" fits by the metrics, but not with the margin that measuring keeps.
    expect(balanceTitle(text, style, first * 1.005, fonts, 2)).toBe(
      'From bilateral partner\nto regional actor',
    );
  });

  it('of any words keeps them, and its lines', () => {
    const words = fc.constantFrom(
      'the',
      'navy',
      'of',
      'partners,',
      'interoperability',
      '25',
      'a',
      'and',
      'ships',
    );
    const text = fc.array(words, { minLength: 2, maxLength: 14 }).map((list) => list.join(' '));
    fc.assert(
      fc.property(text, fc.double({ min: 2, max: 12, noNaN: true }), (set, width) => {
        const result = balanced(set, width, 4);
        expect(result.replaceAll('\n', ' ')).toBe(set);
        const lines = (of: string) => measure([{ runs: [{ text: of, style: title }] }], width, fonts).lines;
        expect(lines(result)).toBe(lines(set));
      }),
    );
  });
});
