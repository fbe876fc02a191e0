import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TextParagraph, TextStyle } from '../../src/model/scene.js';
import { bulletIndent, linePitch, measure, textWidth } from '../../src/typography/measure.js';

const fonts = { heading: 'Georgia', body: 'Calibri' };
const body: TextStyle = { font: 'body', size: 18, color: 'ink' };
const paragraph = (text: string, style: TextStyle = body): TextParagraph => ({ runs: [{ text, style }] });
const linesOf = (text: string, width: number) => measure([paragraph(text)], width, fonts).lineTexts;
const inches = (points: number) => points / 72;

describe('lines', () => {
  it('end where words do', () => {
    expect(linesOf('Ports before frigates, fuel before ports', 2.3)).toEqual([
      'Ports before frigates,',
      'fuel before ports',
    ]);
  });

  it('end where the author ended them, even when empty', () => {
    expect(linesOf('One\n\nthree\n', 5)).toEqual(['One', '', 'three', '']);
  });

  it('do not end within a number and its unit', () => {
    expect(linesOf('It holds 6,000\u00A0t', 1)).toEqual(['It holds', '6,000\u00A0t']);
  });

  it('may end after a hyphen, but after a slash only for want of room', () => {
    expect(linesOf('an off-the-shelf radar', 1)).toEqual(['an off-', 'the-shelf', 'radar']);
    expect(linesOf('a land/sea plan', 0.9)).toEqual(['a', 'land/sea', 'plan']);
    expect(linesOf('a land/sea plan', 0.6)).toEqual(['a', 'land/', 'sea', 'plan']);
  });

  it('break a word that is wider than the box between letters', () => {
    const lines = linesOf('See interoperability', 0.8);
    expect(lines[0]).toBe('See');
    expect(lines.slice(1).join('')).toBe('interoperability');
    expect(lines.length).toBeGreaterThan(2);
  });

  it('wrap runs of different styles together', () => {
    const runs = [
      { text: 'Air', style: body },
      { text: 'power', style: { ...body, bold: true } },
      { text: ' counts', style: body },
    ];
    expect(measure([{ runs }], 1, fonts).lineTexts).toEqual(['Airpower', 'counts']);
  });
});

describe('height', () => {
  it('is the pitch of the largest size on each line', () => {
    const runs = [
      { text: 'Small ', style: body },
      { text: 'large', style: { ...body, size: 30 } },
      { text: '\nsmall', style: body },
    ];
    expect(measure([{ runs }], 5, fonts).height).toBeCloseTo(inches((30 + 18) * linePitch));
  });

  it('counts empty paragraphs in the size around them', () => {
    const empty = { runs: [] };
    expect(measure([empty, paragraph('One'), empty], 5, fonts)).toMatchObject({ lines: 3 });
    expect(measure([empty, paragraph('One'), empty], 5, fonts).height).toBeCloseTo(
      inches(3 * 18 * linePitch),
    );
    expect(measure([], 5, fonts)).toMatchObject({ lines: 0, height: 0, widest: 0, lineTexts: [] });
  });

  it('counts the space between paragraphs, not around them', () => {
    const spaced = { ...paragraph('One'), spaceBefore: 6, spaceAfter: 4 };
    const alone = measure([spaced], 5, fonts).height;
    expect(alone).toBeCloseTo(inches(18 * linePitch));
    expect(measure([spaced, spaced], 5, fonts).height).toBeCloseTo(2 * alone + inches(10));
  });
});

describe('width', () => {
  it('of the widest line leaves out the space that hangs', () => {
    const text = 'Ports before frigates, fuel before ports';
    const { widest } = measure([paragraph(text)], 2.3, fonts);
    expect(widest).toBeCloseTo(textWidth('Ports before frigates,', body, fonts));
  });

  it('grows with size and with space between letters', () => {
    const width = textWidth('Ports', body, fonts);
    expect(textWidth('Ports', { ...body, size: 36 }, fonts)).toBeCloseTo(2 * width);
    expect(textWidth('Ports', { ...body, tracking: 2 }, fonts)).toBeCloseTo(width + inches(5 * 2));
  });

  it('is less by the indent of a bullet', () => {
    const text = 'Fuel before ports';
    const width = (textWidth(text, body, fonts) + bulletIndent / 2) / 0.985;
    expect(measure([paragraph(text)], width, fonts).lines).toBe(1);
    const bulleted = { ...paragraph(text), bullet: true };
    expect(measure([bulleted], width, fonts).lines).toBe(2);
    expect(measure([bulleted], width + bulletIndent, fonts).widest).toBeCloseTo(
      textWidth(text, body, fonts) + bulletIndent,
    );
  });
});

const word = fc.oneof(
  fc.constantFrom('a', 'the', 'off-the-shelf', 'land/sea', '6,000', 'États-Unis', '«\u00A0oui\u00A0»', '–'),
  fc.string({ unit: fc.constantFrom(...'abcdefgilmnorstuwAVTW'), minLength: 1, maxLength: 16 }),
);
const text = fc.array(word, { minLength: 1, maxLength: 20 }).map((words) => words.join(' '));
const style = fc.record({
  font: fc.constantFrom('heading', 'body'),
  size: fc.integer({ min: 9, max: 40 }),
  bold: fc.boolean(),
  tracking: fc.constantFrom(0, 1.5),
  color: fc.constant('ink'),
}) as fc.Arbitrary<TextStyle>;
const width = fc.double({ min: 0.3, max: 12, noNaN: true });

describe('for any text', () => {
  it('a wider box never takes more lines', () => {
    fc.assert(
      fc.property(text, style, width, width, (words, look, one, other) => {
        const [narrow, wide] = [Math.min(one, other), Math.max(one, other)];
        const lines = (room: number) => measure([paragraph(words, look)], room, fonts).lines;
        expect(lines(wide)).toBeLessThanOrEqual(lines(narrow));
      }),
    );
  });

  it('more words never take fewer lines', () => {
    fc.assert(
      fc.property(text, text, style, width, (words, more, look, room) => {
        const lines = (set: string) => measure([paragraph(set, look)], room, fonts).lines;
        expect(lines(`${words} ${more}`)).toBeGreaterThanOrEqual(lines(words));
      }),
    );
  });

  it('no word is lost, and no line is wider than its box unless it is one letter', () => {
    fc.assert(
      fc.property(text, style, width, (words, look, room) => {
        const { lineTexts } = measure([paragraph(words, look)], room, fonts);
        expect(lineTexts.join('').replaceAll(' ', '')).toBe(words.replaceAll(' ', ''));
        for (const line of lineTexts) {
          // Letters set one by one are not kerned: a hair may be missing.
          if (line.length > 1) expect(textWidth(line, look, fonts)).toBeLessThanOrEqual(room);
        }
      }),
    );
  });
});
