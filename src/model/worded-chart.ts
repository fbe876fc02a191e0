import type { ChartKind, ChartOrder, Grouping } from './exhibit.js';
import type { Bound } from './fact.js';
import type { WordedEntry, WordedExhibitCommon } from './worded-common.js';
import type { Text } from './wording.js';

export interface WordedChart extends WordedExhibitCommon {
  readonly kind: 'chart';
  readonly chart: ChartKind;
  readonly grouping: Grouping;
  readonly order: ChartOrder;
  readonly rows: readonly WordedRowName[];
  readonly series: readonly WordedSeries[];
  readonly axisFrom?: number;
  readonly annotation?: {
    readonly fact: string;
    readonly value: Text;
    readonly label: Text;
    /** What must be known to read the figure: its note, and whether its years are stated. */
    readonly note?: Text;
    readonly color?: string;
    /** Rows that it compares, where it is derived from two of them. */
    readonly between?: readonly [number, number];
  };
  readonly entries: readonly WordedEntry[];
  /** Years, prices and likeness of the values, where neither title nor caveat says them. */
  readonly remarks: readonly Text[];
  /** Unit of the first series, such as `USD bn`. */
  readonly unit: string;
}

export interface WordedRowName {
  readonly label: Text;
  readonly color?: string;
  /** A level in a waterfall. */
  readonly total: boolean;
  /** Undefined where nothing is singled out. */
  readonly highlighted?: boolean;
}

export interface WordedSeries {
  readonly name?: Text;
  readonly color?: string;
  readonly unit: string;
  readonly as: 'column' | 'line';
  readonly highlighted?: boolean;
  readonly cells: readonly (WordedValue | undefined)[];
}

export interface WordedValue {
  readonly fact?: string;
  /** As drawn, in its series' unit; of a range its lower end. */
  readonly value: number;
  /** The upper end of a range. */
  readonly high?: number;
  readonly approx: boolean;
  readonly bound?: Bound;
  /** As read, such as "≈$25bn". */
  readonly reading: Text;
}
