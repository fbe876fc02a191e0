import { describe, expect, it } from 'vitest';
import type { TextStyle } from '../../src/model/scene.js';
import { measure, textWidth } from '../../src/typography/measure.js';
import { byScript } from '../../src/typography/scripts.js';

const style: TextStyle = { font: 'body', size: 20, color: 'ink' };
const fonts = { heading: 'Georgia', body: 'Calibri' };
const shown = (...texts: string[]) =>
  byScript(texts.map((text) => ({ text, style }))).map(({ text, complex }) => [text, complex]);

describe('stretches of one script', () => {
  it('end where the script changes; spaces, figures and marks go with what stands before', () => {
    expect(shown('Rabat (الرباط 2026) agrees')).toEqual([
      ['Rabat (', false],
      ['الرباط 2026) ', true],
      ['agrees', false],
    ]);
  });

  it('take what opens a line to the letters that follow', () => {
    expect(shown('«الرباط» قال')).toEqual([['«الرباط» قال', true]]);
    expect(shown('40+ partners')).toEqual([['40+ partners', false]]);
  });

  it('keep the runs apart and go on across them', () => {
    expect(shown('قال ', '25', ' مليار')).toEqual([
      ['قال ', true],
      ['25', true],
      [' مليار', true],
    ]);
  });
});

describe('a name in another script', () => {
  it('is measured in its own face, whatever the face around it', () => {
    const arabic = (font: 'heading' | 'body') => textWidth('الجزائر', { ...style, font }, fonts);
    expect(arabic('heading')).toBeCloseTo(arabic('body'), 6);
  });

  it('breaks at its spaces and is not broken in a word that fits', () => {
    const text = 'وزارة الشؤون الخارجية والتعاون';
    const { lineTexts, broken } = measure([{ runs: [{ text, style }] }], 1.6, fonts);
    expect(lineTexts.join(' ')).toBe(text);
    expect(lineTexts.length).toBeGreaterThan(1);
    expect(broken).toEqual([]);
  });
});
