import * as z from 'zod';
import { choice, flag, id, listOf, oneOrMore, only, text } from '../../files/yaml/forms.js';
import { axisEnds, chartKinds, columnTypes, type ExhibitKind } from '../../model/exhibit.js';
import { idList, pointOfView, priority, source, tags, wording } from './common.js';

const exhibitCommon = {
  message: wording('a full sentence: what it shows').optional(),
  title: wording('the caption').optional(),
  caveat: wording('what must not be concluded from it').optional(),
  say: wording('what the speaker says').optional(),
  'so-what': wording('why it matters').optional(),
  source: source.optional(),
  tags: tags.optional(),
  priority: priority.optional(),
};

const entryKeys = { heading: wording('a short heading'), text: wording(), source: source.optional() };

const entry = only('an entry', entryKeys);

export const chart = only('a chart', {
  chart: choice(chartKinds),
  data: oneOrMore(id, 'a list of facts'),
  annotate: id.optional(),
  entries: listOf(entry, 'a list of entries').optional(),
  ...exhibitCommon,
});

const color = text('a colour role, accent1 to accent6').optional();
const country = text('a country');

const category = only('a category of a map', {
  ...entryKeys,
  countries: oneOrMore(country, 'a country, or a list of countries'),
  color,
});

const positionForm = 'a position: longitude, then latitude, in degrees';

const position = z.tuple(
  [
    z.number({ error: 'a longitude' }).min(-180, { error: 'a longitude, from -180 to 180' }).max(180, {
      error: 'a longitude, from -180 to 180',
    }),
    z.number({ error: 'a latitude' }).min(-90, { error: 'a latitude, from -90 to 90' }).max(90, {
      error: 'a latitude, from -90 to 90',
    }),
  ],
  { error: positionForm },
);

const route = only('a route of a map', {
  ...entryKeys,
  via: listOf(position, 'a list of two or more positions', 2),
  indicative: flag().optional(),
  color,
});

const sea = only('a label of a map', { label: wording(), at: position });

export const map = only('a map', {
  map: only('the frame of a map', {
    fit: oneOrMore(country, 'a list of countries that must be in view'),
    'point-of-view': pointOfView.optional(),
  }),
  categories: listOf(category, 'a list of categories').optional(),
  routes: listOf(route, 'a list of routes').optional(),
  seas: listOf(sea, 'a list of labels').optional(),
  ...exhibitCommon,
});

export const timeline = only('a timeline', { timeline: idList, ...exhibitCommon });

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

const columnForm = 'a column such as Year, or { label: Year, type: date }';
const column = z.union(
  [wording(columnForm), only('a column', { label: wording(), type: choice(columnTypes) })],
  {
    error: columnForm,
  },
);

export const table = only('a table', {
  table: listOf(column, 'a list of two to eight columns', 2).max(8, {
    error: 'a list of two to eight columns',
  }),
  rows: listOf(
    only('a row', {
      cells: listOf(wording(), 'a list of texts, one for each column'),
      highlight: flag().optional(),
      source: source.optional(),
    }),
    'a list of rows',
  ),
  ...exhibitCommon,
});

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
