import type { Report } from '../diagnostics/report.js';
import type { Fact, QuantityFact, RangeFact } from '../model/fact.js';
import type { Findings } from '../model/findings.js';
import { readFact } from '../wording/facts.js';
import { sectionLabel } from '../wording/references.js';
import { entityName, wordingIn } from '../wording/wordings.js';
import type { Evidence } from './evidence.js';
import { amountOf } from './fact-amount.js';
import { sameUnit, stem } from './likeness.js';
import type { AmountMention } from './reading/mention.js';
import type { Sink } from './settled.js';

/** A stated amount with what it is an amount of. */
interface StatedAmount {
  readonly fact: QuantityFact | RangeFact;
  readonly amount: AmountMention;
  /** Stems of the words of its label. */
  readonly label: ReadonlySet<string>;
  readonly sections: ReadonlySet<string>;
}

/** How far apart two sums may be that are one sum said roughly, as parts of it. */
const roughly = 0.05;

/**
 * Says of which facts the paper cannot mean both: of one owner, unit, period and label, from one section, with values that
 * exclude each other. What has no label may measure anything, and what was computed contradicts nothing by itself.
 */
export function checkContradictions({ findings, settled }: Evidence, report: Report): void {
  const stated = [...findings.facts.values()].flatMap((fact) => statedAmount(fact, findings) ?? []);
  for (const [index, one] of stated.entries()) {
    const other = stated.slice(0, index).find((before) => contradict(before, one));
    if (other) reportBoth(other.fact, one, findings, settled.for(one.fact.settled, report));
  }
}

function statedAmount(fact: Fact, { language }: Findings): StatedAmount | undefined {
  if ((fact.kind !== 'quantity' && fact.kind !== 'range') || !fact.label) return undefined;
  const low = fact.kind === 'range' ? fact.low : fact.value;
  const high = fact.kind === 'range' ? fact.high : fact.value;
  const words = wordingIn(fact.label, language).match(/[\p{L}\p{N}]+/gu) ?? [];
  const sections = fact.references.flatMap((one) => (one.kind === 'paper' ? [one.section] : []));
  return {
    fact,
    amount: amountOf({ ...fact, low, high }, language),
    label: new Set(words.map(stem)),
    sections: new Set(sections),
  };
}

function contradict(a: StatedAmount, b: StatedAmount): boolean {
  return (
    entityName(a.fact.of) === entityName(b.fact.of) &&
    a.fact.period === b.fact.period &&
    sameThing(a.amount, b.amount) &&
    sameLabel(a.label, b.label) &&
    [...a.sections].some((section) => b.sections.has(section)) &&
    exclude(a.amount, b.amount)
  );
}

/** In one unit and, where things are counted, of one noun. */
function sameThing(a: AmountMention, b: AmountMention): boolean {
  if (!sameUnit(a.unit, b.unit)) return false;
  return a.unit.kind !== 'count' || a.nouns.map(stem).join(' ') === b.nouns.map(stem).join(' ');
}

/** The same words, or all of one among the other's; a single word, as "share", may be of anything. */
function sameLabel(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const [fewer, more] = a.size <= b.size ? [a, b] : [b, a];
  if (![...fewer].every((word) => more.has(word))) return false;
  return fewer.size === more.size || fewer.size > 1;
}

/** Whether no value is both: "over 40" and 45 may be one, about 17 and 17.1 too. */
function exclude(a: AmountMention, b: AmountMention): boolean {
  const [first, second] = [extent(a), extent(b)];
  return first.high < second.low || second.high < first.low;
}

function extent({ low, high, bound, approx }: AmountMention): {
  readonly low: number;
  readonly high: number;
} {
  const slack = approx ? roughly : 0;
  const open = Number.POSITIVE_INFINITY;
  if (bound === 'under' || bound === 'at-most') return { low: -open, high: high + slack * Math.abs(high) };
  if (bound !== undefined) return { low: low - slack * Math.abs(low), high: open };
  return { low: low - slack * Math.abs(low), high: high + slack * Math.abs(high) };
}

function reportBoth(
  before: QuantityFact | RangeFact,
  { fact, sections }: StatedAmount,
  { facts, language }: Findings,
  report: Sink,
): void {
  const [value, other] = [fact, before].map((one) => readFact(one, facts, language));
  const shared = before.references.find((one) => one.kind === 'paper' && sections.has(one.section));
  const where = shared?.kind === 'paper' ? sectionLabel(shared.section, 'en') : '';
  report.add(
    'facts-contradict',
    `"${fact.id}" is ${value}, but "${before.id}" in line ${before.at.line} gives ${other} for the same in ${where}`,
    fact.at,
    'correct one of them, or say by “label” or “period” what tells them apart',
  );
}
