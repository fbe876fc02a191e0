import type { Bound } from '../model/fact.js';
import { formatNumber, spellNumber } from './numbers.js';
import { phrases } from './phrases.js';

/** `full` is for running text, `short` for large figures and labels, `bare` has neither unit nor "about". */
export const quantityStyles = ['full', 'short', 'bare'] as const;
export type QuantityStyle = (typeof quantityStyles)[number];

export interface Quantity {
  readonly value: number;
  readonly unit: string;
  readonly approx: boolean;
  readonly bound?: Bound;
}

const moneyForm = /^([A-Z]{3})(?: (bn|m|tn|billion|million|trillion))?$/;

/** Scales as they are written short. */
const shortScales: Readonly<Record<string, string>> = { billion: 'bn', million: 'm', trillion: 'tn' };

/** Currency and short scale of a money unit, such as `USD bn` or `USD billion`; undefined for other units. */
export function moneyUnit(
  unit: string,
): { readonly currency: string; readonly scale: string | undefined } | undefined {
  const match = moneyForm.exec(unit);
  const scale = match?.[2];
  return match ? { currency: match[1]!, scale: scale && (shortScales[scale] ?? scale) } : undefined;
}

/** Whether a unit is a noun that is counted or measured, such as `companies` or `km`: neither money, nor a share, nor a ratio. */
export function isNoun(unit: string): boolean {
  return unit !== '' && unit !== '%' && unit !== timesUnit && moneyUnit(unit) === undefined;
}

/** Whether a unit is of money. */
export function isMoney(unit: string): boolean {
  return moneyUnit(unit) !== undefined;
}

/** The unit of a ratio of two quantities. */
export const timesUnit = 'times';

/** Decimals worth printing: money and plain numbers keep what was written, ratios two significant digits. */
function digitsFor(quantity: Quantity): number {
  const size = Math.abs(quantity.value);
  // What is smaller than a hundredth keeps two digits that say something.
  if (quantity.unit !== timesUnit) return size > 0 && size < 0.1 ? 1 - Math.floor(Math.log10(size)) : 2;
  return Math.abs(quantity.value) >= 10 ? 0 : 1;
}

function frenchMoney(number: string, currency: string, scale: string | undefined, short: boolean): string {
  const sign = currency === 'USD' ? '$' : currency === 'EUR' ? '€' : currency;
  const scales: Record<string, string> = { bn: 'Md', m: 'M', tn: 'Bn' };
  const words: Record<string, string> = { bn: 'milliards', m: 'millions', tn: 'billions' };
  // "Md$", but "Md MAD": a code keeps apart from the scale.
  const apart = scale && sign.length > 1 ? '\u00a0' : '';
  if (short || !scale || sign.length > 1)
    return `${number}\u00a0${scale ? scales[scale] : ''}${apart}${sign}`;
  return `${number} ${words[scale]} ${sign === '$' ? 'de dollars' : 'd’euros'}`;
}

function money(
  number: string,
  currency: string,
  scale: string | undefined,
  language: string,
  short: boolean,
): string {
  if (number.startsWith('−')) return `−${money(number.slice(1), currency, scale, language, short)}`;
  if (language === 'fr') return frenchMoney(number, currency, scale, short);
  const parts = new Intl.NumberFormat('en-US', { style: 'currency', currency }).formatToParts(0);
  const sign = parts.find((part) => part.type === 'currency')?.value ?? currency;
  return `${sign}${number}${scale ?? ''}`;
}

function withUnit(quantity: Quantity, number: string, language: string, short: boolean): string {
  const { unit } = quantity;
  const asMoney = moneyUnit(unit);
  if (asMoney) return money(number, asMoney.currency, asMoney.scale, language, short);
  if (unit === '%') return language === 'fr' ? `${number}\u00a0%` : `${number}%`;
  if (unit === timesUnit) return short ? `${number}×` : `${number} ${phrases(language).times}`;
  return unit === '' || short ? number : `${number} ${unit}`;
}

/** A number of things, which running text spells out as long as it is small: "three states". */
function isCount({ value, unit }: Quantity): boolean {
  return isNoun(unit) && Number.isInteger(value);
}

/** "about $17.1bn", "three states", "over 40 companies", "60%", "about 1.5 times"; short: "≈$17.1bn", "40+", "60%", "≈1.5×". */
export function formatQuantity(quantity: Quantity, language: string, style: QuantityStyle = 'full'): string {
  const words = phrases(language);
  const digits = formatNumber(quantity.value, language, digitsFor(quantity));
  const number = style === 'full' && isCount(quantity) ? spellNumber(quantity.value, language) : digits;
  if (style === 'bare') return quantity.bound ? `${words.bounds[quantity.bound]} ${number}` : number;
  const figure = withUnit(quantity, number, language, style === 'short');
  if (style === 'short') return shortForm(quantity, figure, language);
  const bound = quantity.bound ? `${words.bounds[quantity.bound]} ` : '';
  const about = quantity.approx ? `${words.about} ` : '';
  return `${bound}${about}${figure}`;
}

