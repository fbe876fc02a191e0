import { type Numeral, readNumeral } from '../wording/numerals.js';

/**
 * Where a number is written, and so what else can be said of it there:
 * - `cell`: a value of a chart in YAML, which may be a map of what is known
 * - `key`: beside other keys, such as `approx`
 * - `csv`: a cell of a file, which holds figures alone
 */
export type NumberPlace = 'cell' | 'key' | 'csv';

const endless = /^[+-]?\.?(?:inf|infinity|nan|∞)$/i;
const nothing = /^(?:n\/?a|n\.\s?a\.|n\.?d\.?|[-–—?]+|\.{2,3}|…|none|nil|unknown|unstated|t\.?b\.?[cd]\.?)$/i;

/** The nearest right writing of what was meant as a number; undefined where a text seems not to have been. */
export function numberHint(text: string, place: NumberPlace): string | undefined {
  const written = text.trim();
  if (endless.test(written)) return `write figures, or ${orElse[place]} where nothing is known`;
  if (nothing.test(written))
    return `${place === 'cell' ? 'write ' : ''}${orElse[place]} where nothing is known`;
  const numeral = readNumeral(written);
  return numeral && advice(numeral, place);
}

const orElse = { cell: '~', key: 'leave it out', csv: 'leave the cell empty' } as const;

function advice(numeral: Numeral, place: NumberPlace): string {
  const { otherwise, unit } = numeral;
  const or = otherwise === undefined ? '' : `, or ${otherwise} if its comma parts decimals`;
  const measured = unit === '' ? '' : `, with ${unitKey(unit)}`;
  return `write ${writing(numeral, place)}${or}${measured}`;
}

const currencies: Readonly<Record<string, string>> = { $: 'USD', US$: 'USD', '€': 'EUR', '£': 'GBP' };
const scales: Readonly<Record<string, string>> = {
  bn: 'bn',
  billion: 'bn',
  m: 'm',
  M: 'm',
  million: 'm',
  tn: 'tn',
};

/** What stood around the figures, as the key of a unit has it. */
function unitKey(unit: string): string {
  if (unit === '%') return "unit: '%'";
  const [first = '', ...rest] = unit.split(' ').map((word) => currencies[word] ?? scales[word] ?? word);
  const isScaleAlone = rest.length === 0 && Object.values(scales).includes(first);
  return isScaleAlone
    ? `its scale in the unit, such as unit: USD ${first}`
    : `unit: ${[first, ...rest].join(' ')}`;
}

function writing(numeral: Numeral, place: NumberPlace): string {
  const { number, high, approx, bound } = numeral;
  const value = high === undefined ? `value: ${number}` : `low: ${number}, high: ${high}`;
  const known = `${bound ? `, bound: ${bound}` : ''}${approx ? ', approx: true' : ''}`;
  const isPlain = high === undefined && known === '';
  if (isPlain) return number;
  if (place === 'cell') return `{ ${value}${known} }`;
  if (place === 'key') return high === undefined ? `${number}${known}` : `${value}${known}`;
  const figures = high === undefined ? number : `${number} or ${high}`;
  return `${figures}: a file holds figures alone, and a caveat says what is rough about them`;
}
