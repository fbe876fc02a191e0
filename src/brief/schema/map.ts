import { listOf, oneOrMore, only, text } from '../../files/yaml/forms.js';
import { entryKeys, exhibitCommon } from './exhibit-common.js';
import { color, mapContent } from './map-content.js';
import { mapFrame } from './map-frame.js';

const country = text('a country');

const category = only('a category of a map', {
  ...entryKeys,
  countries: oneOrMore(country, 'a country, or a list of countries'),
  color,
});

export const map = only('a map', {
  map: mapFrame,
  categories: listOf(category, 'a list of categories').optional(),
  ...mapContent,
  ...exhibitCommon,
});
