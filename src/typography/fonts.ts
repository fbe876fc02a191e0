import type { Font } from 'fontkit';
import type { DeckFonts, FontSource, TextStyle } from '../model/scene.js';
import { fallbackAdvance, isArabic, normalise } from './characters.js';
import { arabicFamily, complexFamily, metricFamily } from './families.js';
import { type FontFile, packageFiles, wholeFile } from './font-files.js';

export { metricTwin } from './families.js';

/** Widths of strings in one family, weight and slope. */
export interface Face {
  /** Advance of `text` on one line, in ems: multiply by the size in points to have points. */
  advance(text: string): number;
}

const faces = new Map<string, Face>();

/** The face that stands for `family` as written to the deck; the same one for the same arguments. */
export function face(family: string, bold: boolean, italic: boolean, source?: FontSource): Face {
  const key = `${family}|${bold ? 'b' : ''}${italic ? 'i' : ''}|${source ? JSON.stringify(source) : ''}`;
  return kept(key, () => new MeasuredFace(filesOf(family, bold, italic, source)));
}

/** The face that complex scripts are set in, whatever the family of the text around them. Arabic has no italics. */
export function complexFace(bold: boolean, italic: boolean): Face {
  return kept(`complex|${bold ? 'b' : ''}${italic ? 'i' : ''}`, () => {
    const arabic = packageFiles(arabicFamily(bold), bold, false).map((file) => ({
      ...file,
      holds: (codePoint: number) => isArabic(codePoint) && file.holds(codePoint),
    }));
    return new MeasuredFace([...arabic, ...packageFiles(complexFamily, bold, italic)]);
  });
}

/** The face of a style in a deck's fonts. */
export function faceOf(fonts: DeckFonts, style: TextStyle, complex: boolean): Face {
  const { bold = false, italic = false } = style;
  if (complex) return complexFace(bold, italic);
  return face(fonts[style.font], bold, italic, fonts.sources?.[style.font]);
}

function kept(key: string, make: () => Face): Face {
  let known = faces.get(key);
  if (!known) {
    known = make();
    faces.set(key, known);
  }
  return known;
}

/** Files to look in for a character, in this order. What a family's own files lack, a stand-in will show. */
function filesOf(
  family: string,
  bold: boolean,
  italic: boolean,
  source: FontSource | undefined,
): readonly FontFile[] {
  if (!source) return packageFiles(metricFamily(family), bold, italic);
  if ('twin' in source) return packageFiles(metricFamily(source.twin), bold, italic);
  const { regular, bold: heavy, italic: slanted = regular, 'bold-italic': both = heavy } = source.files;
  const upright = bold ? heavy : regular;
  const own = wholeFile(italic ? (bold ? both : slanted) : upright);
  return [own, ...packageFiles(metricFamily(family), bold, italic)];
}

/** Enough for the words of many decks; a batch of any length stays within some megabytes. */
const cachedStrings = 20_000;

class MeasuredFace implements Face {
  readonly #advances = new Map<string, number>();

  constructor(readonly files: readonly FontFile[]) {}

  advance(text: string): number {
    const known = this.#advances.get(text);
    if (known !== undefined) return known;
    if (this.#advances.size >= cachedStrings) this.#advances.clear();
    const advance = this.#shape(normalise(text));
    this.#advances.set(text, advance);
    return advance;
  }

  /** Shapes each stretch of characters that one font file holds, so that its kerning and joining apply. */
  #shape(text: string): number {
    let advance = 0;
    let stretch = '';
    let stretchFile: FontFile | undefined;
    for (const character of text) {
      const file = this.#fileFor(character.codePointAt(0) as number);
      if (file !== stretchFile) {
        advance += stretchAdvance(stretch, stretchFile);
        stretch = '';
        stretchFile = file;
      }
      stretch += character;
    }
    return advance + stretchAdvance(stretch, stretchFile);
  }

  #fileFor(codePoint: number): FontFile | undefined {
    return this.files.find((file) => file.holds(codePoint) && file.open().hasGlyphForCodePoint(codePoint));
  }
}

function stretchAdvance(text: string, file: FontFile | undefined): number {
  if (text === '') return 0;
  if (file) return file.widen * emsOf(text, file.open());
  let advance = 0;
  for (const character of text) advance += fallbackAdvance(character.codePointAt(0) as number);
  return advance;
}

function emsOf(text: string, font: Font): number {
  return font.layout(text).advanceWidth / font.unitsPerEm;
}
