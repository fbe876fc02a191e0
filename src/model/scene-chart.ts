import type { ColorRole } from './color.js';
import type { Box, ElementCommon, Fill, Stroke, TextStyle } from './scene-element.js';

/** A native chart with its workbook: the sheet behind it, and groups of series drawn from the sheet, back to front. */
export interface ChartElement extends ElementCommon {
  readonly kind: 'chart';
  /** All of one length. The first column names the rows. */
  readonly sheet: readonly SheetColumn[];
  readonly groups: readonly ChartGroup[];
  /** The plot's inner box as fractions of the chart's box, so that what is drawn over it stays true. */
  readonly plot: Box;
  /** None for a ring. */
  readonly axes?: ChartAxes;
  /** What of the slide stands over the plot on purpose: figures in bars, a bracket between them. */
  readonly over?: readonly OverPlot[];
}

export interface SheetColumn {
  readonly header: string;
  readonly cells: readonly SheetCell[];
  /** Excel number format, such as `"$"0.0"bn"`. */
  readonly format?: string;
}

/** An element of the slide by its id, and the fill of the chart's that it stands on, if on one. */
export interface OverPlot {
  readonly id: string;
  readonly on?: ColorRole;
}

/**
 * Nothing where a value is missing; a formula without `=`, with what it comes to. In it `{2}` is the cell of the third
 * column in the same row, `{2^}` the one in the row above.
 */
export type SheetCell = string | number | undefined | { readonly formula: string; readonly value: number };

/** Bars lie, columns stand; a scatter's rows are points by two columns. */
export type ChartForm = 'bar' | 'column' | 'line' | 'area' | 'doughnut' | 'scatter';

export interface ChartGroup {
  readonly form: ChartForm;
  /** Series on top of each other; `share` makes of each row a whole. */
  readonly stacking?: 'stacked' | 'share';
  /** Share of a bar's slot left empty, and how far the bars of a slot stand over each other; percent of a bar's thickness. */
  readonly gap?: number;
  readonly overlap?: number;
  /** Of a ring, percent of the diameter. */
  readonly hole?: number;
  /** On the second value axis. */
  readonly second?: boolean;
  readonly series: readonly ChartSeries[];
}

export interface ChartSeries {
  /** Indices of columns of the sheet: the values, and for a scatter the values across. */
  readonly values: number;
  readonly across?: number;
  /** A series along one row instead of down a column: so many columns from `values` and from `across` on. */
  readonly along?: { readonly row: number; readonly columns: number };
  /** Behind the group's other series, as lines are behind the dots that they join. */
  readonly behind?: boolean;
  /** None leaves a bar invisible, to lift what is stacked on it. */
  readonly fill?: Fill;
  readonly points?: readonly ChartPoint[];
  /** The line of a line or area, the outline of a bar. */
  readonly stroke?: Stroke;
  readonly marker?: ChartMarker;
  readonly labels?: SeriesLabels;
  readonly whiskers?: Whiskers;
}

/** A row that looks other than its series. */
export interface ChartPoint {
  readonly row: number;
  readonly fill?: Fill;
  readonly stroke?: Stroke;
  readonly marker?: ChartMarker;
}

export interface ChartMarker {
  readonly shape: 'circle' | 'dash' | 'diamond';
  /** Points, 2 to 72. */
  readonly across: number;
  readonly fill: Fill;
  readonly stroke?: Stroke;
}

export type LabelPlace = 'outside' | 'inside' | 'center' | 'above' | 'below' | 'start' | 'end';

/** What the chart itself writes at its points. */
export interface SeriesLabels {
  readonly style: TextStyle;
  readonly at: LabelPlace;
  /** Values where absent. */
  readonly shows?: 'value' | 'name';
  readonly format: string;
  /** Rows that are labelled; all where absent. */
  readonly rows?: readonly number[];
  /** Rows whose label differs: another number format, place or colour, or words in place of the value. */
  readonly own?: readonly OwnLabel[];
}

export interface OwnLabel {
  readonly row: number;
  readonly format?: string;
  readonly text?: string;
  readonly at?: LabelPlace;
  readonly style?: TextStyle;
}

/** Lines from each point, by columns of the sheet that hold how far they reach. */
export interface Whiskers {
  readonly direction: 'along' | 'across';
  readonly plus?: number;
  readonly minus?: number;
  readonly stroke: Stroke;
  /** A crossbar at the end. */
  readonly capped: boolean;
}

export interface ChartAxes {
  readonly values: ValueAxis;
  readonly second?: ValueAxis;
  /** Rows by name; for a scatter, the values across. */
  readonly categories: CategoryAxis | ValueAxis;
}

export interface ValueAxis {
  readonly min: number;
  readonly max: number;
  /** Where its values are printed and lines drawn; neither where absent. */
  readonly scale?: AxisScale;
}

export interface AxisScale {
  readonly step: number;
  readonly format: string;
  readonly style: TextStyle;
  /** Lines across the plot at each step. */
  readonly gridlines?: Stroke;
}

export interface CategoryAxis {
  /** Of the names; they are not written where absent. */
  readonly names?: TextStyle;
  /** The first row on top of bars that lie. */
  readonly firstOnTop?: boolean;
  readonly line?: Stroke;
}
