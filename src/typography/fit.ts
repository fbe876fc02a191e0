import type { DeckFonts, TextStyle } from '../model/scene.js';
import { breakCost } from './break-cost.js';
import { breakOpportunities, hardBreak, withoutTrailingSpace } from './breaking.js';
import { filledShare, measure, textWidth } from './measure.js';

/** The first of `steps` (points, largest first) that fits; undefined where none does. */
export function largestStep(steps: readonly number[], fits: (size: number) => boolean): number | undefined {
  return steps.find(fits);
}

/** A last line shorter than this share of the longest looks left over. */
const shortLine = 0.5;

/** A break that costs this much parts words that belong together, such as an article and its noun. */
const awkwardBreak = 0.3;

/** More lines than this are no title; their breaks are not worth trying all. */
const mostLines = 4;

/**
 * `text` with a `\n` wherever a line is to end, if on its own it would set in a box `width` inches wide with a last line
 * that looks left over, with an awkward break, or with breaks that two viewers may see differently. Unchanged where it sets
 * in one line or in more than `maxLines`, and where no breaks leave at least two words on each line.
 */
export function balanceTitle(
  text: string,
  style: TextStyle,
  width: number,
  fonts: DeckFonts,
  maxLines: number,
): string {
  if (hardBreak.test(text)) return text;
  const set = (room: number) => measure([{ runs: [{ text, style }] }], room, fonts);
  const { lines, lineTexts } = set(width);
  if (lines < 2 || lines > Math.min(maxLines, mostLines)) return text;
  const shares = lineTexts.map((line) => textWidth(line, style, fonts));
  const leftOver = shares.at(-1)! < Math.max(...shares) * shortLine;
  const awkward = lineTexts
    .slice(1)
    .some((line, index) => breakCost(lineTexts[index]!, line) >= awkwardBreak);
  // Without the margin that measuring keeps, another word may stand on a line.
  const unsure = set(width / filledShare).lineTexts.join('\n') !== lineTexts.join('\n');
  if (!leftOver && !awkward && !unsure) return text;
  return bestLines(text, lines, (line) => textWidth(line, style, fonts) / (width * filledShare)) ?? text;
}

/** The cheapest way to set `text` in so many lines; `share` is how much of its line a stretch takes. */
function bestLines(text: string, count: number, share: (line: string) => number): string | undefined {
  let best: string | undefined;
  let lowest = Number.POSITIVE_INFINITY;
  for (const lines of waysToSet(text, count, share)) {
    const shares = lines.map(share);
    const uneven = Math.max(...shares) - Math.min(...shares);
    const breaks = lines.slice(1).map((line, index) => breakCost(lines[index]!, line));
    const cost = uneven + breaks.reduce((sum, one) => sum + one, 0);
    if (cost < lowest) {
      lowest = cost;
      best = lines.join('\n');
    }
  }
  return best;
}

/** All ways to end lines at spaces such that each holds at least two words and none is too long. */
function* waysToSet(text: string, count: number, share: (line: string) => number): Generator<string[]> {
  if (count === 1) {
    if (isLine(text) && share(text) <= 1) yield [text];
    return;
  }
  for (const offset of breakOpportunities(text)) {
    if (text[offset - 1] !== ' ') continue;
    const first = withoutTrailingSpace(text.slice(0, offset));
    if (!isLine(first)) continue;
    if (share(first) > 1) return;
    for (const rest of waysToSet(text.slice(offset), count - 1, share)) yield [first, ...rest];
  }
}

function isLine(text: string): boolean {
  return text.trim().includes(' ');
}
