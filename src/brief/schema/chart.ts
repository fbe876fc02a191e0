import { choice, id, listOf, oneOrMore, only } from '../../files/yaml/forms.js';
import { chartKinds } from '../../model/exhibit.js';
import { entry, exhibitCommon } from './exhibit-common.js';

export const chart = only('a chart', {
  chart: choice(chartKinds),
  data: oneOrMore(id, 'a list of facts'),
  annotate: id.optional(),
  entries: listOf(entry, 'a list of entries').optional(),
  ...exhibitCommon,
});
