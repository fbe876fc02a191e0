import { flag, listOf, oneOrMore, only, text } from '../../files/yaml/forms.js';
import { wording } from './common.js';
import { entryKeys, exhibitCommon } from './exhibit-common.js';
import { mapFrame, position } from './map-frame.js';

const color = text('a colour role, accent1 to accent6').optional();
const country = text('a country');

const category = only('a category of a map', {
  ...entryKeys,
  countries: oneOrMore(country, 'a country, or a list of countries'),
  color,
});

const route = only('a route of a map', {
  ...entryKeys,
  via: listOf(position, 'a list of two or more positions', 2),
  indicative: flag().optional(),
  color,
});

const sea = only('a label of a map', { label: wording(), at: position });

export const map = only('a map', {
  map: mapFrame,
  categories: listOf(category, 'a list of categories').optional(),
  routes: listOf(route, 'a list of routes').optional(),
  seas: listOf(sea, 'a list of labels').optional(),
  ...exhibitCommon,
});
