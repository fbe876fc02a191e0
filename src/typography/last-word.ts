import type { TextRun } from '../model/scene.js';

/** Words under which a text is too short to leave a last word alone, and the letters from which one may stand alone. */
const shortText = 5;
const longWord = 7;

/** A longer stretch that no line may end within would have to be broken in a narrow column. */
const longestBound = 20;

/** Ties a short last word to the one before it, so that it never stands on a line of its own. */
export function bindLastWord(runs: readonly TextRun[]): readonly TextRun[] {
  const last = runs.at(-1);
  if (!last || wordCount(runs) < shortText) return runs;
  const before = runs.at(-2);
  // The last word may be a run of its own, such as a fact: then the space that ends the run before it is bound.
  if (before?.text.endsWith(' ') && !last.text.includes(' ') && last.text.length < longWord) {
    if (lastStretch(`${before.text}${last.text}`) > longestBound) return runs;
    return [...runs.slice(0, -2), { ...before, text: `${before.text.slice(0, -1)}\u00a0` }, last];
  }
  const space = last.text.lastIndexOf(' ');
  if (space < 1 || last.text.length - space > longWord || lastStretch(last.text) > longestBound) return runs;
  const bound = `${last.text.slice(0, space)}\u00a0${last.text.slice(space + 1)}`;
  return [...runs.slice(0, -1), { ...last, text: bound }];
}

/** Characters of the last two words. */
function lastStretch(text: string): number {
  return (/\S+ \S*$/.exec(text)?.[0] ?? text).length;
}

function wordCount(runs: readonly TextRun[]): number {
  return runs
    .map((run) => run.text)
    .join('')
    .split(' ').length;
}
