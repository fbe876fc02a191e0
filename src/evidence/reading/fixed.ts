import { type Lead, nounsAfter, type Read } from './around.js';
import { cardinalAt } from './cardinals.js';
import type { Lexicon } from './lexicon.js';
import type { AmountMention, Unit } from './mention.js';
import { phraseAt, type Token } from './tokens.js';

/** A value that no number stands for, with the first token after it. */
interface Fixed {
  readonly value: number;
  readonly unit: Unit;
  readonly next: number;
}

/** What has a number of its own without one being written for it: "two thirds", "twice", "one in five". */
export function fixed(
  tokens: readonly Token[],
  at: number,
  lead: Lead,
  lexicon: Lexicon,
): Read<AmountMention> | undefined {
  const found =
    oneInSome(tokens, lead.next, lexicon) ??
    fraction(tokens, at, lead, lexicon) ??
    multiple(tokens, lead.next, lexicon);
  if (!found) return undefined;
  return {
    next: found.next,
    mention: {
      kind: 'amount',
      start: tokens[at]!.start,
      end: tokens[found.next - 1]!.end,
      low: found.value,
      high: found.value,
      unit: found.unit,
      ...(lead.bound && { bound: lead.bound }),
      approx: lead.approx,
      estimated: lead.estimated,
      nouns: nounsAfter(tokens, found.next),
      scale: 1,
    },
  };
}

/** "one in five", "six in a hundred", "one vessel in five". */
function oneInSome(tokens: readonly Token[], at: number, lexicon: Lexicon): Fixed | undefined {
  const part = cardinalAt(tokens, at, lexicon);
  if (part?.scale !== 1 || part.plainYear) return undefined;
  const named = tokens[part.next]?.kind === 'word' && phraseAt(tokens, part.next, lexicon.in) === 0;
  const from = part.next + (named ? 1 : 0);
  const joined = phraseAt(tokens, from, lexicon.in);
  const whole = joined > 0 ? cardinalAt(tokens, from + joined, lexicon) : undefined;
  if (!whole || whole.plainYear || whole.value > 1000 || whole.value <= part.value) return undefined;
  // "Two ships in five ports" is no share.
  const after = tokens[whole.next];
  if (named && after?.kind === 'word' && !lexicon.afterShares.includes(after.word)) return undefined;
  return { value: (100 * part.value) / whole.value, unit: { kind: 'percent' }, next: whole.next };
}

/** "two thirds of it", "by a quarter"; not "the other half", "a third country" or "the first half of 2026". */
function fraction(tokens: readonly Token[], at: number, lead: Lead, lexicon: Lexicon): Fixed | undefined {
  const hedged = lead.next > at;
  if (!hedged && isPart(tokens, at, lexicon)) return undefined;
  const found = [...lexicon.fractions]
    .sort((a, b) => b.words.length - a.words.length)
    .find(({ words }) => phraseAt(tokens, lead.next, [words]) > 0);
  if (!found) return undefined;
  const next = lead.next + found.words.length;
  const after = tokens[next];
  const several = found.percent > 50 || found.words.length > 2;
  const follows = after?.kind !== 'word' || lexicon.afterShares.includes(after.word);
  const precedes = hedged || lexicon.beforeShares.includes(tokens[at - 1]?.word ?? '');
  // "Half" alone may be half of anything, and "half an hour" is a time.
  const bare = found.words.length === 1 && !precedes;
  if (after?.kind === 'number' || bare || (!several && !follows)) return undefined;
  return { value: found.percent, unit: { kind: 'percent' }, next };
}

function multiple(tokens: readonly Token[], at: number, lexicon: Lexicon): Fixed | undefined {
  const value = isVerb(tokens, at, lexicon) ? undefined : lexicon.multiples.get(tokens[at]?.word ?? '');
  return value === undefined ? undefined : { value, unit: { kind: 'times' }, next: at + 1 };
}

/** "The darker half of it" is a part that somebody has in mind, no share. */
function isPart(tokens: readonly Token[], at: number, { determiners }: Lexicon): boolean {
  return [at - 1, at - 2].some((before) => determiners.includes(tokens[before]?.word ?? ''));
}

/** "They double as a school" multiplies nothing, "double as many" does. */
function isVerb(tokens: readonly Token[], at: number, { as, much }: Lexicon): boolean {
  return as.includes(tokens[at + 1]?.word ?? '') && !much.includes(tokens[at + 2]?.word ?? '');
}
