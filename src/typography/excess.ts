import type { DeckFonts, TextParagraph, TextRun } from '../model/scene.js';
import { measure } from './measure.js';

/**
 * How many characters `paragraphs` have too many for a box, in inches: what must go, word by word, from the end of
 * the longest paragraph until they fit; then of the next longest. 0 where they fit.
 */
export function excessCharacters(
  paragraphs: readonly TextParagraph[],
  width: number,
  height: number,
  fonts: DeckFonts,
): number {
  let left = [...paragraphs];
  let removed = 0;
  while (measure(left, width, fonts).height > height) {
    const index = longestOf(left);
    const paragraph = left[index];
    if (!paragraph) break;
    const shorter = withoutLastWord(paragraph);
    removed += lengthOf(paragraph) - lengthOf(shorter);
    left = left.with(index, shorter).filter((one) => lengthOf(one) > 0);
  }
  return removed;
}

function lengthOf({ runs }: TextParagraph): number {
  return runs.reduce((sum, run) => sum + run.text.length, 0);
}

/** -1 where there is none. */
function longestOf(paragraphs: readonly TextParagraph[]): number {
  const lengths = paragraphs.map(lengthOf);
  return lengths.indexOf(Math.max(...lengths));
}

/** A word is what no space divides, no-break spaces included. */
function withoutLastWord(paragraph: TextParagraph): TextParagraph {
  const runs: TextRun[] = [...paragraph.runs];
  for (let run = runs.pop(); run; run = runs.pop()) {
    // A run of spaces alone goes too: else nothing would be taken out, for ever.
    const text = run.text.replace(/\s*\S*\s*$/u, '');
    if (text !== '') return { ...paragraph, runs: [...runs, { ...run, text }] };
    // The last word may have begun in the run before.
    if (/^\s/.test(run.text)) break;
    const before = runs.at(-1);
    if (!before || /\s$/.test(before.text)) break;
  }
  return { ...paragraph, runs };
}
