import * as z from 'zod';
import { flag, listOf, oneOrMore, only, text } from '../../files/yaml/forms.js';
import { pointOfView, wording } from './common.js';
import { entryKeys, exhibitCommon } from './exhibit-common.js';

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
