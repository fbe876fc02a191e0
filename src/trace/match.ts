import type { RememberedSlide } from '../model/written-slide.js';
import { fingerprintOf } from '../pptx/trace/fingerprint.js';
import type { FoundSlide } from './deck-file.js';
import { pairAlike, WordBag } from './likeness.js';

/** Half the words in common, without a name that says so: a slide that was rewritten further is another. */
const leastLikeness = 0.5;

/** A slide as it was written, with the id that named it. */
export interface KnownSlide extends RememberedSlide {
  readonly id: string;
}

/**
 * Finds the slides as written among those of the file: index there → index as written. First what is the same in name
 * and words, then in words, then in name alone; last, where a program has dropped the names, what is most alike.
 */
export function matchSlides(known: readonly KnownSlide[], found: readonly FoundSlide[]): Map<number, number> {
  const matched = new Map<number, number>();
  const taken = new Set<number>();
  const match = (at: number, index: number): void => {
    matched.set(at, index);
    taken.add(index);
  };
  const prints = found.map(fingerprintOf);
  const rules: readonly ((one: KnownSlide, at: number) => boolean)[] = [
    (one, at) => one.fingerprint === prints[at] && one.id === found[at]?.name,
    (one, at) => one.fingerprint === prints[at],
    (one, at) => one.id === found[at]?.name,
  ];
  for (const rule of rules) {
    for (const [index, one] of known.entries()) {
      if (taken.has(index)) continue;
      const at = found.findIndex((_slide, candidate) => !matched.has(candidate) && rule(one, candidate));
      if (at >= 0) match(at, index);
    }
  }
  const restKnown = known.flatMap((one, index) => (taken.has(index) ? [] : [{ index, one }]));
  const restFound = found.flatMap((one, at) => (matched.has(at) ? [] : [{ at, one }]));
  const alike = pairAlike(
    restFound.map(({ one }) => new WordBag(one.texts)),
    restKnown.map(({ one }) => new WordBag(one.texts)),
    leastLikeness,
  );
  for (const [from, to] of alike) match(restFound[from]!.at, restKnown[to]!.index);
  return matched;
}

/**
 * Which of some places, each with the place that it had, were moved: those outside of the longest run that is still in
 * order, so that one slide moved to the front does not count as all the others moved back.
 */
export function movedOf(before: readonly number[]): Set<number> {
  const length: number[] = [];
  const previous: (number | undefined)[] = [];
  before.forEach((place, index) => {
    let best: number | undefined;
    for (let other = 0; other < index; other += 1) {
      if (before[other]! < place && (best === undefined || length[other]! > length[best]!)) best = other;
    }
    previous.push(best);
    length.push(best === undefined ? 1 : length[best]! + 1);
  });
  const moved = new Set(before.keys());
  let at: number | undefined = length.length === 0 ? undefined : length.indexOf(Math.max(...length));
  while (at !== undefined) {
    moved.delete(at);
    at = previous[at];
  }
  return moved;
}
