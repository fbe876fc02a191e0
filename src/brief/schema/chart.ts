import * as z from 'zod';
import {
  choice,
  flag,
  id,
  idForm,
  listOf,
  mapOf,
  number,
  oneOrMore,
  only,
  text,
  textLike,
} from '../../files/yaml/forms.js';
import { chartKinds, groupings, likeForLikes, orders } from '../../model/exhibit.js';
import { bounds } from '../../model/fact.js';
import { idList, period, wording } from './common.js';
import { entry, exhibitCommon } from './exhibit-common.js';

const pricesForm = 'nominal, real with its year such as real 2020, or unstated';
export const prices = textLike(/^(nominal|unstated|real \d{4})$/, pricesForm);

const told = { approx: flag().optional(), bound: choice(bounds).optional() };
const cellForm =
  'a number, a fact, { value: 3, approx: true }, { low: 2, high: 3 }, or ~ where nothing is known';

/** What stands where a row meets a series. */
const cell = z.union(
  [
    number(cellForm),
    textLike(idForm, cellForm),
    only('a value', { value: number('a number'), ...told }),
    only('a range', { low: number('a number'), high: number('a number'), approx: flag().optional() }),
    z.null(),
  ],
  { error: cellForm },
);

const values = listOf(cell, 'a list of values, one for each row');
const unit = z.string({ error: 'text, such as USD bn' });

const series = only('a series', {
  name: wording('the name of the series'),
  of: text('an English name that has a colour').optional(),
  unit: unit.optional(),
  as: choice(['column', 'line']).optional(),
  values,
});

const rowForm = 'a name or a year';
const row = z.union([wording(rowForm), z.int({ error: rowForm })], { error: rowForm });

const told2 = { unit: unit.optional(), period: period.optional() };

export const inlineData = only('the data of a chart', {
  rows: listOf(row, 'a list of names or years'),
  series: z.union(
    [mapOf(z.string(), values, 'a map of values by name'), listOf(series, 'a list of series')],
    {
      error: 'a map of values by name, or a list of series',
    },
  ),
  ...told2,
});

const column = z.union(
  [
    text('a column of the file'),
    only('a column', {
      column: text('a column of the file'),
      name: wording('the name of the series').optional(),
      of: text('an English name that has a colour').optional(),
      unit: unit.optional(),
      as: choice(['column', 'line']).optional(),
    }),
  ],
  { error: 'a column of the file' },
);

export const fileData = only('the data of a chart', {
  csv: text('the path of a CSV file'),
  rows: text('the column that names the rows'),
  series: oneOrMore(column, 'a list of columns'),
  ...told2,
});

const dataForm = 'a list of facts, { rows, series } or { csv, rows, series }';

export const chart = only('a chart', {
  chart: choice(chartKinds),
  data: z.union([id, idList, inlineData, fileData], { error: dataForm }),
  grouping: choice(groupings).optional(),
  order: choice(orders).optional(),
  highlight: oneOrMore(text('a name'), 'a name, or a list of names').optional(),
  totals: oneOrMore(z.union([text('a name'), z.int()]), 'the rows that are levels').optional(),
  'axis-from': number('a number').optional(),
  prices: prices.optional(),
  'like-for-like': choice(likeForLikes).optional(),
  annotate: id.optional(),
  entries: listOf(entry, 'a list of entries').optional(),
  ...exhibitCommon,
});
