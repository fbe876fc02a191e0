import type { ChartKind } from './exhibit.js';
import type { WordedEntry, WordedExhibitCommon } from './worded-common.js';
import type { Text } from './wording.js';

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
