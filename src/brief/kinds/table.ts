import { childOf, entryOf, itemsOf, type YamlNode } from '../../files/yaml/node.js';
import { columnTypes, type TableExhibit, type TableExhibitRow } from '../../model/exhibit.js';
import { type FindingsContext, referencesUnder } from '../findings-context.js';
import { flagUnder, wordUnder } from '../scalars.js';
import { readWording, wordingUnder } from '../words.js';
import { factsNamedIn } from './facts-named.js';
import type { Reader } from './read.js';

export const readTable: Reader = (node, common, data, context) => {
  const columns = itemsOf(childOf(node, 'table')).map(readColumn);
  const rows = itemsOf(childOf(node, 'rows')).map((row) => readRow(row, columns.length, context));
  const facts = rows.flatMap(({ cells }) => cells.flatMap(factsNamedIn));
  const references = facts.flatMap((id) => data.facts.get(id)?.references ?? []);
  return {
    exhibit: { ...common, kind: 'table', columns, rows },
    ofData: [...rows.flatMap((row) => row.references), ...references],
  };
};

/** A column by its label alone holds text. */
function readColumn(node: YamlNode): TableExhibit['columns'][number] {
  const label = wordingUnder(node, 'label');
  return label
    ? { label, type: wordUnder(node, 'type', columnTypes) ?? 'text' }
    : { label: readWording(node), type: 'text' };
}

function readRow(node: YamlNode, columns: number, context: FindingsContext): TableExhibitRow {
  const cells = itemsOf(childOf(node, 'cells')).map(readWording);
  const entry = entryOf(node, 'cells');
  if (entry && entry.value.kind !== 'fault' && cells.length !== columns) {
    context.report.add(
      'wrong-value',
      `this row has ${cells.length} cells for ${columns} columns`,
      entry.value.at,
      'give each column one cell',
    );
  }
  return {
    cells,
    highlight: flagUnder(node, 'highlight') ?? false,
    references: referencesUnder(node, context),
  };
}
