import type { ColorRole } from '../../model/color.js';
import type { ColumnType } from '../../model/exhibit.js';
import type { Box } from '../../model/scene.js';

/** A table in words: a header row and body rows of as many cells. */
export interface TableContent {
  readonly id: string;
  readonly alt: string;
  readonly look: TableLook;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly TableBodyRow[];
  /** Largest size of the body's type, points: a step of the scale; as large as fits where absent. */
  readonly largest?: number;
}

/**
 * - `banded`: headings on filled cells, a first column of bold names on a ground: sides compared
 * - `ruled`: headings over a heavy rule, hairlines between rows: data to look things up in
 */
export type TableLook = 'banded' | 'ruled';

export interface TableColumn {
  readonly heading: string;
  readonly type: ColumnType;
  /** What its numbers count, after the heading. */
  readonly unit?: string;
  /** Whether it is the column that the message is about. */
  readonly highlight?: boolean;
  /** Inches; from what the column holds where absent. */
  readonly width?: number;
  /** Fill of the heading's cell, and the colour of its words. */
  readonly ground?: { readonly color: ColorRole; readonly on: ColorRole };
}

export interface TableBodyRow {
  readonly cells: readonly string[];
  /** Whether it is the row that the message is about. */
  readonly highlight?: boolean;
  /** Columns of cells that are brought out alone, counting from 0. */
  readonly highlightedCells?: readonly number[];
  /** Whether it adds up the rows above it. */
  readonly total?: boolean;
  /** Of the entity that the row is about. */
  readonly color?: ColorRole;
}

/** A table, or the part of one that stands on a slide, and the box that it has. */
export interface TablePlan {
  readonly content: TableContent;
  readonly box: Box;
}

/** How a table is set: type size in points, vertical padding in a cell and widths of the columns in inches. */
export interface TableSetting {
  readonly size: number;
  readonly padding: number;
  readonly widths: readonly number[];
  /** Of each column, what its longest decimals take with their mark; inches. */
  readonly decimals: readonly number[];
}

/** Whether a cell of a body row is brought out: with its row, with its column, or alone. */
export function isHighlighted(
  columns: readonly TableColumn[],
  { highlight = false, highlightedCells = [] }: TableBodyRow,
  column: number,
): boolean {
  return highlight || columns[column]!.highlight === true || highlightedCells.includes(column);
}

/** Space beside the words of a cell, inches. */
const paddingX = 0.16;

/** More of it between numbers, which end their column, and words that start the next: they are not read as one. */
const afterNumbers = 0.5;

/** Space before and after the words of a column's cells, inches. */
export function paddingOf(columns: readonly TableColumn[], index: number): { x: number; end?: number } {
  const next = columns[index + 1];
  const apart = columns[index]!.type === 'number' && next !== undefined && next.type !== 'number';
  return { x: paddingX, ...(apart && { end: afterNumbers }) };
}

/** Inches of a column's width that are left free beside its words. */
export function aroundWords(columns: readonly TableColumn[], index: number): number {
  const { x, end = x } = paddingOf(columns, index);
  return x + end;
}
