import type { Place } from './place.js';
import type { Reference } from './reference.js';
import type { Wording } from './wording.js';

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

export interface ExhibitCommon {
  readonly id: string;
  readonly at: Place;
  /** The message in a full sentence: the slide's title where the brief gives none. */
  readonly message?: Wording;
  /** What is drawn, with its unit: the exhibit's own caption. */
  readonly title?: Wording;
  /** What the reader must not conclude from it. */
  readonly caveat?: Wording;
  /** A paragraph for the speaker where the slide has no findings to speak from. */
  readonly say?: Wording;
  readonly soWhat?: Wording;
  readonly tags: readonly string[];
  readonly priority: number;
  readonly references: readonly Reference[];
}

/** A short heading with its text, beside or inside an exhibit. */
export interface Entry {
  readonly heading: Wording;
  readonly text: Wording;
  readonly references: readonly Reference[];
}

export const chartKinds = ['bar', 'doughnut'] as const;
export type ChartKind = (typeof chartKinds)[number];

export interface ChartExhibit extends ExhibitCommon {
  readonly kind: 'chart';
  readonly chart: ChartKind;
  /** Ids of quantity facts, in the order written. */
  readonly data: readonly string[];
  /** A derived fact drawn large beside the chart and, for bars, as a bracket between them. */
  readonly annotate?: string;
  readonly entries: readonly Entry[];
}

export const pointsOfView = ['un', 'de-facto', 'ma'] as const;
export type PointOfView = (typeof pointsOfView)[number];

export interface MapExhibit extends ExhibitCommon {
  readonly kind: 'map';
  /** English country names or ISO 3166 codes that must be in view. */
  readonly fit: readonly string[];
  readonly pointOfView: PointOfView;
  readonly categories: readonly MapCategory[];
  readonly routes: readonly MapRoute[];
  readonly seas: readonly MapLabel[];
}

/** Countries coloured alike; `heading` and `text` are the legend entry beside the map. */
export interface MapCategory extends Entry {
  readonly countries: readonly string[];
  /** A colour role such as `accent1`; else the colour of the country in `colors`, else the next free accent. */
  readonly color?: string;
  readonly at: Place;
}

/** A line through `via`, pairs of longitude and latitude in degrees. */
export interface MapRoute extends Entry {
  readonly via: readonly (readonly [number, number])[];
  readonly indicative: boolean;
  readonly color?: string;
  readonly at: Place;
}

export interface MapLabel {
  readonly label: Wording;
  readonly at: readonly [number, number];
}

export interface TimelineExhibit extends ExhibitCommon {
  readonly kind: 'timeline';
  /** Ids of events. */
  readonly events: readonly string[];
}

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

export const columnTypes = ['text', 'number', 'date'] as const;
export type ColumnType = (typeof columnTypes)[number];

export interface TableExhibit extends ExhibitCommon {
  readonly kind: 'table';
  readonly columns: readonly { readonly label: Wording; readonly type: ColumnType }[];
  readonly rows: readonly TableExhibitRow[];
}

/** `cells` has one text for each column; a highlighted row is the one that the message is about. */
export interface TableExhibitRow {
  readonly cells: readonly Wording[];
  readonly highlight: boolean;
  readonly references: readonly Reference[];
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
