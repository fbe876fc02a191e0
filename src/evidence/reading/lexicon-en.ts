import type { Lexicon, Phrase } from './lexicon.js';

const phrase = (words: string): Phrase => words.split(' ');
const phrases = (list: string): Phrase[] => list.split(', ').map(phrase);
const numbered = (words: string, from = 0): [string, number][] =>
  words.split(' ').map((word, index) => [word, from + index]);

const small =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen';
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety';
const months = 'january february march april may june july august september october november december';
const ordinals =
  'fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth';

/** Words for units of measure with all their forms, the first the name. */
const measures = [
  'year years yr yrs yearly',
  'month months',
  'week weeks',
  'day days',
  'hour hours hrs',
  'minute minutes min',
  'kilometre kilometres kilometer kilometers km',
  'metre metres meter meters',
  'mile miles',
  'tonne tonnes ton tons',
  'hectare hectares',
  'barrel barrels',
  'degree degrees',
  'megawatt megawatts mw',
  'gigawatt gigawatts gw',
];

/** Fractions of one kind, also written with a hyphen, as per cent; "one", "two" or "three" says how many, "a" one. */
function parts(of: number, written: readonly string[]): { words: Phrase; percent: number }[] {
  const many: Readonly<Record<string, number>> = { two: 2, three: 3, four: 4 };
  return written.flatMap((words) => {
    const [first = '', ...rest] = words.split(' ');
    const percent = (100 * (many[first] ?? 1)) / of;
    return [
      { words: [first, ...rest], percent },
      { words: [first, '-', ...rest], percent },
    ];
  });
}

