import type { ExhibitKind } from '../../model/exhibit.js';
import { chart } from './chart.js';
import { compare } from './compare.js';
import type { KindWords } from './kind.js';
import { map } from './map.js';
import { matrix } from './matrix.js';
import { options } from './options.js';
import { picture } from './picture.js';
import { pillars } from './pillars.js';
import { process } from './process.js';
import { quote } from './quote.js';
import { table } from './table.js';
import { timeline } from './timeline.js';

const kinds: { readonly [K in ExhibitKind]: KindWords<K> } = {
  chart,
  map,
  timeline,
  compare,
  table,
  pillars,
  matrix,
  process,
  options,
  picture,
  quote,
};

/** How a kind of exhibit is put into words. */
export function kindWords<K extends ExhibitKind>(kind: K): KindWords<K> {
  return kinds[kind];
}
