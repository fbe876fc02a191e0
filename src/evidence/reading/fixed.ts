import { type Lead, nounsAfter, type Read } from './around.js';
import type { Lexicon } from './lexicon.js';
import type { AmountMention, Unit } from './mention.js';
import { phraseAt, type Token } from './tokens.js';

/** What has a number of its own without one being written: "two thirds", "twice". */
export function fixed(
  tokens: readonly Token[],
  at: number,
  lead: Lead,
  lexicon: Lexicon,
): Read<AmountMention> | undefined {
  const fraction = isPart(tokens, lead.next, lexicon)
    ? undefined
    : lexicon.fractions.find(({ words }) => phraseAt(tokens, lead.next, [words]) > 0);
  const multiple = isVerb(tokens, lead.next, lexicon)
    ? undefined
    : lexicon.multiples.get(tokens[lead.next]?.word ?? '');
  const value = fraction?.percent ?? multiple;
  if (value === undefined) return undefined;
  const next = lead.next + (fraction?.words.length ?? 1);
  // "The first half of 2026" is a time.
  if (fraction && tokens[next]?.kind === 'number') return undefined;
  const unit: Unit = { kind: fraction ? 'percent' : 'times' };
  return {
    next,
    mention: {
      kind: 'amount',
      start: tokens[at]!.start,
      end: tokens[next - 1]!.end,
      low: value,
      high: value,
      unit,
      ...(lead.bound && { bound: lead.bound }),
      approx: lead.approx,
      estimated: lead.estimated,
      nouns: nounsAfter(tokens, next),
      scale: 1,
    },
  };
}

/** "The darker half of it" is a part that somebody has in mind, no share. */
function isPart(tokens: readonly Token[], at: number, { determiners }: Lexicon): boolean {
  return [at - 1, at - 2].some((before) => determiners.includes(tokens[before]?.word ?? ''));
}

/** "They double as a school" multiplies nothing, "double as many" does. */
function isVerb(tokens: readonly Token[], at: number, { as, much }: Lexicon): boolean {
  return as.includes(tokens[at + 1]?.word ?? '') && !much.includes(tokens[at + 2]?.word ?? '');
}
