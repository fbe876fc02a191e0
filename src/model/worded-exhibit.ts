import type { AxisEnd, ChartKind, ColumnType, PointOfView } from './exhibit.js';
import type { Place } from './place.js';
import type { Reference } from './reference.js';
import type { Text } from './wording.js';

export interface WordedEntry {
  readonly heading: Text;
  readonly text: Text;
  /** Where it stands, if it cites a place of its own. */
  readonly references: readonly Reference[];
  readonly color?: string;
}

export interface WordedExhibitCommon {
  readonly id: string;
  readonly title?: Text;
  readonly caveat?: Text;
  readonly say?: Text;
  readonly soWhat?: Text;
}

export interface WordedChart extends WordedExhibitCommon {
  readonly kind: 'chart';
  readonly chart: ChartKind;
  readonly bars: readonly WordedDatum[];
  readonly annotation?: {
    readonly fact: string;
    readonly value: Text;
    readonly label: Text;
    /** What must be known to read the figure: its note, and whether its years are stated. */
    readonly note?: Text;
    readonly color?: string;
  };
  readonly entries: readonly WordedEntry[];
  /** The years that the values hold for, where neither title nor caveat says them. */
  readonly period?: Text;
  /** Unit of all values, such as `USD bn`. */
  readonly unit: string;
}

export interface WordedDatum {
  readonly fact: string;
  readonly label: Text;
  /** The number as drawn, in `unit` of the chart. */
  readonly value: number;
  /** The number as read, such as "about $25bn". */
  readonly reading: Text;
  readonly color?: string;
}

export interface WordedMap extends WordedExhibitCommon {
  readonly kind: 'map';
  readonly fit: readonly string[];
  readonly pointOfView: PointOfView;
  readonly categories: readonly (WordedEntry & { readonly countries: readonly string[] })[];
  readonly routes: readonly (WordedEntry & {
    readonly via: readonly (readonly [number, number])[];
    readonly indicative: boolean;
  })[];
  readonly seas: readonly { readonly label: Text; readonly at: readonly [number, number] }[];
}

export interface WordedTimeline extends WordedExhibitCommon {
  readonly kind: 'timeline';
  readonly events: readonly WordedEvent[];
}

export interface WordedEvent {
  readonly id: string;
  /** ISO dates as precise as is known. */
  readonly from: string;
  readonly to?: string;
  /** The date as printed, in the deck's language. */
  readonly when: Text;
  readonly label: Text;
  readonly detail?: Text;
  readonly color?: string;
}

export interface WordedCompare extends WordedExhibitCommon {
  readonly kind: 'compare';
  readonly sides: readonly { readonly label: Text; readonly color?: string }[];
  readonly rows: readonly { readonly label: Text; readonly cells: readonly Text[] }[];
}

export interface WordedPillars extends WordedExhibitCommon {
  readonly kind: 'pillars';
  readonly pillars: readonly WordedEntry[];
  readonly share?: {
    readonly fact: string;
    readonly percent: number;
    readonly value: Text;
    readonly text: Text;
  };
}

export interface WordedOptions extends WordedExhibitCommon {
  readonly kind: 'options';
  readonly options: readonly (WordedEntry & { readonly summary: Text; readonly watch?: Text })[];
}

export interface WordedTable extends WordedExhibitCommon {
  readonly kind: 'table';
  readonly columns: readonly { readonly label: Text; readonly type: ColumnType }[];
  readonly rows: readonly WordedRow[];
}

export interface WordedRow {
  readonly cells: readonly Text[];
  readonly highlight: boolean;
  readonly color?: string;
}

export interface WordedAxis {
  readonly label: Text;
  readonly low: Text;
  readonly high: Text;
}

export interface WordedMatrix extends WordedExhibitCommon {
  readonly kind: 'matrix';
  readonly across: WordedAxis;
  readonly up: WordedAxis;
  readonly quarters: readonly WordedQuarter[];
}

export interface WordedQuarter extends WordedEntry {
  readonly across: AxisEnd;
  readonly up: AxisEnd;
  readonly highlight: boolean;
}

export interface WordedProcess extends WordedExhibitCommon {
  readonly kind: 'process';
  readonly steps: readonly (WordedEntry & { readonly when?: Text })[];
}

export interface WordedPicture extends WordedExhibitCommon {
  readonly kind: 'picture';
  readonly file: string;
  readonly fileAt: Place;
  readonly alt: Text;
  readonly credit: Text;
  readonly licence: Text;
  readonly focus: readonly [number, number];
  readonly entries: readonly WordedEntry[];
}

export interface WordedQuote extends WordedExhibitCommon {
  readonly kind: 'quote';
  readonly quote: Text;
  readonly by: Text;
  /** Where the words themselves stand. */
  readonly cited: readonly Reference[];
  readonly entries: readonly WordedEntry[];
}

export type WordedExhibit =
  | WordedChart
  | WordedMap
  | WordedTimeline
  | WordedCompare
  | WordedTable
  | WordedPillars
  | WordedMatrix
  | WordedProcess
  | WordedOptions
  | WordedPicture
  | WordedQuote;
