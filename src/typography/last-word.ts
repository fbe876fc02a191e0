import type { DeckFonts, TextParagraph, TextRun } from '../model/scene.js';
import { measure, textWidth } from './measure.js';

/** Letters from which a word may stand alone on the last line, and the share of the box that the line before keeps. */
const longWord = 12;
const leastFilled = 0.55;

/**
 * The paragraph with its last word tied to the one before it, where it would stand alone on the last line and where
 * tying it neither costs a line nor leaves the line before it short.
 */
export function withoutWidow(paragraph: TextParagraph, width: number, fonts: DeckFonts): TextParagraph {
  const set = measure([paragraph], width, fonts);
  const last = set.lineTexts.at(-1)?.trim() ?? '';
  if (set.lines < 2 || last.includes(' ') || last.length >= longWord) return paragraph;
  const bound: TextParagraph = { ...paragraph, runs: bindLastWord(paragraph.runs) };
  const tried = measure([bound], width, fonts);
  if (tried.lines !== set.lines || tried.broken.length > set.broken.length) return paragraph;
  const { style } = bound.runs.at(-1)!;
  const before = textWidth(tried.lineTexts.at(-2)!, style, fonts);
  return before >= leastFilled * width ? bound : paragraph;
}

/** A no-break space before the last word, be it within the last run or between the last two. */
function bindLastWord(runs: readonly TextRun[]): readonly TextRun[] {
  const last = runs.at(-1);
  const before = runs.at(-2);
  if (!last) return runs;
  if (before?.text.endsWith(' ') && !last.text.includes(' ')) {
    return [...runs.slice(0, -2), { ...before, text: `${before.text.slice(0, -1)}\u00a0` }, last];
  }
  const space = last.text.lastIndexOf(' ');
  if (space < 1) return runs;
  return [
    ...runs.slice(0, -1),
    { ...last, text: `${last.text.slice(0, space)}\u00a0${last.text.slice(space + 1)}` },
  ];
}
