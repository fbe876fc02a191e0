import type { TableExhibit, TableExhibitCell } from '../model/exhibit.js';
import type { Bound } from '../model/fact.js';
import type { Findings } from '../model/findings.js';
import type { Place } from '../model/place.js';
import { quantityOf } from '../wording/facts.js';
import { readNumeral } from '../wording/numerals.js';
import { entityName } from '../wording/wordings.js';

/** What a cell in a column of numbers says: between which ends its value lies, and whether it says so exactly. */
export interface CellValue {
  readonly low: number;
  readonly high: number;
  readonly exact: boolean;
  /** Of its last decimal: 0.01 for 3.85; what is rounded to it may be half of it off. */
  readonly step: number;
  readonly at: Place;
}

/** How far a value that is approximate may be off, as a share of it. */
const roughly = 0.05;

/** The value of a cell; undefined where it says none. */
export function cellValue(cell: TableExhibitCell | undefined, findings: Findings): CellValue | undefined {
  if (cell === undefined || cell === 'not-available') return undefined;
  const text = entityName(cell)?.trim() ?? '';
  const [, id] = /^\{\{~?\s*fact\s+["'](.*?)["'][^}]*\}\}$/.exec(text) ?? [];
  const told = id === undefined ? toldBy(text) : toldByFact(id, findings);
  return told && { ...told, at: cell.at };
}

type Told = Omit<CellValue, 'at'>;

function toldBy(text: string): Told | undefined {
  const numeral = readNumeral(text);
  if (!numeral) return undefined;
  const { number, high = number, approx, bound } = numeral;
  const decimals = Math.max(decimalsIn(number), decimalsIn(high));
  return between({ low: Number(number), high: Number(high), decimals }, approx, bound);
}

function toldByFact(id: string, { facts }: Findings): Told | undefined {
  const fact = facts.get(id);
  if (fact?.kind === 'range') return between(ends(fact.low, fact.high), fact.approx);
  const quantity = quantityOf(fact, facts);
  return quantity && between(ends(quantity.value, quantity.value), quantity.approx, quantity.bound);
}

interface Ends {
  readonly low: number;
  readonly high: number;
  /** Decimals that they are written with. */
  readonly decimals: number;
}

function ends(low: number, high: number): Ends {
  return { low, high, decimals: Math.max(decimalsIn(String(low)), decimalsIn(String(high))) };
}

function decimalsIn(written: string): number {
  return written.split('.')[1]?.length ?? 0;
}

function between({ low, high, decimals }: Ends, approx: boolean, bound?: Bound): Told {
  const off = (value: number): number => (approx ? Math.abs(value) * roughly : 0);
  const isFloor = bound === 'over' || bound === 'at-least';
  const isCeiling = bound === 'under' || bound === 'at-most';
  return {
    low: isCeiling ? Number.NEGATIVE_INFINITY : low - off(low),
    high: isFloor ? Number.POSITIVE_INFINITY : high + off(high),
    exact: low === high && !approx && bound === undefined,
    step: 10 ** -decimals,
  };
}

/** What the cells of a column add up to, and how far rounding alone may take that from a total. */
export interface Sum {
  readonly low: number;
  readonly high: number;
  readonly exact: boolean;
  readonly slack: number;
}

/** Rounding errors mostly cancel: what is off by more than this share of them, squared and added, is no such error. */
const usual = 0.75;

/** `counted` whole numbers are not rounded: three ships are three. */
export function sumOf(parts: readonly CellValue[], counted: boolean): Sum {
  const sum = (end: 'low' | 'high'): number => parts.reduce((total, part) => total + part[end], 0);
  const steps = parts.map(({ step }) => (counted && step === 1 ? 0 : step));
  return {
    low: sum('low'),
    high: sum('high'),
    exact: parts.every(({ exact }) => exact),
    slack: usual * Math.sqrt(steps.reduce((total, step) => total + step * step, 0)),
  };
}

/** How far a total lies outside a sum, rounding allowed for; 0 within it. */
export function apart({ low, high, slack }: Sum, total: CellValue): number {
  const off = slack + (slack > 0 ? total.step / 2 : 0) + 1e-9 * Math.max(1, Math.abs(total.low));
  return Math.max(0, low - off - total.high, total.low - high - off);
}

/** Rows above a total, and the ways in which it may add them up. */
export interface Addends {
  /** All above it that are no totals themselves. */
  readonly parts: readonly number[];
  /** The rows since the total before it, all parts, or the totals before it. */
  readonly ways: readonly (readonly number[])[];
}

export function addendsOf(rows: TableExhibit['rows'], total: number): Addends {
  const above = [...rows.slice(0, total).keys()];
  const totals = above.filter((row) => rows[row]!.total);
  const parts = above.filter((row) => !rows[row]!.total);
  const since = parts.filter((row) => row > (totals.at(-1) ?? -1));
  return { parts, ways: [since, parts, totals].filter((some) => some.length > 0) };
}
