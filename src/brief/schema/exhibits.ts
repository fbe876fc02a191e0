import * as z from 'zod';
import { choice, flag, id, listOf, only, text } from '../../files/yaml/forms.js';
import { axisEnds, type ExhibitKind } from '../../model/exhibit.js';
import { chart } from './chart.js';
import { wording } from './common.js';
import { entry, entryKeys, exhibitCommon } from './exhibit-common.js';
import { map } from './map.js';
import { table } from './table.js';
import { timeline } from './timeline.js';

const row = only('a row', {
  label: wording(),
  cells: listOf(wording(), 'a list of texts, one for each side'),
});

export const compare = only('a comparison', {
  compare: listOf(wording(), 'a list of two or three sides', 2).max(3, {
    error: 'a list of two or three sides',
  }),
  rows: listOf(row, 'a list of rows'),
  ...exhibitCommon,
});

export const pillars = only('pillars', {
  pillars: listOf(entry, 'a list of entries'),
  share: only('a share', { fact: id, text: wording() }).optional(),
  ...exhibitCommon,
});

const option = only('an option', {
  ...entryKeys,
  summary: wording(),
  watch: wording('what would show that it is being taken').optional(),
});

export const options = only('options', { options: listOf(option, 'a list of options'), ...exhibitCommon });

const axis = only('an axis of a matrix', {
  label: wording('what the axis measures'),
  low: wording('its low end in a word or two'),
  high: wording('its high end in a word or two'),
});

const quarter = only('a quarter of a matrix', {
  ...entryKeys,
  across: choice(axisEnds),
  up: choice(axisEnds),
  highlight: flag().optional(),
});

export const matrix = only('a matrix', {
  matrix: only('the axes of a matrix', { across: axis, up: axis }),
  quarters: listOf(quarter, 'a list of four quarters', 4).max(4, { error: 'a list of four quarters' }),
  ...exhibitCommon,
});

const step = only('a step', { ...entryKeys, when: wording('when, in a word or two').optional() });

export const processShape = only('a process', {
  process: listOf(step, 'a list of three to six steps', 3).max(6, { error: 'a list of three to six steps' }),
  ...exhibitCommon,
});

const focusForm = 'a point such as [0.5, 0.3]: shares of the width and the height, from the top left';
const share = z.number({ error: focusForm }).min(0, { error: focusForm }).max(1, { error: focusForm });

export const picture = only('a picture', {
  picture: text('the path of a picture'),
  alt: wording('what it shows, for those who do not see it'),
  credit: wording('who made it'),
  licence: wording('the licence under which it may be shown'),
  focus: z.tuple([share, share], { error: focusForm }).optional(),
  entries: listOf(entry, 'a list of entries').optional(),
  ...exhibitCommon,
});

export const quote = only('a quotation', {
  quote: wording('the words as they stand in the paragraph'),
  by: wording('who says it'),
  entries: listOf(entry, 'a list of one or two entries')
    .max(2, { error: 'a list of one or two entries' })
    .optional(),
  ...exhibitCommon,
});

/** By kind, which is also the key that only an exhibit of this kind has. */
export const exhibitShapes = {
  chart,
  map,
  timeline,
  compare,
  table,
  pillars,
  matrix,
  process: processShape,
  options,
  picture,
  quote,
} as const satisfies Record<ExhibitKind, z.ZodType>;

export const exhibit = z.union(
  [chart, map, timeline, compare, table, pillars, matrix, processShape, options, picture, quote],
  { error: 'an exhibit such as { chart: bar, data: [first, second] }' },
);
