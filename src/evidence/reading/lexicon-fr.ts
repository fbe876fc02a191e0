import type { Lexicon, Phrase } from './lexicon.js';

const phrase = (words: string): Phrase => words.split(' ');
const phrases = (list: string): Phrase[] => list.split(', ').map(phrase);
const numbered = (words: string, from = 0): [string, number][] =>
  words.split(' ').map((word, index) => [word, from + index]);

const small = 'zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize';
const months = 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre';
const ordinals =
  'quatrième cinquième sixième septième huitième neuvième dixième onzième douzième treizième quatorzième quinzième seizième';

const measures = [
  'year an ans année années',
  'month mois',
  'week semaine semaines',
  'day jour jours',
  'hour heure heures',
  'minute minutes min',
  'kilometre kilomètre kilomètres km',
  'metre mètre mètres',
  'tonne tonne tonnes',
  'hectare hectare hectares',
  'barrel baril barils',
  'degree degré degrés',
  'megawatt mégawatt mégawatts mw',
  'gigawatt gigawatt gigawatts gw',
];

/** French. "soixante-dix" and "quatre-vingt" are added and multiplied as they are spoken. */
export const french: Lexicon = {
  decimal: ',',
  spacedThousands: true,
  units: new Map([
    ...numbered(small),
    ['une', 1],
    ['vingt', 20],
    ['vingts', 20],
    ['trente', 30],
    ['quarante', 40],
    ['cinquante', 50],
    ['soixante', 60],
    ['septante', 70],
    ['huitante', 80],
    ['nonante', 90],
  ]),
  scales: new Map([
    ...['cent', 'cents'].map((word): [string, number] => [word, 100]),
    ...['mille', 'milliers', 'millier', 'k'].map((word): [string, number] => [word, 1e3]),
    ...['million', 'millions', 'm', 'mn'].map((word): [string, number] => [word, 1e6]),
    ...['milliard', 'milliards', 'md', 'mds', 'mrd'].map((word): [string, number] => [word, 1e9]),
    ...['billion', 'billions', 'bn'].map((word): [string, number] => [word, 1e12]),
  ]),
  bareScales: ['cent', 'mille'],
  halves: ['demi'],
  and: 'et',
  articles: ['un', 'une'],
  lots: new Map([
    ['décennie', { value: 10, measure: 'year' }],
    ['décennies', { value: 10, measure: 'year' }],
    ['siècle', { value: 100, measure: 'year' }],
    ['siècles', { value: 100, measure: 'year' }],
    ['douzaine', { value: 12 }],
  ]),
  fractions: [
    { words: phrase('deux tiers'), percent: 200 / 3 },
    { words: phrase('trois quarts'), percent: 75 },
    { words: phrase('un tiers'), percent: 100 / 3 },
    { words: phrase('un quart'), percent: 25 },
    { words: phrase('la moitié'), percent: 50 },
  ],
  beforeShares: ['de', 'd', 'à', 'que', 'seulement'],
  afterShares: 'de des du d en à sur est sont était étaient par'.split(' '),
  in: [['sur']],
  point: ['virgule'],
  andHalf: ['et', 'demi'],
  determiners: ['cette', 'première', 'seconde', 'autre'],
  as: [],
  much: [],
  multiples: new Map([
    ['double', 2],
    ['triple', 3],
    ['quadruple', 4],
    ['quintuple', 5],
    ['décuple', 10],
  ]),
  months: new Map([
    ...numbered(months, 1),
    ['janv', 1],
    ['févr', 2],
    ['avr', 4],
    ['juil', 7],
    ['sept', 9],
    ['oct', 10],
    ['nov', 11],
    ['déc', 12],
    ['fevrier', 2],
    ['aout', 8],
    ['decembre', 12],
  ]),
  monthLeads: 'en de dès depuis jusqu jusque fin début mi courant avant après à d'.split(' '),
  bounds: [
    ...phrases(
      "plus de, plus d ', au-delà de, au - delà de, dépassant, dépasse, supérieur à, supérieure à",
    ).map((words) => ({ words, bound: 'over' as const })),
    ...phrases("moins de, moins d ', inférieur à, inférieure à, en dessous de").map((words) => ({
      words,
      bound: 'under' as const,
    })),
    ...phrases('au moins, pas moins de, au minimum, un minimum de').map((words) => ({
      words,
      bound: 'at-least' as const,
    })),
    ...phrases("au plus, tout au plus, pas plus de, jusqu ' à, jusqu à, au maximum, un maximum de").map(
      (words) => ({
        words,
        bound: 'at-most' as const,
      }),
    ),
  ],
  boundsAfter: [
    ...phrases('ou plus, et plus, au moins').map((words) => ({ words, bound: 'at-least' as const })),
    ...phrases('ou moins, au plus').map((words) => ({ words, bound: 'at-most' as const })),
  ],
  about: phrases(
    "environ, près de, à peu près, quelque, approximativement, autour de, de l ' ordre de, presque, ≈, ~, vers",
  ),
  aboutAfter: phrases('environ'),
  estimated: phrases(
    'estimé à, estimée à, estimés à, estimées à, estimé, estimée, estimation de, évalué à, évaluée à',
  ),
  percent: phrases('%, pour cent, p . cent'),
  points: phrases('points de pourcentage, point de pourcentage'),
  times: ['fois', '×', 'x'],
  currencies: [
    ...phrases('$, us $, usd, dollars, dollar, dollars américains').map((words) => ({
      words,
      currency: 'USD',
    })),
    ...phrases('€, eur, euros, euro').map((words) => ({ words, currency: 'EUR' })),
    ...phrases('£, gbp, livres sterling').map((words) => ({ words, currency: 'GBP' })),
    ...phrases('mad, dirhams, dirhams marocains').map((words) => ({ words, currency: 'MAD' })),
    ...phrases('dzd, dinars algériens').map((words) => ({ words, currency: 'DZD' })),
    ...phrases('¥, jpy, yens').map((words) => ({ words, currency: 'JPY' })),
    ...phrases('cny, yuans').map((words) => ({ words, currency: 'CNY' })),
    ...phrases('chf, francs suisses').map((words) => ({ words, currency: 'CHF' })),
  ],
  measures: new Map(
    measures.flatMap((forms) => {
      const all = forms.split(' ');
      return all.map((form): [string, string] => [form, all[0]!]);
    }),
  ),
  to: ['à', 'au', '-', '–', '—', 'jusqu'],
  between: { open: ['entre'], and: ['et'] },
  or: ['ou'],
  ordinals: new Map(numbered(ordinals, 4)),
  ordinalEndings: ['e', 'er', 're', 'ème', 'ième', 'eme', 'nd', 'nde'],
  of: ['de', 'd'],
  fillers: ['pleine', 'bonne', 'bon', 'entière'],
};
