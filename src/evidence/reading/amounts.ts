import { afterAmount, isPlus, type Lead, leadAt, nounsAfter, type Read } from './around.js';
import { type Cardinal, cardinalAt } from './cardinals.js';
import { fixed } from './fixed.js';
import type { Lexicon } from './lexicon.js';
import type { AmountMention, ReadBound, Unit } from './mention.js';
import type { Token } from './tokens.js';
import { type Closing, closing, currencyAt } from './units.js';

/** A number with the scale and the unit that belong to it; "40+ companies" has its bound before its unit. */
interface Quantity extends Closing {
  readonly value: number;
  readonly cardinal: Cardinal;
  readonly bound?: 'floor';
}

/** The amount that begins at a token, its lead included; undefined where none does. */
export function amountAt(
  tokens: readonly Token[],
  at: number,
  lexicon: Lexicon,
): Read<AmountMention> | undefined {
  const lead = leadAt(tokens, at, lexicon);
  const opened = lexicon.between.open.includes(tokens[lead.next]?.word ?? '');
  const from = opened ? lead.next + 1 : lead.next;
  const low = quantityAt(tokens, from, lexicon);
  const share = opened ? undefined : fixed(tokens, at, lead, lexicon);
  if (share && share.next > (low?.next ?? 0)) return share;
  if (!low || isYearBound(tokens, lead, low)) return undefined;
  const high = rangeEnd(tokens, low, opened, lexicon);
  if (opened && !high) return undefined;
  const last = high ?? low;
  const after = afterAmount(tokens, last.next, lexicon);
  // "One" is an article or a pronoun as often as a number, also in "more than one".
  if ((last.unit.kind === 'count' || isTime(last.unit)) && low.cardinal.spelled && last.value <= 1)
    return undefined;
  const lasting = lead.bound === 'over' && isTime(last.unit) && tokens[at]!.word === 'over';
  const bound: ReadBound | undefined = lasting ? 'perhaps-over' : (lead.bound ?? last.bound ?? after.bound);
  return {
    next: after.next,
    mention: {
      kind: 'amount',
      start: tokens[at]!.start,
      end: tokens[after.next - 1]!.end,
      ...ends(low, high),
      unit: last.unit,
      ...(bound && { bound }),
      approx: lead.approx || after.approx,
      estimated: lead.estimated,
      nouns: nounsAfter(tokens, after.next),
      scale: last.cardinal.scale,
    },
  };
}

const times = new Set(['year', 'month', 'week', 'day', 'hour', 'minute']);

function isTime(unit: Unit): boolean {
  return unit.kind === 'measure' && times.has(unit.of);
}

/** "up to 2030" and "beyond 2030" bound a time; "over 2000 companies" counts. */
function isYearBound(
  tokens: readonly Token[],
  { bound, approx }: Lead,
  { cardinal, unit, next }: Quantity,
): boolean {
  if (!cardinal.plainYear || unit.kind !== 'count' || (!bound && !approx)) return false;
  return cardinal.value < 2200 && cardinal.value >= 1000 && !/[sx]$/.test(nounsAfter(tokens, next)[0] ?? '');
}

/** The ends of a range share the scale that stands after the second: "10–15 billion". */
function ends(low: Quantity, high: Quantity | undefined): { readonly low: number; readonly high: number } {
  if (!high) return { low: low.value, high: low.value };
  const shared = low.cardinal.scale === 1 ? high.cardinal.scale : 1;
  return { low: Number((low.value * shared).toPrecision(12)), high: high.value };
}

function quantityAt(tokens: readonly Token[], at: number, lexicon: Lexicon): Quantity | undefined {
  const before = currencyAt(tokens, at, lexicon);
  const from = at + (before?.length ?? 0);
  const cardinal = lotAt(tokens, from, lexicon) ?? cardinalAt(tokens, from, lexicon, before !== undefined);
  if (!cardinal) return undefined;
  if (before) {
    return {
      value: cardinal.value,
      cardinal,
      unit: { kind: 'money', currency: before.currency },
      next: cardinal.next,
    };
  }
  if ('measure' in cardinal && typeof cardinal.measure === 'string') {
    return {
      value: cardinal.value,
      cardinal,
      unit: { kind: 'measure', of: cardinal.measure },
      next: cardinal.next,
    };
  }
  const open = isPlus(tokens[cardinal.next]);
  const unit = closing(tokens, cardinal.next + (open ? 1 : 0), lexicon);
  return { value: cardinal.value, cardinal, ...unit, ...(open && { bound: 'floor' as const }) };
}

/** "a decade", "a full decade", "two decades", "a dozen". */
function lotAt(
  tokens: readonly Token[],
  at: number,
  lexicon: Lexicon,
): (Cardinal & { readonly measure?: string }) | undefined {
  const article = lexicon.articles.includes(tokens[at]?.word ?? '');
  const count = article ? undefined : cardinalAt(tokens, at, lexicon);
  let next = count?.next ?? at + (article ? 1 : 0);
  if (next === at && lexicon.articles.length > 0) return undefined;
  while (lexicon.fillers.includes(tokens[next]?.word ?? '')) next += 1;
  const lot = lexicon.lots.get(tokens[next]?.word ?? '');
  if (!lot) return undefined;
  return {
    value: (count?.value ?? 1) * lot.value,
    scale: 1,
    next: next + 1,
    spelled: true,
    plainYear: false,
    ...(lot.measure && { measure: lot.measure }),
  };
}

/** The second end of a range: "10 to 15", "between 10 and 15", "10–15". */
function rangeEnd(
  tokens: readonly Token[],
  low: Quantity,
  opened: boolean,
  lexicon: Lexicon,
): Quantity | undefined {
  const joins = opened ? [...lexicon.between.and, ...lexicon.to] : lexicon.to;
  if (!joins.includes(tokens[low.next]?.word ?? '')) return undefined;
  const high = quantityAt(tokens, low.next + 1, lexicon);
  if (!high) return undefined;
  // "$10–15bn": the unit may stand at either end, but not two different ones.
  const unit = high.unit.kind === 'count' ? low.unit : high.unit;
  const fits = low.unit.kind === 'count' || JSON.stringify(low.unit) === JSON.stringify(unit);
  const value = high.cardinal.scale === 1 && low.cardinal.scale > 1 ? undefined : high.value;
  return fits && value !== undefined && high.value > low.value / low.cardinal.scale
    ? { ...high, unit }
    : undefined;
}
