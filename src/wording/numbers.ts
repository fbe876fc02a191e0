/** A number with the language's separators and no more than `digits` decimals. */
export function formatNumber(value: number, language: string, digits = 2): string {
  // The narrow no-break space of French is missing from many fonts; the wide one sets the same.
  return new Intl.NumberFormat(language, { maximumFractionDigits: digits })
    .format(value)
    .replaceAll('\u202f', '\u00a0')
    .replace(/^-/, '−');
}

const plainNumber = /^[+−-]?(?:0|[1-9]\d*)(?:\.(\d+))?$/;

/** A number as machines write it, with the language's separators and the decimals that it is written with; else undefined. */
export function writtenNumber(text: string, language: string): string | undefined {
  const match = plainNumber.exec(text);
  if (!match) return undefined;
  const digits = match[1]?.length ?? 0;
  const value = Number(text.replace('−', '-'));
  const number = new Intl.NumberFormat(language, {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  })
    .format(value)
    .replaceAll('\u202f', '\u00a0')
    .replace(/^-/, '−');
  return text.startsWith('+') ? `+${number}` : number;
}

/** What stands between a number and its decimals. */
export function decimalMark(language: string): string {
  const parts = new Intl.NumberFormat(language).formatToParts(0.5);
  return parts.find(({ type }) => type === 'decimal')?.value ?? '.';
}

const englishSmall = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];
const frenchSmall = [
  'zéro',
  'un',
  'deux',
  'trois',
  'quatre',
  'cinq',
  'six',
  'sept',
  'huit',
  'neuf',
  'dix',
  'onze',
  'douze',
];

/** A small whole number in words, as running text wants it; larger ones in digits. */
export function spellNumber(value: number, language: string): string {
  const words = language === 'fr' ? frenchSmall : englishSmall;
  return words[value] ?? formatNumber(value, language);
}

/** "14th", "1st"; in French "14e", "1er". */
export function formatOrdinal(value: number, language: string): string {
  if (language === 'fr') return value === 1 ? '1er' : `${value}e`;
  const rule = new Intl.PluralRules('en', { type: 'ordinal' }).select(value);
  const ending: Record<string, string> = { one: 'st', two: 'nd', few: 'rd' };
  return `${value}${ending[rule] ?? 'th'}`;
}

/** "Mali, Niger and Burkina Faso". */
export function formatList(items: readonly string[], language: string): string {
  const locale = language === 'en' ? 'en-GB' : language;
  return new Intl.ListFormat(locale, { type: 'conjunction' }).format(items);
}
