import { nameHint } from '../../diagnostics/suggest.js';
import { childOf, entryOf, hasKey, itemsOf, nameIn, type YamlNode } from '../../files/yaml/node.js';
import {
  columnTypes,
  type TableExhibitCell,
  type TableExhibitColumn,
  type TableExhibitRow,
} from '../../model/exhibit.js';
import type { Wording } from '../../model/wording.js';
import { placedNames } from '../exhibit-parts.js';
import { type FindingsContext, referencesUnder } from '../findings-context.js';
import { present } from '../present.js';
import { flagUnder, wordUnder } from '../scalars.js';
import { readWording, wordingUnder } from '../words.js';
import { factsNamedIn } from './facts-named.js';
import type { Reader } from './read.js';
import { checkDate, checkFigures, type HeadedColumn, numberWording, readCsvRows } from './table-cells.js';

export const readTable: Reader = (node, common, data, context) => {
  const table = childOf(node, 'table');
  const fromFile = table?.kind === 'map';
  const written = itemsOf(fromFile ? childOf(table, 'columns') : table).map(readColumn);
  const highlighted = columnsNamed(childOf(node, 'highlight'), written, context);
  const columns = written.map((column, index) =>
    highlighted.includes(index) ? { ...column, highlight: true } : column,
  );
  const rows = [
    ...(fromFile ? readCsvRows(table, columns, context) : []),
    ...itemsOf(childOf(node, 'rows')).map((row) => readRow(row, columns, context)),
  ];
  if (!fromFile && !hasKey(node, 'rows'))
    context.report.add('missing-key', '`rows` is missing', node.at, 'write a list of rows');
  const texts = rows.flatMap(({ cells }) => cells.filter((cell) => cell !== 'not-available'));
  const references = texts.flatMap(factsNamedIn).flatMap((id) => data.facts.get(id)?.references ?? []);
  return {
    exhibit: { ...common, kind: 'table', columns: columns.map(({ header: _, ...column }) => column), rows },
    ofData: [...rows.flatMap((row) => row.references), ...references],
  };
};

/** A column by its label alone holds text; in a file, it is headed by its label unless it says otherwise. */
function readColumn(node: YamlNode): HeadedColumn {
  const label = wordingUnder(node, 'label') ?? readWording(node);
  return present({
    label,
    type: wordUnder(node, 'type', columnTypes) ?? 'text',
    unit: wordingUnder(node, 'unit'),
    highlight: flagUnder(node, 'highlight') ?? false,
    header: nameIn(childOf(node, 'header')) ?? wordsOf(label)[0] ?? '',
  });
}

function readRow(
  node: YamlNode,
  columns: readonly TableExhibitColumn[],
  context: FindingsContext,
): TableExhibitRow {
  const written = itemsOf(childOf(node, 'cells'));
  for (const [index, cell] of written.entries()) {
    if (columns[index]?.type === 'date') checkDate(nameIn(cell) ?? '', cell.at, context);
    if (columns[index]?.type === 'number') checkFigures(cell, context);
  }
  checkCount(node, written.length, columns.length, context);
  const whole = flagUnder(node, 'highlight');
  return {
    cells: written.map(readCell),
    highlight: whole ?? false,
    highlightedCells: whole === undefined ? columnsNamed(childOf(node, 'highlight'), columns, context) : [],
    total: flagUnder(node, 'total') ?? false,
    references: referencesUnder(node, context),
  };
}

function readCell(node: YamlNode): TableExhibitCell {
  if (node.kind === 'scalar' && node.value === null) return 'not-available';
  return numberWording(node) ?? readWording(node);
}

function checkCount(row: YamlNode, cells: number, columns: number, { report }: FindingsContext): void {
  const entry = entryOf(row, 'cells');
  // Where the columns are faulty, that has been said.
  if (!entry || entry.value.kind === 'fault' || cells === columns || columns === 0) return;
  // So have cells that are faulty, and are gone from the list.
  if (entry.value.kind === 'list' && entry.value.lacking) return;
  report.add(
    'wrong-value',
    `this row has ${cells} ${cells === 1 ? 'cell' : 'cells'} for ${columns} columns`,
    entry.value.at,
    'give each column one cell',
  );
}

/** Numbers of the columns with these labels, in whichever language they are named. */
function columnsNamed(
  node: YamlNode | undefined,
  columns: readonly TableExhibitColumn[],
  { report }: FindingsContext,
): number[] {
  const labels = columns.map(({ label }) => wordsOf(label));
  return placedNames(node).flatMap(({ id: name, at }) => {
    const index = labels.findIndex((words) => words.includes(name));
    if (index >= 0) return [index];
    report.add('wrong-value', `no column is called "${name}"`, at, nameHint(name, labels.flat()));
    return [];
  });
}

function wordsOf({ byLanguage }: Wording): string[] {
  return Object.values(byLanguage);
}
