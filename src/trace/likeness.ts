import type { WrittenText } from '../model/written-slide.js';

/** How many words, of how many, two texts have in common: from 0 to 1, whatever their order. */
export class WordBag {
  readonly #counts = new Map<string, number>();
  readonly #size: number;

  constructor(texts: readonly WrittenText[]) {
    const words = texts.flatMap(({ lines }) => lines.flatMap((line) => line.split(' ')));
    for (const word of words) this.#counts.set(word, (this.#counts.get(word) ?? 0) + 1);
    this.#size = words.length;
  }

  likeness(other: WordBag): number {
    const total = this.#size + other.#size;
    if (total === 0) return 0;
    let common = 0;
    for (const [word, count] of this.#counts) common += Math.min(count, other.#counts.get(word) ?? 0);
    return (2 * common) / total;
  }
}

/** A slide or deck with more to compare than this was not changed by hand. */
const mostPairs = 40_000;

/** The pairs of one and another that are most alike, each at most once, the best first; none under `least`. */
export function pairAlike(
  ones: readonly WordBag[],
  others: readonly WordBag[],
  least: number,
): Map<number, number> {
  if (ones.length * others.length > mostPairs) return new Map();
  const pairs = ones.flatMap((one, index) =>
    others.map((other, at) => ({ index, at, likeness: one.likeness(other) })),
  );
  const best = pairs.filter((pair) => pair.likeness >= least).sort((a, b) => b.likeness - a.likeness);
  const found = new Map<number, number>();
  const taken = new Set<number>();
  for (const { index, at } of best) {
    if (found.has(index) || taken.has(at)) continue;
    found.set(index, at);
    taken.add(at);
  }
  return found;
}
