import type { ChartExhibit } from './chart-exhibit.js';
import type { Entry, ExhibitCommon } from './exhibit-common.js';
import type { MapExhibit } from './map-exhibit.js';
import type { Place } from './place.js';
import type { Reference } from './reference.js';
import type { TableExhibit } from './table-exhibit.js';
import type { TimelineExhibit } from './timeline-exhibit.js';
import type { Wording } from './wording.js';

export * from './chart-exhibit.js';
export type { Entry, ExhibitCommon } from './exhibit-common.js';
export * from './map-exhibit.js';
export * from './table-exhibit.js';
export * from './timeline-exhibit.js';

export const exhibitKinds = [
  'chart',
  'map',
  'timeline',
  'compare',
  'table',
  'pillars',
  'matrix',
  'process',
  'options',
  'picture',
  'quote',
] as const;
export type ExhibitKind = (typeof exhibitKinds)[number];

export interface CompareExhibit extends ExhibitCommon {
  readonly kind: 'compare';
  /** The two or three columns. */
  readonly sides: readonly Wording[];
  readonly rows: readonly CompareRow[];
}

export interface CompareRow {
  readonly label: Wording;
  readonly cells: readonly Wording[];
}

export interface PillarsExhibit extends ExhibitCommon {
  readonly kind: 'pillars';
  readonly pillars: readonly Entry[];
  /** A percentage fact shown as a small doughnut under the pillars, with its text. */
  readonly share?: { readonly fact: string; readonly text: Wording };
}

export interface OptionsExhibit extends ExhibitCommon {
  readonly kind: 'options';
  readonly options: readonly OptionEntry[];
}

export interface OptionEntry extends Entry {
  readonly summary: Wording;
  /** What would show that this option is being taken; a judgement of ours unless it has a source. */
  readonly watch?: Wording;
}

export const axisEnds = ['low', 'high'] as const;
export type AxisEnd = (typeof axisEnds)[number];

/** One direction of a matrix: what it measures, and what its two ends are called. */
export interface MatrixAxis {
  readonly label: Wording;
  readonly low: Wording;
  readonly high: Wording;
}

export interface MatrixExhibit extends ExhibitCommon {
  readonly kind: 'matrix';
  readonly across: MatrixAxis;
  readonly up: MatrixAxis;
  /** One for each quarter. */
  readonly quarters: readonly MatrixQuarter[];
}

export interface MatrixQuarter extends Entry {
  readonly across: AxisEnd;
  readonly up: AxisEnd;
  readonly highlight: boolean;
}

export interface ProcessExhibit extends ExhibitCommon {
  readonly kind: 'process';
  /** Three to six, in order. */
  readonly steps: readonly ProcessStep[];
}

export interface ProcessStep extends Entry {
  /** When it happens, in a word or two. */
  readonly when?: Wording;
}

export interface PictureExhibit extends ExhibitCommon {
  readonly kind: 'picture';
  /** Absolute path. */
  readonly file: string;
  /** Where the path is written. */
  readonly fileAt: Place;
  /** What it shows, for those who do not see it. */
  readonly alt: Wording;
  /** Who made it, and under which licence it may be shown. */
  readonly credit: Wording;
  readonly licence: Wording;
  /** The point that must stay in view, as fractions of width and height from the top left. */
  readonly focus: readonly [number, number];
  readonly entries: readonly Entry[];
}

export interface QuoteExhibit extends ExhibitCommon {
  readonly kind: 'quote';
  /** Word for word as in the paragraph cited, without quotation marks. */
  readonly quote: Wording;
  readonly by: Wording;
  /** Where the words themselves stand; `references` has the places of the entries too. */
  readonly cited: readonly Reference[];
  readonly entries: readonly Entry[];
}

export type Exhibit =
  | ChartExhibit
  | MapExhibit
  | TimelineExhibit
  | CompareExhibit
  | TableExhibit
  | PillarsExhibit
  | MatrixExhibit
  | ProcessExhibit
  | OptionsExhibit
  | PictureExhibit
  | QuoteExhibit;
