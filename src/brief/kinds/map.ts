import { childOf, itemsOf, type YamlNode } from '../../files/yaml/node.js';
import { type MapCategory, type MapLabel, type MapRoute, pointsOfView } from '../../model/exhibit.js';
import { contestedCountries, countryId } from '../../wording/countries.js';
import { colorIn } from '../colors.js';
import { type PlacedName, placedNames, readEntry } from '../exhibit-parts.js';
import type { FindingsContext } from '../findings-context.js';
import { wordUnder } from '../scalars.js';
import { readWording } from '../words.js';
import { noteDisputed, positionIn, readCountries, readFrame } from './map-frame.js';
import type { Reader } from './read.js';

export const readMap: Reader = (node, common, _data, context) => {
  noteDisputed(coloredCountries(node), childOf(node, 'map'), context);
  const categories = readCategories(childOf(node, 'categories'), context);
  const routes = readRoutes(childOf(node, 'routes'), context);
  return {
    exhibit: {
      ...common,
      kind: 'map',
      ...readFrame(childOf(node, 'map'), context),
      pointOfView: wordUnder(childOf(node, 'map'), 'point-of-view', pointsOfView) ?? 'un',
      categories,
      routes,
      seas: readSeas(childOf(node, 'seas')),
    },
    ofData: [...categories, ...routes].flatMap((each) => each.references),
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

function readRoutes(node: YamlNode | undefined, context: FindingsContext): MapRoute[] {
  return itemsOf(node).flatMap((item) => {
    const entry = readEntry(item, context);
    const color = colorIn(childOf(item, 'color'), context);
    const via = itemsOf(childOf(item, 'via')).map(positionIn);
    const indicative = scalar(childOf(item, 'indicative')) === true;
    return entry ? [{ ...entry, via, indicative, at: item.at, ...(color && { color }) }] : [];
  });
}

function readSeas(node: YamlNode | undefined): MapLabel[] {
  return itemsOf(node).flatMap((item) => {
    const label = childOf(item, 'label');
    const at = childOf(item, 'at');
    return label && at ? [{ label: readWording(label), at: positionIn(at) }] : [];
  });
}

/** The countries of a category. Western Sahara takes no category's colour: a map's point of view decides how it is drawn. */
function readColoredCountries(node: YamlNode | undefined, context: FindingsContext): string[] {
  for (const { id: name, at } of placedNames(node)) {
    const reason = countryId(name) === westernSahara ? contestedCountries.get(westernSahara) : undefined;
    if (reason)
      context.report.add(
        'country-unknown',
        reason,
        at,
        'leave it out here, and set "point-of-view" on the map',
      );
  }
  return readCountries(node, context);
}

const westernSahara = '732';

function scalar(node: YamlNode | undefined): unknown {
  return node?.kind === 'scalar' ? node.value : undefined;
}
