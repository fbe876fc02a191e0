import type { Fact, QuantityFact, RangeFact } from '../model/fact.js';
import type { Facts } from '../wording/facts.js';
import { quantityOf } from '../wording/facts.js';
import { moneyUnit, timesUnit } from '../wording/quantity.js';
import { lexiconOf } from './reading/lexicons.js';
import type { AmountMention, DateMention, Mention, Unit } from './reading/mention.js';

const scales: Readonly<Record<string, number>> = { m: 1e6, bn: 1e9, tn: 1e12 };

/** A unit as the findings write it: what it counts, its scale, and the words of a noun. */
interface FactUnit {
  readonly unit: Unit;
  readonly scale: number;
  readonly nouns: readonly string[];
}

function factUnit(written: string, language: string): FactUnit {
  const money = moneyUnit(written);
  if (money) {
    const scale = money.scale === undefined ? 1 : (scales[money.scale] ?? 1);
    return { unit: { kind: 'money', currency: money.currency }, scale, nouns: [] };
  }
  if (written === '%') return { unit: { kind: 'percent' }, scale: 1, nouns: [] };
  if (written === timesUnit) return { unit: { kind: 'times' }, scale: 1, nouns: [] };
  const words = written
    .toLowerCase()
    .split(/[\s-]+/)
    .filter(Boolean);
  const { measures, scales: named } = lexiconOf(language);
  // "million tonnes", "tonnes m": what they are counted in may have a scale of its own.
  const scaled = words.find((word) => words.length > 1 && named.has(word));
  const scale = scaled === undefined ? 1 : named.get(scaled)!;
  const nouns = words.filter((word) => word !== scaled);
  const measure = nouns.length === 1 ? measures.get(nouns[0]!) : undefined;
  if (measure !== undefined) return { unit: { kind: 'measure', of: measure }, scale, nouns };
  return { unit: { kind: 'count' }, scale, nouns };
}

/** What a paragraph must say for a fact to stand in it; the language is the one that the fact's unit is written in. */
export function mentionOf(fact: Fact, facts: Facts, language: string): Mention | undefined {
  switch (fact.kind) {
    case 'quantity':
      return amountOf({ ...fact, low: fact.value, high: fact.value }, language);
    case 'range':
      return amountOf(fact, language);
    case 'derived': {
      const quantity = quantityOf(fact, facts);
      return quantity && amountOf({ ...quantity, low: quantity.value, high: quantity.value }, language);
    }
    case 'date':
      return dateOf(fact.date, fact.date);
    case 'span':
      return dateOf(fact.from, fact.to);
    case 'ordinal':
      return { ...nowhere, kind: 'ordinal', value: fact.ordinal };
    case 'text':
      return undefined;
  }
}

const nowhere = { start: 0, end: 0 } as const;

/** An amount in a unit of the findings, as a paragraph must have it. */
export function amountOf(
  fact: Pick<RangeFact, 'low' | 'high' | 'unit' | 'approx'> & Pick<QuantityFact, 'bound'>,
  language: string,
): AmountMention {
  const { unit, scale, nouns } = factUnit(fact.unit, language);
  return {
    ...nowhere,
    kind: 'amount',
    low: Number((fact.low * scale).toPrecision(12)),
    high: Number((fact.high * scale).toPrecision(12)),
    unit,
    ...(fact.bound && { bound: fact.bound }),
    approx: fact.approx,
    estimated: false,
    nouns,
    scale,
  };
}

/** A date or a span of dates. */
export function dateOf(from: string, to: string): DateMention {
  return { ...nowhere, kind: 'date', from, to, approx: false };
}

/** A period of a fact, `2026` or `2021/2025`, as a date. */
export function periodMention(period: string): DateMention {
  const [from = '', to = from] = period.split('/');
  return dateOf(from, to);
}