/** English. */
export const english: Lexicon = {
  decimal: '.',
  spacedThousands: false,
  units: new Map([
    ...numbered(small),
    ...tens.split(' ').map((word, index): [string, number] => [word, 20 + 10 * index]),
  ]),
  scales: new Map([
    ['hundred', 100],
    ...['thousand', 'k'].map((word): [string, number] => [word, 1e3]),
    ...['million', 'millions', 'm', 'mn'].map((word): [string, number] => [word, 1e6]),
    ...['billion', 'billions', 'bn', 'b'].map((word): [string, number] => [word, 1e9]),
    ...['trillion', 'trillions', 'tn'].map((word): [string, number] => [word, 1e12]),
  ]),
  bareScales: [],
  halves: ['half'],
  and: 'and',
  articles: ['a', 'an'],
  lots: new Map([
    ['decade', { value: 10, measure: 'year' }],
    ['decades', { value: 10, measure: 'year' }],
    ['century', { value: 100, measure: 'year' }],
    ['centuries', { value: 100, measure: 'year' }],
    ['dozen', { value: 12 }],
    ['score', { value: 20 }],
  ]),
  fractions: [
    ...parts(2, ['half of', 'half the', 'one half', 'half']),
    ...parts(3, ['a third', 'one third', 'two thirds']),
    ...parts(4, ['a quarter', 'one quarter', 'two quarters', 'three quarters']),
    ...parts(5, ['a fifth', 'one fifth', 'two fifths', 'three fifths', 'four fifths']),
    ...parts(10, ['a tenth', 'one tenth', 'two tenths', 'three tenths']),
  ],
  beforeShares: ['by', 'than', 'of', 'about', 'only', 'just', 'to', 'another'],
  afterShares: 'of the into on are is was were went goes to in than more less fewer by from against as'.split(
    ' ',
  ),
  in: [['in'], ['in', 'every'], ['out', 'of'], ['out', 'of', 'every']],
  point: ['point'],
  andHalf: ['and', 'a', 'half'],
  determiners: [
    'the',
    'this',
    'that',
    'each',
    'other',
    'latter',
    'former',
    'first',
    'second',
    'better',
    'darker',
  ],
  as: ['as'],
  much: ['much', 'many', 'large', 'high', 'big', 'long', 'often', 'fast'],
  multiples: new Map([
    ['twice', 2],
    ['double', 2],
    ['doubled', 2],
    ['thrice', 3],
    ['triple', 3],
    ['tripled', 3],
    ...small
      .split(' ')
      .map((word, value): [string, number] => [`${word}fold`, value])
      .slice(2),
  ]),
  months: new Map([
    ...numbered(months, 1),
    ...numbered('jan feb mar apr may jun jul aug sep oct nov dec', 1),
    ['sept', 9],
  ]),
  monthLeads: 'in since by until till from of to last next early late mid before after during through'.split(
    ' ',
  ),
  bounds: [
    ...phrases('more than, over, above, upwards of, in excess of, exceeding, exceeds').map((words) => ({
      words,
      bound: 'over' as const,
    })),
    ...phrases('less than, fewer than, under, below').map((words) => ({
      words,
      bound: 'under' as const,
    })),
    ...phrases('at least, no less than, no fewer than, not less than, a minimum of').map((words) => ({
      words,
      bound: 'at-least' as const,
    })),
    ...phrases(
      'at most, no more than, not more than, up to, as many as, as much as, a maximum of, capped at, limited to',
    ).map((words) => ({ words, bound: 'at-most' as const })),
  ],
  boundsAfter: [
    ...phrases('or more, or over, and more, and above, at least').map((words) => ({
      words,
      bound: 'at-least' as const,
    })),
    ...phrases('or less, or fewer, at most').map((words) => ({ words, bound: 'at-most' as const })),
  ],
  about: phrases(
    'about, around, approximately, approx, approx ., roughly, circa, c ., ca ., c, ca, some, nearly, almost, close to, in the order of, ≈, ~, something like, an estimated',
  ),
  aboutAfter: [
    ...phrases('or so, - odd, - ish, approximately, roughly, more or less, or thereabouts'),
    // "Half of it, roughly": a comma may stand before it.
    ...['roughly', 'more or less', 'approximately', 'or thereabouts'].map((words) => [
      ',',
      ...words.split(' '),
    ]),
  ],
  estimated: phrases(
    'estimated at, estimated to be, an estimated, is estimated, are estimated, estimate of, estimates, estimated',
  ),
  percent: phrases('%, percent, per cent, pc'),
  points: phrases('percentage points, percentage point, pp'),
  times: ['times', '×', 'x', 'fold'],
  currencies: [
    ...phrases('$, us $, usd, dollars, dollar, us dollars, american dollars').map((words) => ({
      words,
      currency: 'USD',
    })),
    ...phrases('€, eur, euros, euro').map((words) => ({ words, currency: 'EUR' })),
    ...phrases('£, gbp, pounds sterling, pounds, sterling').map((words) => ({ words, currency: 'GBP' })),
    ...phrases('mad, dirhams, moroccan dirhams').map((words) => ({ words, currency: 'MAD' })),
    ...phrases('dzd, algerian dinars').map((words) => ({ words, currency: 'DZD' })),
    ...phrases('¥, jpy, yen').map((words) => ({ words, currency: 'JPY' })),
    ...phrases('cny, rmb, yuan').map((words) => ({ words, currency: 'CNY' })),
    ...phrases('sek, swedish kronor, kronor, swedish krona').map((words) => ({ words, currency: 'SEK' })),
    ...phrases('nok, norwegian kroner').map((words) => ({ words, currency: 'NOK' })),
    ...phrases('dkk, danish kroner').map((words) => ({ words, currency: 'DKK' })),
    ...phrases('chf, francs').map((words) => ({ words, currency: 'CHF' })),
  ],
  measures: new Map(
    measures.flatMap((forms) => {
      const all = forms.split(' ');
      return all.map((form): [string, string] => [form, all[0]!]);
    }),
  ),
  to: ['to', '-', '–', '—', 'until', 'till', 'through'],
  between: { open: ['between'], and: ['and'] },
  or: ['or'],
  ordinals: new Map(numbered(ordinals, 4)),
  ordinalEndings: ['st', 'nd', 'rd', 'th'],
  of: ['of'],
  fillers: ['full', 'whole', 'entire', 'good'],
};
