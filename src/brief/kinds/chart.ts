import { childOf } from '../../files/yaml/node.js';
import { chartKinds } from '../../model/exhibit.js';
import { checkAnnotation, checkChartData } from '../exhibit-data.js';
import { placedNames, readEntries } from '../exhibit-parts.js';
import { wordUnder } from '../scalars.js';
import { namesUnder } from '../words.js';
import type { Reader } from './read.js';

export const readChart: Reader = (node, common, data, context) => {
  const entries = readEntries(childOf(node, 'entries'), context);
  const facts = checkChartData(placedNames(childOf(node, 'data')), data, context);
  const [annotation] = placedNames(childOf(node, 'annotate'));
  const annotated = annotation && checkAnnotation(annotation, data, context);
  return {
    exhibit: {
      ...common,
      kind: 'chart',
      chart: wordUnder(node, 'chart', chartKinds) ?? 'bar',
      data: namesUnder(node, 'data'),
      entries,
      ...(annotation && { annotate: annotation.id }),
    },
    ofData: [...facts, ...(annotated ? [annotated] : []), ...entries].flatMap((each) => each.references),
  };
};
