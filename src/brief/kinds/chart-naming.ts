import type { YamlNode } from '../../files/yaml/node.js';
import type { ChartSeriesData } from '../../model/exhibit.js';
import { present } from '../present.js';
import { wordUnder } from '../scalars.js';
import { namesUnder, wordingUnder } from '../words.js';

/** What a series is called, how it is measured and drawn. */
export function seriesNaming(node: YamlNode): Pick<ChartSeriesData, 'name' | 'of' | 'unit' | 'as'> {
  return present({
    name: wordingUnder(node, 'name'),
    of: namesUnder(node, 'of')[0],
    unit: namesUnder(node, 'unit')[0]?.trim(),
    as: wordUnder(node, 'as', ['column', 'line']),
  });
}
