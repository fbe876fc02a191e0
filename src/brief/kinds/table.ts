import { nameHint } from '../../diagnostics/suggest.js';
import { childOf, entryOf, itemsOf, nameIn, type YamlNode } from '../../files/yaml/node.js';
import {
  columnTypes,
  type TableExhibitCell,
  type TableExhibitColumn,
  type TableExhibitRow,
} from '../../model/exhibit.js';
import type { Wording } from '../../model/wording.js';
import { isIsoDate } from '../../wording/dates.js';
import { placedNames } from '../exhibit-parts.js';
import { type FindingsContext, referencesUnder } from '../findings-context.js';
import { present } from '../present.js';
import { flagUnder, wordUnder } from '../scalars.js';
import { readWording, wordingUnder } from '../words.js';
import { factsNamedIn } from './facts-named.js';
import type { Reader } from './read.js';

export const readTable: Reader = (node, common, data, context) => {
  const written = itemsOf(childOf(node, 'table')).map(readColumn);
  const highlighted = columnsNamed(childOf(node, 'highlight'), written, context);
  const columns = written.map((column, index) =>
    highlighted.includes(index) ? { ...column, highlight: true } : column,
  );
  const rows = itemsOf(childOf(node, 'rows')).map((row) => readRow(row, columns, context));
  const texts = rows.flatMap(({ cells }) => cells.filter((cell) => cell !== 'not-available'));
  const references = texts.flatMap(factsNamedIn).flatMap((id) => data.facts.get(id)?.references ?? []);
  return {
    exhibit: { ...common, kind: 'table', columns, rows },
    ofData: [...rows.flatMap((row) => row.references), ...references],
  };
};

/** A column by its label alone holds text. */
function readColumn(node: YamlNode): TableExhibitColumn {
  const label = wordingUnder(node, 'label');
  if (!label) return { label: readWording(node), type: 'text', highlight: false };
  return present({
    label,
    type: wordUnder(node, 'type', columnTypes) ?? 'text',
    unit: wordingUnder(node, 'unit'),
    highlight: flagUnder(node, 'highlight') ?? false,
  });
}

function readRow(
  node: YamlNode,
  columns: readonly TableExhibitColumn[],
  context: FindingsContext,
): TableExhibitRow {
  const written = itemsOf(childOf(node, 'cells'));
  for (const [index, cell] of written.entries()) {
    if (columns[index]?.type === 'date') checkDate(cell, context);
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

/** A number keeps the decimals that it is written with, which YAML would drop. */
function readCell(node: YamlNode): TableExhibitCell {
  if (node.kind === 'scalar' && node.value === null) return 'not-available';
  const number = node.kind === 'scalar' && typeof node.value === 'number';
  return number ? { byLanguage: { '*': node.source }, at: node.at } : readWording(node);
}

function checkCount(row: YamlNode, cells: number, columns: number, { report }: FindingsContext): void {
  const entry = entryOf(row, 'cells');
  if (!entry || entry.value.kind === 'fault' || cells === columns) return;
  report.add(
    'wrong-value',
    `this row has ${cells} cells for ${columns} columns`,
    entry.value.at,
    'give each column one cell',
  );
}

const likeDate = /^\d{4}-\d{2}(?:-\d{2})?$/;

/** What has the form of a date must be one; other words may stand in a column of dates. */
function checkDate(node: YamlNode, { report }: FindingsContext): void {
  const written = nameIn(node) ?? '';
  const wrong = written.split('/').find((part) => likeDate.test(part) && !isIsoDate(part));
  if (wrong === undefined) return;
  report.add('wrong-value', `there is no ${wrong} in the calendar`, node.at);
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
