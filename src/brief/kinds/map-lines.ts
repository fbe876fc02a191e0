import { childOf, itemsOf, type YamlNode } from '../../files/yaml/node.js';
import { arrows, type LineLook, lineStyles, type MapArc, type MapRoute } from '../../model/exhibit.js';
import { colorIn } from '../colors.js';
import { readEntry } from '../exhibit-parts.js';
import type { FindingsContext } from '../findings-context.js';
import { flagUnder, wordUnder } from '../scalars.js';
import { wordingUnder } from '../words.js';
import type { MapPositions } from './map-positions.js';

export function readRoutes(
  node: YamlNode | undefined,
  positions: MapPositions,
  context: FindingsContext,
): MapRoute[] {
  return itemsOf(node).flatMap((item) => {
    const entry = readEntry(item, context);
    const points = itemsOf(childOf(item, 'via')).map((point) => positions.point(point));
    const via = points.filter((point) => point !== undefined).map(({ at }) => at);
    const label = wordingUnder(item, 'label');
    if (!entry) return [];
    return {
      ...entry,
      ...lookOf(item, 'dashed', 'end', context),
      via,
      indicative: flagUnder(item, 'indicative') === true,
      curved: flagUnder(item, 'curved') !== false,
      ...(label && { label }),
      at: item.at,
    };
  });
}

export function readArcs(
  node: YamlNode | undefined,
  positions: MapPositions,
  context: FindingsContext,
): MapArc[] {
  return itemsOf(node).flatMap((item) => {
    const entry = readEntry(item, context);
    const look = lookOf(item, 'solid', 'end', context);
    const from = positions.end(childOf(item, 'from'));
    const to = itemsOf(childOf(item, 'to')).flatMap((end) => positions.end(end) ?? []);
    return entry && from && to.length > 0 ? [{ ...entry, ...look, from, to, at: item.at }] : [];
  });
}

function lookOf(
  node: YamlNode,
  style: LineLook['style'],
  arrow: LineLook['arrow'],
  context: FindingsContext,
): LineLook {
  const color = colorIn(childOf(node, 'color'), context);
  return {
    style: wordUnder(node, 'style', lineStyles) ?? style,
    arrow: wordUnder(node, 'arrow', arrows) ?? arrow,
    ...(color && { color }),
  };
}
