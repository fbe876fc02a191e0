import type { Report } from '../diagnostics/report.js';
import type { TableExhibit, TableExhibitColumn } from '../model/exhibit.js';
import type { Findings } from '../model/findings.js';
import { isMoney } from '../wording/quantity.js';
import { entityName } from '../wording/wordings.js';
import { addendsOf, apart, type CellValue, cellValue, type Sum, sumOf } from './table-sums.js';

/** Says which totals of a table are not what the rows above them come to, or claim to be exact where those do not. */
export function checkTable(exhibit: TableExhibit, findings: Findings, report: Report): void {
  for (const [row, { total }] of exhibit.rows.entries()) {
    if (!total) continue;
    for (const [column, { type }] of exhibit.columns.entries()) {
      if (type === 'number') checkTotal(exhibit, { row, column }, findings, report);
    }
  }
}

interface Cell {
  readonly row: number;
  readonly column: number;
}

function checkTotal(exhibit: TableExhibit, { row, column }: Cell, findings: Findings, report: Report): void {
  const valueIn = (index: number): CellValue | undefined =>
    cellValue(exhibit.rows[index]!.cells[column], findings);
  const total = valueIn(row);
  const heading = exhibit.columns[column]!;
  if (!total || isNoShareOfWhole(heading, total)) return;
  const { parts, ways } = addendsOf(exhibit.rows, row);
  // What nobody knows may be in the total all the same.
  if (parts.length === 0 || parts.some((part) => !valueIn(part))) return;
  const counted = isCounted(heading);
  const sums = ways.map((way) =>
    sumOf(
      way.flatMap((part) => valueIn(part) ?? []),
      counted,
    ),
  );
  const nearest = sums.reduce((best, sum) => (apart(sum, total) < apart(best, total) ? sum : best));
  const say = (message: string, hint: string): void =>
    report.add('table-doubtful', `the table "${exhibit.id}" ${message}`, total.at, hint);
  if (apart(nearest, total) > 0) {
    say(
      `has rows that come to ${printed(nearest)} where the total of "${entityName(heading.label)}" is ${printed(total)}`,
      'add the row that is missing, mend the total, or leave `total` out and call the row what it is',
    );
  } else if (total.exact && !nearest.exact) {
    say(
      `adds up what is rough, and its total of "${entityName(heading.label)}" says ${printed(total)} exactly`,
      'say of the total what is said of its parts: about, over, or a range',
    );
  }
}

/** Growth rates and the like are percentages that nobody adds up; shares come to a hundred. */
function isNoShareOfWhole({ unit }: TableExhibitColumn, { low, high }: CellValue): boolean {
  return unit !== undefined && entityName(unit)?.startsWith('%') === true && (low > 100 || high < 100);
}

/** Whether whole numbers in a column are of things that are counted, rather than of sums that are rounded. */
function isCounted({ unit }: TableExhibitColumn): boolean {
  const name = unit && entityName(unit);
  return name === undefined || (!name.startsWith('%') && !isMoney(name));
}

function printed({ low, high }: Pick<Sum, 'low' | 'high'>): string {
  const number = (value: number): string => String(Number(value.toFixed(4)));
  if (low === high) return number(low);
  if (!Number.isFinite(high)) return `${number(low)} or more`;
  return Number.isFinite(low) ? `${number(low)} to ${number(high)}` : `${number(high)} or less`;
}
