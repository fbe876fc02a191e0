import { formatNumber } from './numbers.js';
import { formatQuantity, isNoun } from './quantity.js';

/** What a class of values reaches from and to; ends that are not there are open. */
export interface Range {
  readonly least?: number;
  readonly below?: number;
  readonly found?: readonly [number, number];
}

interface RangePhrases {
  readonly under: (value: string) => string;
  readonly from: (value: string) => string;
  readonly between: (least: string, below: string) => string;
  readonly none: string;
}

const english: RangePhrases = {
  under: (value) => `under ${value}`,
  from: (value) => `${value} and over`,
  between: (least, below) => `${least} to under ${below}`,
  none: 'none',
};

const french: RangePhrases = {
  under: (value) => `moins de ${value}`,
  from: (value) => `${value} et plus`,
  between: (least, below) => `de ${least} à moins de ${below}`,
  none: 'aucun',
};

const byLanguage: Readonly<Record<string, RangePhrases>> = { en: english, fr: french };

/** "under 20%", "20 to under 40%", "40% and over"; of a class without ends, what was found in it: "3.2–4.1%". */
export function rangeLabel({ least, below, found }: Range, unit: string, language: string): string {
  const say = byLanguage[language] ?? english;
  const print = (value: number): string => valueLabel(value, unit, language);
  // The unit is said once, where it stands behind the number.
  const bare = (value: number): string => (unit === '%' ? formatNumber(value, language) : print(value));
  if (least !== undefined && below !== undefined) return say.between(bare(least), print(below));
  if (below !== undefined) return say.under(print(below));
  if (least !== undefined) return say.from(print(least));
  if (!found) return say.none;
  const [lowest, highest] = found;
  return lowest === highest ? print(lowest) : `${bare(lowest)}–${print(highest)}`;
}

/** A value on a map: its unit where that is a sign; a noun is said once, in the heading. */
export function valueLabel(value: number, unit: string, language: string): string {
  return formatQuantity({ value, unit, approx: false }, language, 'short');
}

/** What is said of a unit after a heading: " (ships)"; nothing where the values bear it themselves. */
export function unitSuffix(unit: string): string {
  return isNoun(unit) ? ` (${unit})` : '';
}
