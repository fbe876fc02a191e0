import type { SheetCell, SheetColumn } from '../../model/scene.js';
import { escapeXml } from '../xml.js';

/** Letter of a column: the first is A. Charts have far fewer than 26. */
export function columnLetter(index: number): string {
  if (index > 25) throw new Error(`A chart's sheet ends at column Z, not ${index + 1} columns on`);
  return String.fromCharCode(65 + index);
}

/** The number in a cell, or the one that its formula comes to. */
export function cellNumber(cell: SheetCell): number | undefined {
  if (typeof cell === 'number') return cell;
  return typeof cell === 'object' ? cell.value : undefined;
}

/** A column's header as a reference with what it holds. */
export function headerXml({ header }: SheetColumn, index: number): string {
  const at = `Sheet1!$${columnLetter(index)}$1`;
  return `<c:tx><c:strRef><c:f>${at}</c:f><c:strCache><c:ptCount val="1"/><c:pt idx="0"><c:v>${escapeXml(header)}</c:v></c:pt></c:strCache></c:strRef></c:tx>`;
}

/** The names of the rows. */
export function namesXml({ cells }: SheetColumn): string {
  const points = cells.map(
    (cell, row) => `<c:pt idx="${row}"><c:v>${escapeXml(String(cell ?? ''))}</c:v></c:pt>`,
  );
  return `<c:cat><c:strRef><c:f>${range(0, cells.length)}</c:f><c:strCache><c:ptCount val="${cells.length}"/>${points.join('')}</c:strCache></c:strRef></c:cat>`;
}

/** The numbers of a column; a missing one has no point. */
export function numbersXml({ cells, format }: SheetColumn, index: number): string {
  const points = cells.flatMap((cell, row) => {
    const value = cellNumber(cell);
    return value === undefined ? [] : [`<c:pt idx="${row}"><c:v>${value}</c:v></c:pt>`];
  });
  return `<c:numRef><c:f>${range(index, cells.length)}</c:f><c:numCache><c:formatCode>${escapeXml(format ?? 'General')}</c:formatCode><c:ptCount val="${cells.length}"/>${points.join('')}</c:numCache></c:numRef>`;
}

/** A row's name as a reference. */
export function rowNameXml({ cells }: SheetColumn, row: number): string {
  return `<c:tx><c:strRef><c:f>Sheet1!$A$${row + 2}</c:f><c:strCache><c:ptCount val="1"/><c:pt idx="0"><c:v>${escapeXml(String(cells[row] ?? ''))}</c:v></c:pt></c:strCache></c:strRef></c:tx>`;
}

/** The numbers of some columns in one row. */
export function rowNumbersXml(
  sheet: readonly SheetColumn[],
  first: number,
  columns: number,
  row: number,
): string {
  const cells = sheet.slice(first, first + columns).map((column) => cellNumber(column.cells[row]));
  const points = cells.map((value, index) =>
    value === undefined ? '' : `<c:pt idx="${index}"><c:v>${value}</c:v></c:pt>`,
  );
  const at = (column: number): string => `$${columnLetter(column)}$${row + 2}`;
  return `<c:numRef><c:f>Sheet1!${at(first)}${columns > 1 ? `:${at(first + columns - 1)}` : ''}</c:f><c:numCache><c:formatCode>${escapeXml(sheet[first]?.format ?? 'General')}</c:formatCode><c:ptCount val="${columns}"/>${points.join('')}</c:numCache></c:numRef>`;
}

function range(column: number, rows: number): string {
  const letter = columnLetter(column);
  return `Sheet1!$${letter}$2:$${letter}$${rows + 1}`;
}
