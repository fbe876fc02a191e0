import type { Bound, DerivedFact, Fact, QuantityFact } from '../model/fact.js';
import { formatDate, formatSpan } from './dates.js';
import { boundOf } from './derived-bounds.js';
import { formatNumber, formatOrdinal } from './numbers.js';
import { formatQuantity, formatRange, type Quantity, type QuantityStyle, timesUnit } from './quantity.js';
import { wordingIn } from './wordings.js';

/** Facts by id, as the findings hold them. */
export type Facts = ReadonlyMap<string, Fact>;

/** The operands of a derived fact, as quantities; the reader of findings has seen to it that they exist. */
function operands(fact: DerivedFact, facts: Facts): Quantity[] {
  return fact.operands.map((id) => {
    const quantity = quantityOf(facts.get(id), facts);
    if (!quantity) throw new RangeError(`${fact.id} is derived from ${id}, which is not a quantity`);
    return quantity;
  });
}

function compute(
  fact: DerivedFact,
  of: readonly Quantity[],
): { readonly value: number; readonly unit: string } {
  const [a, b] = of as [Quantity, Quantity];
  switch (fact.derivation) {
    case 'difference':
      return { value: a.value - b.value, unit: a.unit };
    case 'sum':
      return { value: of.reduce((total, next) => total + next.value, 0), unit: a.unit };
    case 'ratio':
      return { value: a.value / b.value, unit: timesUnit };
    case 'share':
      return { value: (100 * a.value) / b.value, unit: '%' };
    case 'change':
      return { value: (100 * (b.value - a.value)) / a.value, unit: '%' };
    case 'complement':
      return { value: 100 - a.value, unit: '%' };
  }
}

/** Decimals of a number as written; what is derived from it claims no more. */
function decimals(value: number): number {
  const [, fraction = ''] = String(value).split('.');
  return fraction.length;
}

function derive(fact: DerivedFact, facts: Facts): Quantity {
  const of = operands(fact, facts);
  const { value, unit } = compute(fact, of);
  const places = unit === timesUnit ? 2 : Math.min(2, Math.max(...of.map((one) => decimals(one.value))));
  const digits = unit === '%' && fact.derivation !== 'complement' ? 0 : places;
  const bound = boundOf(fact.derivation, of);
  const approx = bound === 'nothing' || of.some((one) => one.approx);
  if (bound === 'exact' || bound === 'nothing') return { value: Number(value.toFixed(digits)), unit, approx };
  return { value: roundedWithin(value, bound, unit, digits), unit, approx, bound };
}

/** Rounded to as many decimals as are printed so that a bound stays true: what is over 1.25 is over 1.2, not over 1.3. */
function roundedWithin(value: number, bound: Bound, unit: string, digits: number): number {
  const shown = unit === timesUnit ? (Math.abs(value) >= 10 ? 0 : 1) : digits;
  const scale = 10 ** shown;
  const inSteps = Number((value * scale).toPrecision(12));
  const floor = bound === 'over' || bound === 'at-least';
  return (floor ? Math.floor(inSteps) : Math.ceil(inSteps)) / scale;
}

/** Whether a derived fact says nothing, since its operands are bounds that leave it open, as "over" − "over" is. */
export function saysNothing(fact: DerivedFact, facts: Facts): boolean {
  return boundOf(fact.derivation, operands(fact, facts)) === 'nothing';
}

/** A fact as a quantity, derived ones computed; undefined for dates, spans, ordinals and texts. */
export function quantityOf(fact: Fact | undefined, facts: Facts): Quantity | undefined {
  if (fact?.kind === 'quantity') return fact satisfies QuantityFact;
  return fact?.kind === 'derived' ? derive(fact, facts) : undefined;
}

const operators = { difference: '−', ratio: '÷', sum: '+' } as const;

/** How a derived fact was computed, for the source line: "25 ÷ 17.1 = 1.46". */
export function formulaOf(fact: DerivedFact, facts: Facts, language: string): string {
  const quantities = operands(fact, facts);
  const of = quantities.map((one) => formatQuantity({ ...one, unit: '' }, language, 'bare'));
  const derived = derive(fact, facts);
  // A bound is rounded to what it stays true of; what is known exactly is shown in full.
  const result = derived.bound
    ? formatQuantity(derived, language, 'bare')
    : formatNumber(compute(fact, quantities).value, language, 2);
  switch (fact.derivation) {
    case 'complement':
      return `100 − ${of[0]} = ${result}`;
    case 'share':
      return `${of[0]} ÷ ${of[1]} = ${result}%`;
    case 'change':
      return `(${of[1]} − ${of[0]}) ÷ ${of[0]} = ${result}%`;
    default:
      return `${of.join(` ${operators[fact.derivation]} `)} = ${result}`;
  }
}

/** A fact as it is read in the deck's language. */
export function readFact(fact: Fact, facts: Facts, language: string, style: QuantityStyle = 'full'): string {
  switch (fact.kind) {
    case 'quantity':
    case 'derived':
      return formatQuantity(quantityOf(fact, facts)!, language, style);
    case 'range':
      return formatRange(fact, language, style);
    case 'date':
      return formatDate(fact.date, language, style === 'short' ? 'short' : 'long');
    case 'span':
      return formatSpan(fact.from, fact.to, language, style === 'short' ? 'short' : 'long');
    case 'ordinal':
      return formatOrdinal(fact.ordinal, language);
    case 'text':
      return wordingIn(fact.text, language);
  }
}
