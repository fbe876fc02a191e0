import type { Fact } from '../model/fact.js';
import { timesUnit } from '../wording/quantity.js';

/**
 * The unit of a fact that is a number: that of its operands for a difference or sum; undefined for all other facts, and
 * where an operand is not to be had.
 */
export function unitOf(fact: Fact | undefined, factOf: (id: string) => Fact | undefined): string | undefined {
  if (fact?.kind === 'quantity' || fact?.kind === 'range') return fact.unit;
  if (fact?.kind !== 'derived') return undefined;
  if (fact.derivation === 'ratio') return timesUnit;
  if (fact.derivation === 'difference' || fact.derivation === 'sum') {
    return unitOf(factOf(fact.operands[0] ?? ''), factOf);
  }
  return '%';
}

const kindNames = {
  quantity: 'a quantity',
  range: 'a range',
  date: 'a date',
  span: 'a span of dates',
  ordinal: 'an ordinal',
  text: 'a text',
  derived: 'a derived quantity',
} as const satisfies Record<Fact['kind'], string>;

/** "a date". */
export function kindName(fact: Fact): string {
  return kindNames[fact.kind];
}

/** "the unit USD bn", "no unit". */
export function unitName(unit: string): string {
  return unit === '' ? 'no unit' : `the unit ${unit}`;
}
