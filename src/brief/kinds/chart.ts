import { childOf, hasKey, type YamlNode } from '../../files/yaml/node.js';
import {
  type ChartExhibit,
  type ChartPlaces,
  chartKinds,
  groupings,
  likeForLikes,
  orders,
  type Prices,
} from '../../model/exhibit.js';
import type { Place } from '../../model/place.js';
import { checkAnnotation } from '../exhibit-data.js';
import { type PlacedName, placedNames, readEntries } from '../exhibit-parts.js';
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
  const highlight = eachOnce(placedNames(childOf(node, 'highlight')));
  const totals = eachOnce(placedNames(childOf(node, 'totals')));
  const exhibit: ChartExhibit = {
    ...common,
    kind: 'chart',
    chart: wordUnder(node, 'chart', chartKinds) ?? 'bar',
    grouping: wordUnder(node, 'grouping', groupings) ?? 'clustered',
    data: table,
    highlight: highlight.map(({ id }) => id),
    totals: totals.map(({ id }) => id),
    entries,
    places: present({
      ...placesOf(node),
      highlight: highlight.map(({ at }) => at),
      totals: totals.map(({ at }) => at),
    }),
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

function eachOnce(names: readonly PlacedName[]): PlacedName[] {
  return names.filter(({ id }, index) => names.findIndex((other) => other.id === id) === index);
}

function placesOf(node: YamlNode): ChartPlaces {
  const at = (key: string): Place | undefined => childOf(node, key)?.at;
  return present({
    chart: at('chart'),
    data: at('data'),
    grouping: at('grouping'),
    axisFrom: at('axis-from'),
  });
}

function hasSource(node: YamlNode): boolean {
  return hasKey(node, 'source');
}
