import type { DeckFonts, TextParagraph, TextRun, TextStyle } from '../model/scene.js';
import { hardBreak } from './breaking.js';
import { faceOf } from './fonts.js';
import { LineFiller } from './line-filler.js';
import { segmentsOf, type Typeface } from './segments.js';

/** How a text sets in a box of a given width. */
export interface TextMeasure {
  readonly lines: number;
  /** Inches. */
  readonly height: number;
  /** Inches from the box's start to the end of its longest line, a bullet's indent included. */
  readonly widest: number;
  /** What stands on each line, without the spaces that hang at its end. */
  readonly lineTexts: readonly string[];
  /** Words wider than the box, which had to be broken between letters. */
  readonly broken: readonly string[];
}

/** Inches from a bullet to its text; also the indent of its later lines. */
export const bulletIndent = 0.2;

/** Line pitch as a multiple of the largest size on the line: the most that viewers use for any font. */
export const linePitch = 1.22;

/** Share of a box's width that is filled: widths differ a little from viewer to viewer, and none may need one line more. */
export const filledShare = 0.985;

const pointsPerInch = 72;

/**
 * Sets `paragraphs` in a box without insets, `width` inches wide.
 * An empty paragraph counts a line. The space before the first paragraph and after the last is not counted.
 */
export function measure(paragraphs: readonly TextParagraph[], width: number, fonts: DeckFonts): TextMeasure {
  const typeface = typefaceOf(fonts);
  const broken: string[] = [];
  const lineTexts: string[] = [];
  let height = 0;
  let widest = 0;
  let inheritedSize = firstSize(paragraphs);
  for (const [index, paragraph] of paragraphs.entries()) {
    const indent = paragraph.bullet ? bulletIndent : 0;
    const room = (width * filledShare - indent) * pointsPerInch;
    const filler = setParagraph(paragraph.runs, room, inheritedSize, typeface);
    const { lines } = filler;
    broken.push(...filler.broken);
    for (const line of lines) {
      lineTexts.push(line.text);
      height += line.size * linePitch;
      widest = Math.max(widest, line.width + indent * pointsPerInch);
    }
    inheritedSize = lines.at(-1)?.size ?? inheritedSize;
    if (index > 0) height += paragraph.spaceBefore ?? 0;
    if (index < paragraphs.length - 1) height += paragraph.spaceAfter ?? 0;
  }
  return {
    lines: lineTexts.length,
    height: height / pointsPerInch,
    widest: widest / pointsPerInch,
    lineTexts,
    broken,
  };
}

/** Width in inches of `text` on one line, the spaces at its ends included. */
export function textWidth(text: string, style: TextStyle, fonts: DeckFonts): number {
  const segments = segmentsOf([{ text, style }], typefaceOf(fonts));
  return segments.reduce((sum, segment) => sum + segment.advance, 0) / pointsPerInch;
}

function setParagraph(
  runs: readonly TextRun[],
  room: number,
  inheritedSize: number,
  typeface: Typeface,
): LineFiller {
  const filler = new LineFiller(room);
  let size = runs[0]?.style.size ?? inheritedSize;
  for (const hardLine of hardLines(runs)) {
    for (const segment of segmentsOf(hardLine, typeface)) filler.place(segment);
    size = hardLine.at(-1)?.style.size ?? size;
    filler.endLine(size);
  }
  return filler;
}

/** The runs of each line that an author ended; at least one line. */
function hardLines(runs: readonly TextRun[]): TextRun[][] {
  const lines: TextRun[][] = [[]];
  for (const run of runs) {
    for (const [index, text] of run.text.split(hardBreak).entries()) {
      if (index > 0) lines.push([]);
      lines.at(-1)?.push(text === run.text ? run : { text, style: run.style });
    }
  }
  return lines;
}

/** What an empty paragraph at the start takes its height from. */
function firstSize(paragraphs: readonly TextParagraph[]): number {
  for (const paragraph of paragraphs) {
    const run = paragraph.runs[0];
    if (run) return run.style.size;
  }
  return 0;
}

function typefaceOf(fonts: DeckFonts): Typeface {
  return ({ style, complex }) => faceOf(fonts, style, complex);
}
