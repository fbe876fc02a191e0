import { distance } from 'fastest-levenshtein';

/** The candidate that a misspelt word most likely meant; undefined where none is near. Of equals, the first. */
export function didYouMean(word: string, candidates: Iterable<string>): string | undefined {
  const written = word.toLowerCase();
  let best: string | undefined;
  let least = Math.floor(written.length * 0.4) + 1;
  const completions: string[] = [];
  for (const candidate of candidates) {
    const known = candidate.toLowerCase();
    const apart = distance(written, known);
    if (apart < least) {
      least = apart;
      best = candidate;
    }
    if (written.length >= 3 && known.startsWith(written)) completions.push(candidate);
  }
  return best ?? (completions.length === 1 ? completions[0] : undefined);
}

/** A hint for an unknown name: the nearest known one, else all of them. */
export function nameHint(word: string, candidates: readonly string[]): string | undefined {
  const near = didYouMean(word, candidates);
  if (near !== undefined) return `did you mean \`${near}\`?`;
  if (candidates.length === 0) return undefined;
  const shown = candidates.slice(0, 12).map((name) => `\`${name}\``);
  return `there are: ${shown.join(', ')}${candidates.length > shown.length ? ', …' : ''}`;
}
