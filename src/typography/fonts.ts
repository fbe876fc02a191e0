import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Font } from 'fontkit';
import { fallbackAdvance, normalise } from './characters.js';
import { type MetricFamily, metricFamily } from './families.js';
import { unpackWoff } from './woff.js';

export { metricTwin } from './families.js';

/** Widths of strings in one family, weight and slope. */
export interface Face {
  /** Advance of `text` on one line, in ems: multiply by the size in points to have points. */
  advance(text: string): number;
}

type Fontkit = typeof import('fontkit');

// Found from here, so that it works wherever the package is installed. Loaded at the first measurement:
// commands that measure nothing do not wait for it.
const require = createRequire(import.meta.url);
let fontkit: Fontkit | undefined;

const faces = new Map<string, Face[]>();

/** The face that stands for `family` as written to the deck; the same one for the same arguments. */
export function face(family: string, bold: boolean, italic: boolean): Face {
  let styles = faces.get(family);
  if (!styles) {
    styles = [];
    faces.set(family, styles);
  }
  const index = (bold ? 2 : 0) + (italic ? 1 : 0);
  styles[index] ??= new MeasuredFace(metricFamily(family), bold, italic);
  return styles[index];
}

/** Enough for the words of many decks; a batch of any length stays within some megabytes. */
const cachedStrings = 20_000;

class MeasuredFace implements Face {
  readonly #family: MetricFamily;
  readonly #style: string;
  readonly #subsets: readonly Subset[];
  readonly #fonts = new Map<string, Font>();
  readonly #advances = new Map<string, number>();

  constructor(family: MetricFamily, bold: boolean, italic: boolean) {
    this.#family = family;
    this.#style = `${bold ? 700 : 400}-${italic ? 'italic' : 'normal'}`;
    this.#subsets = subsetsOf(family.package);
  }

  advance(text: string): number {
    const known = this.#advances.get(text);
    if (known !== undefined) return known;
    if (this.#advances.size >= cachedStrings) this.#advances.clear();
    const advance = this.#shape(normalise(text)) * this.#family.widen;
    this.#advances.set(text, advance);
    return advance;
  }

  /** Shapes each stretch of characters that one font file holds, so that its kerning applies. */
  #shape(text: string): number {
    let advance = 0;
    let stretch = '';
    let stretchFont: Font | undefined;
    for (const character of text) {
      const font = this.#fontFor(character.codePointAt(0) as number);
      if (font !== stretchFont) {
        advance += stretchAdvance(stretch, stretchFont);
        stretch = '';
        stretchFont = font;
      }
      stretch += character;
    }
    return advance + stretchAdvance(stretch, stretchFont);
  }

  #fontFor(codePoint: number): Font | undefined {
    for (const subset of this.#subsets) {
      if (!subset.holds(codePoint)) continue;
      const font = this.#font(subset.name);
      if (font.hasGlyphForCodePoint(codePoint)) return font;
    }
    return undefined;
  }

  #font(subset: string): Font {
    let font = this.#fonts.get(subset);
    if (!font) {
      font = openFont(this.#family.package, `${subset}-${this.#style}`);
      this.#fonts.set(subset, font);
    }
    return font;
  }
}

function stretchAdvance(text: string, font: Font | undefined): number {
  if (text === '') return 0;
  if (font) return font.layout(text).advanceWidth / font.unitsPerEm;
  let advance = 0;
  for (const character of text) advance += fallbackAdvance(character.codePointAt(0) as number);
  return advance;
}

function openFont(pack: string, variant: string): Font {
  fontkit ??= require('fontkit') as Fontkit;
  const name = pack.slice(pack.lastIndexOf('/') + 1);
  const file = require.resolve(`${pack}/files/${name}-${variant}.woff`);
  const font = fontkit.create(unpackWoff(readFileSync(file)));
  if (!('layout' in font)) throw new Error(`${file} is a collection, not a font`);
  return font;
}

/** One of the files that a font is split into, and the characters it was made for. */
interface Subset {
  readonly name: string;
  holds(codePoint: number): boolean;
}

const subsets = new Map<string, readonly Subset[]>();

function subsetsOf(pack: string): readonly Subset[] {
  let known = subsets.get(pack);
  if (!known) {
    const ranges = require(`${pack}/unicode.json`) as Readonly<Record<string, string>>;
    // Latin first: it holds nearly everything, so other files open only for what it lacks.
    const names = Object.keys(ranges).sort((a, b) => Number(b === 'latin') - Number(a === 'latin'));
    known = names.map((name) => subset(name, ranges[name] ?? ''));
    subsets.set(pack, known);
  }
  return known;
}

/** `ranges` as CSS writes them: `U+0000-00FF,U+0131`. */
function subset(name: string, ranges: string): Subset {
  const bounds = ranges.split(',').map((range) => {
    const [first = '', last = first] = range.trim().slice(2).split('-');
    return [Number.parseInt(first, 16), Number.parseInt(last, 16)] as const;
  });
  return {
    name,
    holds: (codePoint) => bounds.some(([first, last]) => codePoint >= first && codePoint <= last),
  };
}
