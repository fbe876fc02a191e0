import type { ChartKind } from '../model/exhibit.js';

/** Every word that briefdeck itself puts into charts and under them, by language. */
export interface ChartPhrases {
  readonly chartKinds: Readonly<Record<ChartKind, string>>;
  /** How sums of money of several years compare. */
  readonly prices: {
    readonly nominal: string;
    readonly unstated: string;
    readonly real: (year: string) => string;
  };
  readonly likeForLike: Readonly<Record<'no' | 'unstated', string>>;
  /** How a bar of a range, of a lower and of an upper bound is drawn. */
  readonly vague: Readonly<Record<'range' | 'floor' | 'ceiling', string>>;
  readonly total: string;
  readonly noValue: string;
  /** "4 of 6": what is, of what was aimed at. */
  readonly outOf: (actual: string, aim: string) => string;
  /** Of a chart with a scale on either side. */
  readonly twoScales: string;
  /** Heads the column of a chart's sheet that has the upper ends of ranges. */
  readonly upTo: string;
  /** Where an axis begins that does not begin at zero: of a scatter, the axis of what is named. */
  readonly axisFrom: (from: string, measure?: string) => string;
  /** How ranges are drawn on a line. */
  readonly rangeOnLine: string;
  /** What found no room in a chart, said under it. */
  readonly unlabelled: (names: string) => string;
  /** "Bounds only: Oslo, Ferries: 40+", where values are read off a scale. */
  readonly boundsOnly: (values: string) => string;
  /** Values of rows that are one. */
  readonly coincide: (names: string) => string;
  /** The label of points that are one. */
  readonly atOnePlace: (count: number, names: string) => string;
  /** Rows that a chart cannot place for want of a value. */
  readonly withoutValue: (names: string) => string;
  /** What the figure beside a chart sets against each other. */
  readonly compares: (value: string, first: string, second: string) => string;
}

export const englishCharts: ChartPhrases = {
  chartKinds: {
    bar: 'Bar chart',
    column: 'Column chart',
    line: 'Line chart',
    area: 'Area chart',
    doughnut: 'Doughnut chart',
    scatter: 'Scatter chart',
    combo: 'Columns and line',
    waterfall: 'Waterfall chart',
    dumbbell: 'Dumbbell chart',
    slope: 'Slope chart',
    bullet: 'Bullet chart',
  },
  prices: {
    nominal: 'In prices of each year',
    unstated: 'Nominal or real is not stated',
    real: (year) => `In prices of ${year}`,
  },
  likeForLike: { no: 'Not like for like', unstated: 'Whether like for like is not stated' },
  vague: {
    range: 'Hatched: the range that is given',
    floor: 'Arrow: at least so much',
    ceiling: 'Hollow: at most so much',
  },
  total: 'Total',
  noValue: 'no value',
  outOf: (actual, aim) => `${actual} of ${aim}`,
  twoScales: 'Two scales, both from zero: where line and columns meet means nothing',
  upTo: 'Up to',
  axisFrom: (from, measure) =>
    measure
      ? `${measure}: the axis begins at ${from}, not at zero`
      : `The axis begins at ${from}, not at zero`,
  rangeOnLine: 'The line joins the lower ends of ranges; upright strokes reach to their upper ends',
  unlabelled: (names) => `Not labelled: ${names}`,
  boundsOnly: (values) => `Bounds only: ${values}`,
  atOnePlace: (count, names) => `${count} at one place: ${names}`,
  coincide: (names) => `Alike, and so at one place: ${names}`,
  withoutValue: (names) => `Not shown for want of a value: ${names}`,
  compares: (value, first, second) => `${value} sets ${first} against ${second}`,
};

export const frenchCharts: ChartPhrases = {
  chartKinds: {
    bar: 'Diagramme en barres',
    column: 'Histogramme',
    line: 'Courbe',
    area: 'Aires',
    doughnut: 'Diagramme en anneau',
    scatter: 'Nuage de points',
    combo: 'Colonnes et courbe',
    waterfall: 'Diagramme en cascade',
    dumbbell: 'Diagramme en haltères',
    slope: 'Diagramme de pentes',
    bullet: 'Diagramme cible et réalisé',
  },
  prices: {
    nominal: 'En prix de chaque année',
    unstated: 'Prix courants ou constants : non précisé',
    real: (year) => `En prix de ${year}`,
  },
  likeForLike: { no: 'Données non comparables terme à terme', unstated: 'Comparabilité non précisée' },
  vague: {
    range: 'Hachuré\u00a0: la fourchette indiquée',
    floor: 'Flèche\u00a0: au moins autant',
    ceiling: 'Creux\u00a0: au plus autant',
  },
  total: 'Total',
  noValue: 'sans valeur',
  outOf: (actual, aim) => `${actual} sur ${aim}`,
  twoScales: 'Deux échelles, toutes deux à partir de zéro\u00a0: leurs croisements ne signifient rien',
  upTo: 'Jusqu’à',
  axisFrom: (from, measure) =>
    measure
      ? `${measure}\u00a0: l’axe commence à ${from}, non à zéro`
      : `L’axe commence à ${from}, non à zéro`,
  rangeOnLine: 'La courbe relie le bas des fourchettes\u00a0; les traits verticaux en atteignent le haut',
  unlabelled: (names) => `Sans étiquette\u00a0: ${names}`,
  boundsOnly: (values) => `Seules des bornes sont connues\u00a0: ${values}`,
  atOnePlace: (count, names) => `${count} au même point\u00a0: ${names}`,
  coincide: (names) => `Égaux, et donc au même point\u00a0: ${names}`,
  withoutValue: (names) => `Non représentés, faute de valeur\u00a0: ${names}`,
  compares: (value, first, second) => `${value} rapporte ${first} à ${second}`,
};
