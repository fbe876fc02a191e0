import type { ColumnType } from './table-exhibit.js';
import type { WordedExhibitCommon } from './worded-common.js';
import type { Text } from './wording.js';

export interface WordedTable extends WordedExhibitCommon {
  readonly kind: 'table';
  readonly columns: readonly WordedColumn[];
  readonly rows: readonly WordedRow[];
}

export interface WordedColumn {
  readonly label: Text;
  readonly type: ColumnType;
  readonly unit?: Text;
  readonly highlight?: boolean;
}

export interface WordedRow {
  readonly cells: readonly Text[];
  readonly highlight: boolean;
  /** Columns of cells that are brought out alone, counting from 0. */
  readonly highlightedCells?: readonly number[];
  readonly total?: boolean;
  /** Columns of which nothing is available for this row; their cells hold a dash. */
  readonly notAvailable?: readonly number[];
  readonly color?: string;
}
