import * as z from 'zod';
import { choice, flag, listOf, number, only, text } from '../../files/yaml/forms.js';
import { columnTypes } from '../../model/exhibit.js';
import { source, wording } from './common.js';
import { exhibitCommon } from './exhibit-common.js';

const columnForm = 'a column such as Year, or { label: Cost, type: number, unit: EUR m }';
const column = z.union(
  [
    wording(columnForm),
    only('a column', {
      label: wording(),
      type: choice(columnTypes).optional(),
      unit: wording('the unit of its numbers').optional(),
      header: text('how the CSV file heads it, where that is not its label').optional(),
      highlight: flag().optional(),
    }),
  ],
  { error: columnForm },
);

const cellForm = 'a text, a number, or ~ where nothing is available';
const cell = z.union([wording(cellForm), number(cellForm), z.null(), z.literal('', { error: cellForm })], {
  error: cellForm,
});

const labelForm = 'the label of a column, or a list of them';
const columnLabels = z.union([text(labelForm), listOf(text(labelForm), labelForm)], { error: labelForm });

const rowHighlightForm = 'true, or the label of a column, or a list of them';

const columnsForm = 'a list of two to eight columns';
const columns = listOf(column, columnsForm, 2).max(8, { error: columnsForm });
const ofFile = only('a table from a file', { csv: text('the path of a CSV file'), columns });
const tableForm = 'a list of two to eight columns, or { csv: data/costs.csv, columns: [Item, Cost] }';

export const table = only('a table', {
  table: z.union([columns, ofFile], { error: tableForm }),
  rows: listOf(
    only('a row', {
      cells: listOf(cell, 'a list of texts, one for each column'),
      highlight: z.union([flag(), columnLabels], { error: rowHighlightForm }).optional(),
      total: flag().optional(),
      source: source.optional(),
    }),
    'a list of rows',
  ).optional(),
  highlight: columnLabels.optional(),
  ...exhibitCommon,
});
