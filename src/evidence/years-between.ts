import type { KnownMention } from './known-mentions.js';
import type { DateMention, Mention } from './reading/mention.js';

/**
 * Two dates of one paragraph, or the ends of one span, that lie as many years apart as a text says: "thirteen years" of
 * 2007 to 2020. Undefined where there are none, or the text says no plain number of years.
 */
export function yearsBetween(mention: Mention, known: readonly KnownMention[]): KnownMention[] | undefined {
  if (mention.kind !== 'amount' || mention.unit.kind !== 'measure' || mention.unit.of !== 'year')
    return undefined;
  if (mention.low !== mention.high || (mention.bound && mention.bound !== 'perhaps-over')) return undefined;
  const dates = known.filter(
    (one): one is KnownMention & { readonly mention: DateMention } =>
      one.mention.kind === 'date' && /^\d{4}/.test(one.mention.from) && /^\d{4}/.test(one.mention.to),
  );
  const span = dates.find(({ mention: one }) => yearOf(one.to) - yearOf(one.from) === mention.low);
  if (span) return [span];
  for (const first of dates) {
    const second = dates.find(
      (one) =>
        one.passage === first.passage &&
        yearOf(one.mention.from) - yearOf(first.mention.from) === mention.low,
    );
    if (second) return [first, second];
  }
  return undefined;
}

function yearOf(date: string): number {
  return Number(date.slice(0, 4));
}
