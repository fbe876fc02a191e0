import type { ExhibitCommon } from './exhibit-common.js';
import type { Reference } from './reference.js';
import type { Wording } from './wording.js';

export const columnTypes = ['text', 'number', 'date'] as const;
export type ColumnType = (typeof columnTypes)[number];

export interface TableExhibit extends ExhibitCommon {
  readonly kind: 'table';
  readonly columns: readonly TableExhibitColumn[];
  readonly rows: readonly TableExhibitRow[];
}

export interface TableExhibitColumn {
  readonly label: Wording;
  readonly type: ColumnType;
  /** What the column's numbers count, said once in its heading. */
  readonly unit?: Wording;
  readonly highlight: boolean;
}

/** A cell's text as written, or that there is nothing to be had for it. */
export type TableExhibitCell = Wording | 'not-available';

/** `cells` has one for each column; a highlighted row is the one that the message is about. */
export interface TableExhibitRow {
  readonly cells: readonly TableExhibitCell[];
  readonly highlight: boolean;
  /** Columns of the row's cells that are brought out alone, counting from 0. */
  readonly highlightedCells: readonly number[];
  /** Whether it adds up the rows above it. */
  readonly total: boolean;
  readonly references: readonly Reference[];
}
