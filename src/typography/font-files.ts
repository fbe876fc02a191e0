import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Font } from 'fontkit';
import type { MetricFamily } from './families.js';
import { unpackWoff } from './woff.js';

/** A font file, opened at its first character, and what it was made for. */
export interface FontFile {
  /** Multiplies the file's advances. */
  readonly widen: number;
  holds(codePoint: number): boolean;
  open(): Font;
}

type Fontkit = typeof import('fontkit');

// Found from here, so that it works wherever the package is installed. Loaded at the first measurement:
// commands that measure nothing do not wait for it.
const require = createRequire(import.meta.url);
let fontkit: Fontkit | undefined;

const opened = new Map<string, Font>();

/** The font in a TrueType, OpenType, WOFF or WOFF2 file. Throws where it is none. */
export function openFont(path: string): Font {
  let font = opened.get(path);
  if (!font) {
    fontkit ??= require('fontkit') as Fontkit;
    const bytes = readFileSync(path);
    const woff = bytes.toString('latin1', 0, 4) === 'wOFF';
    const read = fontkit.create(woff ? unpackWoff(bytes) : bytes);
    if (!('layout' in read)) throw new Error('a collection of fonts');
    font = read;
    opened.set(path, font);
  }
  return font;
}

/** A file for all characters that it has. */
export function wholeFile(path: string): FontFile {
  return { widen: 1, holds: () => true, open: () => openFont(path) };
}

/** The files of a package for one style, each with the characters that it was made for. */
export function packageFiles(family: MetricFamily, bold: boolean, italic: boolean): readonly FontFile[] {
  const style = `${bold ? 700 : 400}-${italic ? 'italic' : 'normal'}`;
  const name = family.package.slice(family.package.lastIndexOf('/') + 1);
  return subsetsOf(family.package).map((subset) => ({
    widen: family.widen,
    holds: subset.holds,
    open: () => openFont(require.resolve(`${family.package}/files/${name}-${subset.name}-${style}.woff`)),
  }));
}

interface Subset {
  readonly name: string;
  readonly holds: (codePoint: number) => boolean;
}

const subsets = new Map<string, readonly Subset[]>();

function subsetsOf(pack: string): readonly Subset[] {
  let known = subsets.get(pack);
  if (!known) {
    const ranges = require(`${pack}/unicode.json`) as Readonly<Record<string, string>>;
    // Latin first: it holds nearly everything, so other files open only for what it lacks.
    const names = Object.keys(ranges).sort((a, b) => Number(b === 'latin') - Number(a === 'latin'));
    known = names.map((name) => ({ name, holds: within(ranges[name] ?? '') }));
    subsets.set(pack, known);
  }
  return known;
}

/** `ranges` as CSS writes them: `U+0000-00FF,U+0131`. */
function within(ranges: string): (codePoint: number) => boolean {
  const bounds = ranges.split(',').map((range) => {
    const [first = '', last = first] = range.trim().slice(2).split('-');
    return [Number.parseInt(first, 16), Number.parseInt(last, 16)] as const;
  });
  return (codePoint) => bounds.some(([first, last]) => codePoint >= first && codePoint <= last);
}
