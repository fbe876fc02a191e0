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
  /** Inches; from what the column holds where absent. */
  readonly width?: number;
  /** Fill of the heading's cell, and the colour of its words. */
  readonly ground?: { readonly color: ColorRole; readonly on: ColorRole };
}

export interface TableBodyRow {
  readonly cells: readonly string[];
  /** Whether it is the row that the message is about. */
  readonly highlight?: boolean;
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

/** What the words of a column's cells have of its width, inches. */
export function innerWidth(columns: readonly TableColumn[], index: number, width: number): number {
  return width - aroundWords(columns, index);
}
