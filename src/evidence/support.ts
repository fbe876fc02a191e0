import { nounWords } from './function-words.js';
import type { KnownMention } from './known-mentions.js';
import { sameBound, sameSize, sameUnit, sharesNoun, withinDate } from './likeness.js';
import type { AmountMention, DateMention, Mention } from './reading/mention.js';

/** In which way a number or date is not what is known. */
export interface Doubt {
  readonly code: 'number-unfound' | 'number-bound' | 'number-noun' | 'hedge-dropped';
  readonly hint?: string;
}

/** What speaks against a number or date, given what is known; undefined where it is supported. */
export function doubtOf(mention: Mention, known: readonly KnownMention[]): Doubt | undefined {
  if (mention.kind !== 'amount') {
    const has =
      known.some((one) => isSame(mention, one.mention)) ||
      (mention.kind === 'date' && endsKnown(mention, known));
    return has ? undefined : unfound(mention, known);
  }
  const amounts = known.filter(
    (one): one is KnownMention & { readonly mention: AmountMention } => one.mention.kind === 'amount',
  );
  const sized = amounts.filter((one) => isAmount(mention, one.mention));
  if (sized.length === 0) {
    if (isYear(mention, known) || bothEndsKnown(mention, known)) return undefined;
    const counted = amounts.filter(
      (one) => sameSize(mention, one.mention) && sameUnit(mention.unit, one.mention.unit),
    );
    return counted.length > 0 ? { code: 'number-noun', ...saying(counted) } : unfound(mention, known);
  }
  const bounded = sized.filter((one) => sameBound(mention.bound, one.mention.bound));
  if (bounded.length === 0) return { code: 'number-bound', ...saying(sized) };
  const hedged = mention.approx || bounded.some((one) => !one.mention.approx);
  return hedged ? undefined : { code: 'hedge-dropped', ...saying(bounded) };
}

/** What a number or date rests on: every place and fact that has it, said no more firmly than there. */
export function supportOf(mention: Mention, known: readonly KnownMention[]): KnownMention[] {
  const whole = known.filter((one) => doubtOf(mention, [one]) === undefined);
  if (whole.length > 0 || mention.kind !== 'date') return whole;
  // "October 2020 to 2036": either end by itself.
  return [mention.from, mention.to].flatMap((end) =>
    known.filter((one) => isSame({ ...mention, from: end, to: end }, one.mention)),
  );
}

function isSame(mention: Mention, known: Mention): boolean {
  if (mention.kind === 'ordinal') return known.kind === 'ordinal' && known.value === mention.value;
  if (mention.kind !== 'date') return false;
  if (known.kind === 'amount') return known.unit.kind === 'count' && String(known.low) === mention.from;
  return known.kind === 'date' && withinDate(mention, known);
}

/** A span of which either end is known by itself. */
function endsKnown(mention: DateMention, known: readonly KnownMention[]): boolean {
  if (mention.from === mention.to) return false;
  return [mention.from, mention.to].every((end) =>
    known.some((one) => isSame({ ...mention, from: end, to: end }, one.mention)),
  );
}

/** "from 9,000 to 71,000 tonnes" may be two values rather than a range. */
function bothEndsKnown(mention: AmountMention, known: readonly KnownMention[]): boolean {
  if (mention.low === mention.high) return false;
  const { low, high } = mention;
  return [low, high].every((end) => doubtOf({ ...mention, low: end, high: end }, known) === undefined);
}

/** "2026" read as a number of something may be a year. */
function isYear({ low, high, unit }: AmountMention, known: readonly KnownMention[]): boolean {
  if (unit.kind !== 'count' || low !== high || low < 1000 || low > 2200) return false;
  const date: DateMention = {
    kind: 'date',
    start: 0,
    end: 0,
    from: String(low),
    to: String(low),
    approx: false,
  };
  return known.some((one) => isSame(date, one.mention));
}

/** "One in seven" is 14%: a share that does not come out even is as good as its rounding. */
function isRoundedShare(a: AmountMention, b: AmountMention): boolean {
  if (a.unit.kind !== 'percent' || b.unit.kind !== 'percent') return false;
  const uneven = [a.low, b.low].some((value) => Math.abs(value - Number(value.toFixed(2))) > 1e-9);
  return uneven && Math.abs(a.low - b.low) < 0.5 && Math.abs(a.high - b.high) < 0.5;
}

function isAmount(mention: AmountMention, known: AmountMention): boolean {
  if (!sameSize(mention, known)) return isRoundedShare(mention, known);
  if (sameUnit(mention.unit, known.unit)) return countsAlike(mention, known);
  // "14.5 million" leaves out a currency that nobody doubts.
  if (mention.unit.kind === 'count' && mention.scale > 1 && known.unit.kind === 'money') return true;
  // "ten years" and "ten" of a decade: a bare number leaves out what is named beside it.
  return mention.unit.kind === 'count' && mention.nouns.length === 0;
}

/** Small numbers count many things: "three states" is not supported by three of something else. */
function countsAlike(mention: AmountMention, known: AmountMention): boolean {
  if (mention.unit.kind !== 'count' || mention.low >= 20 || mention.bound) return true;
  const [said, stated] = [nounWords(mention.nouns), nounWords(known.nouns)];
  return said.length === 0 || stated.length === 0 || sharesNoun(said, stated);
}

function unfound(mention: Mention, known: readonly KnownMention[]): Doubt {
  const alike = known.filter((one) => one.passage && isAlike(mention, one.mention));
  return { code: 'number-unfound', ...saying(alike) };
}

function isAlike(mention: Mention, known: Mention): boolean {
  if (mention.kind !== 'amount' || known.kind !== 'amount') return mention.kind === known.kind;
  if (mention.unit.kind === 'count' && known.unit.kind === 'count')
    return sharesNoun(mention.nouns, known.nouns);
  return sameUnit(mention.unit, known.unit);
}

function saying(known: readonly KnownMention[]): { readonly hint?: string } {
  const said = known.flatMap(({ mention, passage }) =>
    passage ? [`“${passage.text.slice(mention.start, mention.end)}” (${passage.label})`] : [],
  );
  const shown = [...new Set(said)].slice(0, 4);
  return shown.length > 0 ? { hint: `the paper has ${shown.join(', ')}` } : {};
}
