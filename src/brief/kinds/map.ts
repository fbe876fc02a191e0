import { childOf, itemsOf, type YamlNode } from '../../files/yaml/node.js';
import { type MapCallout, type MapCategory, type MapLabel, pointsOfView } from '../../model/exhibit.js';
import type { Reference } from '../../model/reference.js';
import { colorIn } from '../colors.js';
import { type PlacedName, placedNames, readEntry } from '../exhibit-parts.js';
import { type FindingsContext, referencesUnder } from '../findings-context.js';
import { wordUnder } from '../scalars.js';
import { readWording, wordingUnder } from '../words.js';
import { noteDisputed, readColoredCountries } from './map-countries.js';
import { readFrame } from './map-frame.js';
import { readArcs, readRoutes } from './map-lines.js';
import { MapPositions, readPosition } from './map-positions.js';
import { readChoropleth, readSymbols } from './map-values.js';
import type { Reader } from './read.js';

export const readMap: Reader = (node, common, _data, context) => {
  noteDisputed(coloredCountries(node), childOf(node, 'map'), context);
  const categories = readCategories(childOf(node, 'categories'), context);
  const positions = new MapPositions(childOf(node, 'places'), context);
  const routes = readRoutes(childOf(node, 'routes'), positions, context);
  const arcs = readArcs(childOf(node, 'arcs'), positions, context);
  const callouts = readCallouts(childOf(node, 'callouts'), positions, context);
  const symbols = readSymbols(childOf(node, 'symbols'), positions, context);
  const choropleth = readChoropleth(childOf(node, 'choropleth'), context);
  const values = [symbols, choropleth].filter((each) => each !== undefined);
  const entries = [...categories, ...routes, ...arcs, ...callouts.map(({ cited }) => cited), ...values];
  return {
    exhibit: {
      ...common,
      kind: 'map',
      ...readFrame(childOf(node, 'map'), context),
      pointOfView: wordUnder(childOf(node, 'map'), 'point-of-view', pointsOfView) ?? 'un',
      categories,
      routes,
      seas: readLabels(childOf(node, 'seas')),
      regions: readLabels(childOf(node, 'regions')),
      places: positions.places,
      arcs,
      callouts: callouts.map(({ callout }) => callout),
      ...(symbols && { symbols }),
      ...(choropleth && { choropleth }),
      fromGazetteer: positions.fromGazetteer,
    },
    ofData: entries.flatMap((each) => each.references),
  };
};

function coloredCountries(node: YamlNode): PlacedName[] {
  return itemsOf(childOf(node, 'categories')).flatMap((item) => placedNames(childOf(item, 'countries')));
}

function readCategories(node: YamlNode | undefined, context: FindingsContext): MapCategory[] {
  return itemsOf(node).flatMap((item) => {
    const entry = readEntry(item, context);
    const countries = readColoredCountries(childOf(item, 'countries'), context);
    const color = colorIn(childOf(item, 'color'), context);
    return entry ? [{ ...entry, countries, at: item.at, ...(color && { color }) }] : [];
  });
}

/** Labels of seas and of regions alike. */
function readLabels(node: YamlNode | undefined): MapLabel[] {
  return itemsOf(node).flatMap((item) => {
    const label = childOf(item, 'label');
    const at = childOf(item, 'at');
    return label && at ? [{ label: readWording(label), at: readPosition(at) }] : [];
  });
}

interface CitedCallout {
  readonly callout: MapCallout;
  readonly cited: { readonly references: readonly Reference[] };
}

function readCallouts(
  node: YamlNode | undefined,
  positions: MapPositions,
  context: FindingsContext,
): CitedCallout[] {
  return itemsOf(node).flatMap((item) => {
    const text = wordingUnder(item, 'text');
    const point = positions.point(childOf(item, 'at'));
    const references = referencesUnder(item, context);
    return text && point ? [{ callout: { text, at: point.at }, cited: { references } }] : [];
  });
}