/** "about $10–15bn", "10–15 companies"; short: "≈$10–15bn", "10–15". */
export function formatRange(
  {
    low,
    high,
    unit,
    approx,
  }: Omit<Quantity, 'value' | 'bound'> & { readonly low: number; readonly high: number },
  language: string,
  style: QuantityStyle = 'full',
): string {
  const numbers = `${formatNumber(low, language)}–${formatNumber(high, language)}`;
  if (style === 'bare') return numbers;
  const figure = withUnit({ value: high, unit, approx }, numbers, language, style === 'short');
  if (!approx) return figure;
  return style === 'short' ? `≈${figure}` : `${phrases(language).about} ${figure}`;
}

/** Without its unit; with so many decimals where not those that the value was written with. */
export interface ValueFormatOptions {
  readonly bare?: boolean;
  readonly decimals?: number;
}

/**
 * The Excel number format under which a value reads as `formatQuantity` has it in short, or bare of its unit: each value
 * keeps the precision that it was written with, since "25.0" would claim more than "about 25".
 */
export function valueFormat(
  quantity: Quantity,
  language: string,
  { bare = false, decimals }: ValueFormatOptions = {},
): string {
  const size = { ...quantity, value: Math.abs(quantity.value), ...(bare && { unit: '' }) };
  const reading = formatQuantity(size, language, 'short');
  const number = formatNumber(size.value, language, digitsFor(quantity));
  const [before = '', after = ''] = reading.includes(number) ? reading.split(number, 2) : [];
  const [, fraction = ''] = number.split(language === 'fr' ? ',' : '.');
  const places = decimals ?? fraction.length;
  const digits = `#,##0${places > 0 ? `.${'0'.repeat(places)}` : ''}`;
  const quoted = (words: string): string => (words === '' ? '' : `"${words.replaceAll('"', '')}"`);
  const form = (start: string): string => `${quoted(start)}${digits}${quoted(after)}`;
  // The sign stands where it is read, after what says "about" and before the currency; and it is a minus, no hyphen.
  return quantity.value < 0 ? `${form(before)};${form(before.replace(/^(≈?)/, '$1−'))}` : form(before);
}

/** Decimals that a number was written with, as many as are printed. */
export function decimalsOf(value: number): number {
  const written = String(value).split('.')[1]?.length ?? 0;
  return Math.min(written, digitsFor({ value, unit: '', approx: false }));
}

function shortForm(quantity: Quantity, figure: string, language: string): string {
  const words = phrases(language).bounds;
  const floor = quantity.bound === 'over' || quantity.bound === 'at-least';
  const about = quantity.approx ? `≈${figure}` : figure;
  // French has no use for "40+", and nobody for "1.2×+".
  const plus = floor && language !== 'fr' && quantity.unit !== timesUnit;
  if (plus && (quantity.unit === '' || !/^\D/.test(figure))) return `${about}+`;
  return quantity.bound ? `${words[quantity.bound]} ${about}` : about;
}

/** The Excel number format that writes a value of this unit as the deck does, such as `"$"0.0"bn"`. */
export function numberFormat(unit: string, decimals: number | 'as-written', language: string): string {
  const fixed = decimals === 'as-written' || decimals === 0 ? '' : `.${'0'.repeat(decimals)}`;
  const digits = decimals === 'as-written' ? 'General' : `#,##0${fixed}`;
  const asMoney = moneyUnit(unit);
  if (unit === '%') return `${digits}${language === 'fr' ? '"\u00a0%"' : '"%"'}`;
  if (!asMoney) return digits;
  const mark = '#';
  const [before = '', after = ''] = money(mark, asMoney.currency, asMoney.scale, language, true).split(
    mark,
    2,
  );
  return `${before && `"${before}"`}${digits}${after && `"${after}"`}`;
}

/** The unit in words for an axis or caption: "US$ billion". */
export function unitName(unit: string, language: string): string {
  const asMoney = moneyUnit(unit);
  if (!asMoney) return unit;
  const english: Record<string, string> = { bn: 'billion', m: 'million', tn: 'trillion' };
  const french: Record<string, string> = { bn: 'milliards', m: 'millions', tn: 'billions' };
  const currency = currencyName(asMoney.currency, asMoney.scale !== undefined, language);
  const scale = asMoney.scale ? (language === 'fr' ? french : english)[asMoney.scale] : '';
  return language === 'fr' ? `${scale} ${currency}`.trim() : `${currency} ${scale}`.trim();
}

/** "US$", "EUR"; in French "dollars" and "euros", after a scale "de dollars" and "d’euros". */
function currencyName(currency: string, scaled: boolean, language: string): string {
  if (language !== 'fr') return currency === 'USD' ? 'US$' : currency;
  if (currency === 'USD') return scaled ? 'de dollars' : 'dollars';
  if (currency === 'EUR') return scaled ? 'd’euros' : 'euros';
  return scaled ? `de ${currency}` : currency;
}
