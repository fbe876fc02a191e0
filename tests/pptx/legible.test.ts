import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { legible, legibleText } from '../../src/pptx/legible.js';
import { escapeXml, parseXml } from '../../src/pptx/xml.js';

describe('legible text', () => {
  it('can always be written to XML and read back', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const kept = legibleText(text);
        const read = parseXml(`<t>${escapeXml(kept)}</t>`).documentElement?.textContent;
        expect(read).toBe(kept);
        expect(legibleText(kept)).toBe(kept);
      }),
    );
  });

  it('leaves what can be written as it is', () => {
    const scene = {
      words: ['Rabat', 'الرباط', 'tab\tand\nline', '😀'],
      bytes: new Uint8Array([0, 1]),
      size: 1,
    };
    expect(legible(scene)).toBe(scene);
  });

  it('mends strings wherever they stand, and shares the rest', () => {
    const scene = { a: [{ b: 'x\u0007y' }], c: { d: 'fine' } };
    const mended = legible(scene);
    expect(mended).toEqual({ a: [{ b: 'xy' }], c: { d: 'fine' } });
    expect(mended.c).toBe(scene.c);
  });

  it('makes half a character a replacement character, and one kind of line end', () => {
    expect(legibleText('a\uD83D b\uDE00')).toBe('a\uFFFD b\uFFFD');
    expect(legibleText('a\r\nb\rc')).toBe('a\nb\nc');
  });
});
