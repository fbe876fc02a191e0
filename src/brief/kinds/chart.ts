import { childOf, hasKey, type YamlNode } from '../../files/yaml/node.js';
import {
  type ChartExhibit,
  chartKinds,
  groupings,
  likeForLikes,
  orders,
  type Prices,
} from '../../model/exhibit.js';
import { checkAnnotation } from '../exhibit-data.js';
import { placedNames, readEntries } from '../exhibit-parts.js';
import { present } from '../present.js';
import { numberUnder, wordUnder } from '../scalars.js';
import { namesUnder } from '../words.js';
import { readChartData } from './chart-data.js';
import type { Reader } from './read.js';

export const readChart: Reader = (node, common, data, context) => {
  const entries = readEntries(childOf(node, 'entries'), context);
  const { table, references } = readChartData(childOf(node, 'data'), data, context);
  const [annotation] = placedNames(childOf(node, 'annotate'));
  const annotated = annotation && checkAnnotation(annotation, data, context);
  const [prices] = namesUnder(node, 'prices');
  const exhibit: ChartExhibit = {
    ...common,
    kind: 'chart',
    chart: wordUnder(node, 'chart', chartKinds) ?? 'bar',
    grouping: wordUnder(node, 'grouping', groupings) ?? 'clustered',
    data: table,
    highlight: namesUnder(node, 'highlight'),
    totals: namesUnder(node, 'totals'),
    entries,
    ...present({
      order: wordUnder(node, 'order', orders),
      axisFrom: numberUnder(node, 'axis-from'),
      prices: prices as Prices | undefined,
      likeForLike: wordUnder(node, 'like-for-like', likeForLikes),
      annotate: annotation?.id,
    }),
  };
  if (table.form === 'series' && !hasSource(node)) {
    context.report.add(
      'source-missing',
      `the values of the chart \`${common.id}\` rest on nothing`,
      childOf(node, 'data')?.at ?? common.at,
      'give the chart a `source`',
    );
  }
  const annotatedBy = annotated ? annotated.references : [];
  return {
    exhibit,
    ofData: [...references, ...annotatedBy, ...entries.flatMap((entry) => entry.references)],
  };
};

function hasSource(node: YamlNode): boolean {
  return hasKey(node, 'source');
}
