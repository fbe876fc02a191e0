import { listOf, oneOrMore, only, text } from '../../files/yaml/forms.js';
import { pointOfView } from './common.js';
import { entryKeys, exhibitCommon } from './exhibit-common.js';
import { color, mapContent } from './map-content.js';

const country = text('a country');

const category = only('a category of a map', {
  ...entryKeys,
  countries: oneOrMore(country, 'a country, or a list of countries'),
  color,
});

export const map = only('a map', {
  map: only('the frame of a map', {
    fit: oneOrMore(country, 'a list of countries that must be in view'),
    'point-of-view': pointOfView.optional(),
  }),
  categories: listOf(category, 'a list of categories').optional(),
  ...mapContent,
  ...exhibitCommon,
});
