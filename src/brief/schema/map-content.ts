import * as z from 'zod';
import { choice, flag, listOf, mapOf, number, oneOrMore, only, text, whole } from '../../files/yaml/forms.js';
import { arrows, lineStyles, placeMarks } from '../../model/exhibit.js';
import { source, wording } from './common.js';
import { entryKeys } from './exhibit-common.js';
import { position } from './map-frame.js';

/** What stands on a map beyond coloured countries, by the key of a map exhibit. */

export const color = text('a colour role, accent1 to accent6').optional();
const country = text('a country');

const placeForm =
  'a city such as Rabat, { name: Dakhla, country: Western Sahara }, or { label: …, at: [lon, lat] }';

const placeKeys = {
  name: text('the name of a city').optional(),
  country: country.optional(),
  label: wording('what is printed').optional(),
  at: position.optional(),
};

const place = z.union(
  [text(placeForm), only('a place', { ...placeKeys, mark: choice(placeMarks).optional() })],
  {
    error: placeForm,
  },
);

const pointForm = 'a position such as [-6.8, 34], or the name of a place';
const namedPlace = only('a place', placeKeys);
const point = z.union([position, text(pointForm), namedPlace], { error: pointForm });
const end = z.union([text(placeForm), namedPlace], { error: placeForm });

const look = { style: choice(lineStyles).optional(), arrow: choice(arrows).optional(), color };

const route = only('a route of a map', {
  ...entryKeys,
  via: listOf(point, 'a list of two or more positions or places', 2),
  indicative: flag().optional(),
  curved: flag().optional(),
  label: wording('what is printed along the line').optional(),
  ...look,
});

const arc = only('an arc of a map', {
  ...entryKeys,
  from: end,
  to: oneOrMore(end, 'a place, or a list of places'),
  ...look,
});

const label = only('a label of a map', { label: wording(), at: position });

const callout = only('a callout of a map', {
  at: point,
  text: wording('a short text'),
  source: source.optional(),
});

/** A legend entry that needs no text of its own, with what its values rest on. */
const valueEntry = {
  heading: wording('what the values are'),
  text: wording().optional(),
  unit: z.string({ error: 'text, such as %' }).optional(),
  color,
  source,
};

const csv = text('the path of a CSV file').optional();
const column = (of: string) => text(`the header of the column with ${of}`).optional();
const valuesForm = 'a map of numbers by name';
const values = mapOf(z.string(), z.union([number('a number'), z.null()], { error: 'a number' }), valuesForm);

const symbols = only('the symbols of a map', {
  data: values.optional(),
  csv,
  place: column('the places or countries'),
  value: column('the values'),
  ...valueEntry,
});

const breaksForm = 'a list of two to five numbers, lowest first';

const choropleth = only('a choropleth', {
  values: values.optional(),
  csv,
  country: column('the countries'),
  value: column('the values'),
  breaks: listOf(number('a number'), breaksForm, 2).max(5, { error: breaksForm }).optional(),
  classes: whole('a whole number, 3 to 6', 3).max(6, { error: 'a whole number, 3 to 6' }).optional(),
  method: choice(['quantile', 'equal']).optional(),
  ...valueEntry,
});

export const mapContent = {
  routes: listOf(route, 'a list of routes').optional(),
  seas: listOf(label, 'a list of labels').optional(),
  regions: listOf(label, 'a list of labels').optional(),
  places: listOf(place, 'a list of places').optional(),
  arcs: listOf(arc, 'a list of arcs').optional(),
  callouts: listOf(callout, 'a list of callouts').optional(),
  symbols: symbols.optional(),
  choropleth: choropleth.optional(),
};
