/** Text being set, and where its runs meet, so that rules see across runs and runs stay apart. */
export interface Draft {
  readonly text: string;
  /** Offsets at which a run ends and the next begins, ascending. */
  readonly cuts: readonly number[];
}

/** Templates, code and addresses mean what they are, letter by letter. */
const literal =
  /\{\{[^{}]*\}\}|`[^`]*`|(?:[a-z]+:\/\/|www\.)[^\s"'<>()«»‘’“”„]+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+/gi;

/** Replaces each match of `pattern` (global) that touches no literal. */
export function rewrite(draft: Draft, pattern: RegExp, by: (found: string, index: number) => string): Draft {
  const matches = [...draft.text.matchAll(pattern)];
  if (matches.length === 0) return draft;
  const literals = [...draft.text.matchAll(literal)].map(({ index, 0: found }) => [
    index,
    index + found.length,
  ]);
  const cuts = [...draft.cuts];
  let text = '';
  let read = 0;
  for (const { index, 0: found } of matches) {
    const end = index + found.length;
    if (literals.some(([start = 0, stop = 0]) => index < stop && end > start)) continue;
    const replacement = by(found, index);
    text += draft.text.slice(read, index) + replacement;
    for (const [number, cut] of draft.cuts.entries()) {
      if (cut >= end) cuts[number] = (cuts[number] as number) + replacement.length - found.length;
      // A run that ended within what was found now ends after what replaced it.
      else if (cut > index) cuts[number] = text.length;
    }
    read = end;
  }
  return { text: text + draft.text.slice(read), cuts };
}
