import type { Entry, ExhibitCommon } from './exhibit-common.js';
import type { Bound } from './fact.js';
import type { Place } from './place.js';
import type { Wording } from './wording.js';

export const chartKinds = [
  'bar',
  'column',
  'line',
  'area',
  'doughnut',
  'scatter',
  'combo',
  'waterfall',
  'dumbbell',
  'slope',
  'bullet',
] as const;
export type ChartKind = (typeof chartKinds)[number];

/** How bars, columns and areas of several series stand: beside each other, on each other, or as parts of a whole. */
export const groupings = ['clustered', 'stacked', 'share'] as const;
export type Grouping = (typeof groupings)[number];

export const orders = ['value', 'as-written'] as const;
export type ChartOrder = (typeof orders)[number];

/** Whether sums of money are of their own years, or of one year throughout (`real 2020`); `unstated` is said so. */
export type Prices = 'nominal' | 'unstated' | `real ${number}`;

/** Whether what stands side by side is measured alike. */
export const likeForLikes = ['yes', 'no', 'unstated'] as const;
export type LikeForLike = (typeof likeForLikes)[number];

export interface ChartExhibit extends ExhibitCommon {
  readonly kind: 'chart';
  readonly chart: ChartKind;
  readonly grouping: Grouping;
  readonly data: ChartData;
  /** Absent: by value for things, as written for years and shares. */
  readonly order?: ChartOrder;
  /** English names of series or rows that stand out, the rest being quiet. */
  readonly highlight: readonly string[];
  /** Names of a waterfall's rows that are levels rather than steps. */
  readonly totals: readonly string[];
  /** Where a value axis begins, in the unit of the values; for points and lines only. */
  readonly axisFrom?: number;
  readonly prices?: Prices;
  readonly likeForLike?: LikeForLike;
  /** A derived fact drawn large beside the chart and, for bars and columns, as a bracket between them. */
  readonly annotate?: string;
  readonly entries: readonly Entry[];
  /** Where its parts are written; `at` is where the exhibit is named. */
  readonly places?: ChartPlaces;
}

/** Where a chart's keys have their values, and each of the names under them. */
export interface ChartPlaces {
  readonly chart?: Place;
  readonly data?: Place;
  readonly grouping?: Place;
  readonly axisFrom?: Place;
  readonly highlight?: readonly Place[];
  readonly totals?: readonly Place[];
}

/** Rows by series. Data of facts alone are one series without a name, each fact a row. */
export interface ChartData {
  readonly form: 'facts' | 'series';
  /** Of the series that have none of their own; data of facts take theirs from the facts. */
  readonly unit?: string;
  readonly period?: string;
  /** Names of the rows. */
  readonly rows: readonly Wording[];
  readonly series: readonly ChartSeriesData[];
}

export interface ChartSeriesData {
  readonly name?: Wording;
  /** English name of an entity, for its colour; else the name itself. */
  readonly of?: string;
  readonly unit?: string;
  /** How a combo draws it. */
  readonly as?: 'column' | 'line';
  /** One for each row; nothing where a value is missing. */
  readonly cells: readonly (ChartCell | undefined)[];
  /** Where each cell is written, or that nothing is known for its row. */
  readonly places?: readonly Place[];
  readonly at: Place;
}

/** A fact by its id, or a number as written with what is known of it. */
export type ChartCell =
  | { readonly fact: string; readonly at: Place }
  | {
      readonly value: number;
      readonly approx: boolean;
      readonly bound?: Bound;
      /** The upper end of a range, whose lower one is the value. */
      readonly high?: number;
      readonly at: Place;
    };
