import type { AxisEnd } from './exhibit.js';
import type { Place } from './place.js';
import type { Reference } from './reference.js';
import type { WordedChart } from './worded-chart.js';
import type { WordedEntry, WordedExhibitCommon } from './worded-common.js';
import type { WordedMap } from './worded-map.js';
import type { WordedTable } from './worded-table.js';
import type { WordedTimeline } from './worded-timeline.js';
import type { Text } from './wording.js';

export type * from './worded-chart.js';
export type { WordedEntry, WordedExhibitCommon } from './worded-common.js';
export type * from './worded-map.js';
export type * from './worded-table.js';
export type * from './worded-timeline.js';

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
