import type { DeckFonts, TextStyle } from '../model/scene.js';
import { breakCost } from './break-cost.js';
import { breakOpportunities, hardBreak, withoutTrailingSpace } from './breaking.js';
import { filledShare, measure, textWidth } from './measure.js';

/** The first of `steps` (points, largest first) that fits; undefined where none does. */
export function largestStep(steps: readonly number[], fits: (size: number) => boolean): number | undefined {
  return steps.find(fits);
}

/** A second line shorter than this share of the first looks left over. */
const shortLine = 0.5;

/** A break that costs this much parts words that belong together, such as an article and its noun. */
const awkwardBreak = 0.3;

/**
 * `text` with a `\n` where its two lines balance best, if on its own it would set in a box `width` inches wide
 * with a second line that looks left over. Unchanged where it sets in one line or in more than two, where
 * `maxLines` is under 2, and where no break leaves at least two words on each line.
 */
export function balanceTitle(
  text: string,
  style: TextStyle,
  width: number,
  fonts: DeckFonts,
  maxLines: number,
): string {
  if (maxLines < 2 || hardBreak.test(text)) return text;
  const { lines, lineTexts } = measure([{ runs: [{ text, style }] }], width, fonts);
  if (lines !== 2) return text;
  const [first = 0, last = 0] = lineTexts.map((line) => textWidth(line, style, fonts));
  const awkward = breakCost(lineTexts[0] ?? '', lineTexts[1] ?? '') >= awkwardBreak;
  return awkward || last < first * shortLine ? (bestBreak(text, style, width, fonts) ?? text) : text;
}

function bestBreak(text: string, style: TextStyle, width: number, fonts: DeckFonts): string | undefined {
  let best: string | undefined;
  let lowest = Number.POSITIVE_INFINITY;
  for (const offset of breakOpportunities(text)) {
    if (text[offset - 1] !== ' ') continue;
    const lines = [withoutTrailingSpace(text.slice(0, offset)), text.slice(offset)];
    if (lines.some((line) => !line.trim().includes(' '))) continue;
    const [first = 0, last = 0] = lines.map((line) => textWidth(line, style, fonts) / (width * filledShare));
    if (first > 1 || last > 1) continue;
    const cost = Math.abs(first - last) + breakCost(lines[0] as string, lines[1] as string);
    if (cost < lowest) {
      lowest = cost;
      best = lines.join('\n');
    }
  }
  return best;
}
