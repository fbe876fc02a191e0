/** What is to be told of a moment: where its pole stands, and how wide its words are. Inches. */
export interface WantedFlag {
  readonly pole: number;
  readonly width: number;
}

/** Where a flag's words begin, and how many flags its own flies above; inches. */
export interface Flag {
  readonly x: number;
  readonly pole: number;
  readonly width: number;
  /** 0 is nearest to the line of time. */
  readonly tier: number;
  /** Whether the words stand before their pole, since after it there is no room. */
  readonly before: boolean;
}

/** Between a pole and its words, and between words and whatever is beside them. */
export const polePad = 0.1;
const clear = 0.18;

/** With so many flags or fewer, every way of turning them is tried. */
const turnedFreely = 8;

/**
 * Flags on straight poles, in order of time, words after or before their poles, in tiers such that no pole runs through
 * any words: the way of turning them that takes the fewest tiers, of those the one with most words after their poles.
 * Undefined where none works.
 */
export function arrangeFlags(
  wanted: readonly WantedFlag[],
  from: number,
  to: number,
): readonly Flag[] | undefined {
  const ways = wanted.length <= turnedFreely ? 2 ** wanted.length : 1;
  let best: readonly Flag[] | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (let way = 0; way < ways; way += 1) {
    const flags = fly(wanted, (index) => ((way >> index) & 1) === 1, from, to);
    if (!flags) continue;
    const cost =
      Math.max(0, ...flags.map(({ tier }) => tier)) * 100 + flags.filter((one) => one.before).length;
    if (cost < least) [best, least] = [flags, cost];
  }
  return best;
}

function fly(
  wanted: readonly WantedFlag[],
  turned: (index: number) => boolean,
  from: number,
  to: number,
): readonly Flag[] | undefined {
  const flown = wanted.map(({ pole, width }, index): Flown => {
    const before = turned(index) || pole + polePad + width > to;
    return { pole, width, before, x: before ? pole - polePad - width : pole + polePad };
  });
  if (flown.some(({ x }) => x < from - 1e-9)) return undefined;
  const tiers = tiersOf(flown);
  return tiers && flown.map((flag, index) => ({ ...flag, tier: tiers[index]! }));
}

type Flown = Omit<Flag, 'tier'>;

/** Raises what must fly over something else until nothing must; a ring of such demands never settles. */
function tiersOf(flags: readonly Flown[]): number[] | undefined {
  const tiers = flags.map(() => 0);
  for (let round = 0; round <= flags.length; round += 1) {
    if (!raised(flags, tiers)) return tiers;
  }
  return undefined;
}

function raised(flags: readonly Flown[], tiers: number[]): boolean {
  let changed = false;
  flags.forEach((upper, index) => {
    flags.forEach((lower, other) => {
      if (index === other || !fliesOver(upper, lower, index < other) || tiers[index]! > tiers[other]!) return;
      tiers[index] = tiers[other]! + 1;
      changed = true;
    });
  });
  return changed;
}

/** Whether one flag's words must be over another's: that pole runs where these words would be, or the words meet. */
function fliesOver(upper: Flown, lower: Flown, earlier: boolean): boolean {
  if (withinWords(lower.pole, upper)) return true;
  return earlier && !withinWords(upper.pole, lower) && meet(upper, lower);
}

function withinWords(pole: number, { x, width }: Flown): boolean {
  return pole > x - polePad / 2 && pole < x + width + clear;
}

/** The flags' numbers in order of time, save that what stands over others' words is read before them. */
export function readingOrder(flags: readonly Flag[], side: 'above' | 'below'): number[] {
  const left = flags.map((_, index) => index);
  const order: number[] = [];
  const over = (a: Flag, b: Flag): boolean =>
    meet(a, b) && (side === 'above' ? a.tier > b.tier : a.tier < b.tier);
  while (left.length > 0) {
    const next = left.findIndex((one) => !left.some((other) => over(flags[other]!, flags[one]!)));
    order.push(...left.splice(next, 1));
  }
  return order;
}

/** Whether words of two flags stand over each other, room between them included. */
function meet(a: Flown, b: Flown): boolean {
  return a.x < b.x + b.width + clear && b.x < a.x + a.width + clear;
}
