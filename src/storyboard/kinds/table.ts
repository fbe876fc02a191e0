import type { ColumnType, TableExhibit, TableExhibitRow } from '../../model/exhibit.js';
import type { WordedRow, WordedTable } from '../../model/storyboard.js';
import type { Text, Wording } from '../../model/wording.js';
import { formatDate, formatSpan, isIsoDate } from '../../wording/dates.js';
import { writtenNumber } from '../../wording/numbers.js';
import { phrases } from '../../wording/phrases.js';
import { plain } from '../../wording/text.js';
import { wordingIn } from '../../wording/wordings.js';
import type { Words } from '../words.js';
import type { KindWords } from './kind.js';
import { common, nothingAloud } from './shared.js';

export const table: KindWords<'table'> = {
  word: wordTable,
  points: ({ rows, columns }) =>
    rows.map(({ cells, notAvailable = [] }) => ({
      claim: plain(cells[0]),
      detail: cells
        .map((cell, index) => `${headingOf(columns[index])}, ${plain(cell)}`)
        // What is not there is not spoken of.
        .filter((_, index) => index > 0 && plain(cells[index]) !== '' && !notAvailable.includes(index))
        .join('; '),
    })),
  aloud: nothingAloud,
};

function headingOf(column: WordedTable['columns'][number] | undefined): string {
  return column ? [column.label, column.unit].filter(Boolean).map(plain).join(', ') : '';
}

function wordTable(exhibit: TableExhibit, words: Words): WordedTable {
  const types = exhibit.columns.map(({ type }) => type);
  return {
    ...common(exhibit, words),
    kind: 'table',
    columns: exhibit.columns.map(({ label, type, unit, highlight }) => ({
      label: words.text(label),
      type,
      ...(unit && { unit: words.text(unit) }),
      ...(highlight && { highlight }),
    })),
    rows: exhibit.rows.map((row) => wordRow(row, types, exhibit, words)),
  };
}

function wordRow(
  { cells, highlight, highlightedCells, total }: TableExhibitRow,
  types: readonly ColumnType[],
  { at }: Pick<TableExhibit, 'at'>,
  words: Words,
): WordedRow {
  const [name] = cells;
  const color = name === 'not-available' ? undefined : words.colorOf(name);
  const notAvailable = cells.flatMap((cell, index) => (cell === 'not-available' ? [index] : []));
  return {
    cells: cells.map((cell, index) =>
      cell === 'not-available'
        ? words.own(phrases(words.language).notAvailable.mark, at)
        : wordCell(cell, types[index]!, words),
    ),
    highlight,
    ...(highlightedCells.length > 0 && { highlightedCells }),
    ...(total && { total }),
    ...(notAvailable.length > 0 && { notAvailable }),
    ...(color && { color }),
  };
}

/** Numbers and dates as machines write them are printed as the deck's language has them; other words as they stand. */
function wordCell(cell: Wording, type: ColumnType, words: Words): Text {
  const written = wordingIn(cell, words.language);
  const printed =
    type === 'number'
      ? writtenNumber(written, words.language)
      : type === 'date'
        ? writtenDate(written, words.language)
        : undefined;
  return printed === undefined ? words.text(cell) : words.own(printed, cell.at);
}

/** A date, or a span of dates with a slash between them. */
function writtenDate(text: string, language: string): string | undefined {
  const [from = '', to, ...more] = text.split('/');
  if (more.length > 0 || !isIsoDate(from)) return undefined;
  if (to === undefined) return formatDate(from, language, 'short');
  return isIsoDate(to) ? formatSpan(from, to, language, 'short') : undefined;
}
