/** A stretch of a list, as indices: `from` with it, `to` without. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

interface Way {
  readonly slides: number;
  /** Of squared lengths: the smaller, the more alike the stretches. */
  readonly unevenness: number;
  readonly stretches: readonly Stretch[];
}

/**
 * A list of so many items on as few slides as hold it, in order, each with about as many of them; of equal ways the
 * one with the longer stretches first. An item that does not even fit alone has a slide of its own.
 *
 * @param fits whether a stretch fits; where it does not, no longer one with the same start does
 */
export function shareOut(count: number, fits: (stretch: Stretch) => boolean): readonly Stretch[] {
  const best: (Way | undefined)[] = [{ slides: 0, unevenness: 0, stretches: [] }];
  for (let from = 0; from < count; from += 1) {
    const before = best[from]!;
    for (let to = from + 1; to <= count && (to === from + 1 || fits({ from, to })); to += 1) {
      const way = {
        slides: before.slides + 1,
        unevenness: before.unevenness + (to - from) ** 2,
        stretches: [...before.stretches, { from, to }],
      };
      if (isBetter(way, best[to])) best[to] = way;
    }
  }
  return best[count]!.stretches;
}

/** What starts later is tried later: of equal ways the one whose last stretch is shorter wins. */
function isBetter(way: Way, than: Way | undefined): boolean {
  if (!than || way.slides !== than.slides) return !than || way.slides < than.slides;
  return way.unevenness <= than.unevenness;
}
