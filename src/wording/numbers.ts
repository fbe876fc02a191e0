/** A number with the language's separators and no more than `digits` decimals. */
export function formatNumber(value: number, language: string, digits = 2): string {
  // The narrow no-break space of French is missing from many fonts; the wide one sets the same.
  return new Intl.NumberFormat(language, { maximumFractionDigits: digits })
    .format(value)
    .replaceAll('\u202f', '\u00a0')
    .replace(/^-/, '−');
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
