import type { AxisEnd, ColumnType } from './exhibit.js';
import type { Place } from './place.js';
import type { Reference } from './reference.js';
import type { WordedChart } from './worded-chart.js';
import type { WordedEntry, WordedExhibitCommon } from './worded-common.js';
import type { WordedMap } from './worded-map.js';
import type { Text } from './wording.js';

export type * from './worded-chart.js';
export type { WordedEntry, WordedExhibitCommon } from './worded-common.js';
export type * from './worded-map.js';

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
