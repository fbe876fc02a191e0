import { childOf, entriesOf, entryOf, itemsOf, type YamlNode } from '../../files/yaml/node.js';
import {
  type GeoBox,
  type LabelChoice,
  type MapFrame,
  mapInsets,
  mapProjections,
  plainFrame,
} from '../../model/map-frame.js';
import { countryId } from '../../wording/countries.js';
import type { FindingsContext } from '../findings-context.js';
import { present } from '../present.js';
import { flagUnder, wordUnder } from '../scalars.js';
import { readWording } from '../words.js';
import { checkCountry, readCountries } from './map-countries.js';
import { readPosition } from './map-positions.js';

/** The frame under `map`, and the countries that it names to be in view. */
export function readFrame(
  node: YamlNode | undefined,
  context: FindingsContext,
): { readonly fit: readonly string[]; readonly frame: MapFrame } {
  const fit = readFit(node, context);
  const box = readBox(childOf(node, 'box'), context);
  const projection = wordUnder(node, 'projection', mapProjections) ?? plainFrame.projection;
  if (box && fit.length > 0) {
    const at = entryOf(node, 'box')?.keyAt;
    context.report.add('map-extent', 'a map has `fit` or `box`, not both', at, 'leave one of them out');
  }
  const problem = impossible(projection, box, fit);
  if (problem)
    context.report.add(
      'map-extent',
      problem,
      childOf(node, 'projection')?.at,
      'write auto, or another projection',
    );
  const frame: MapFrame = present({
    box,
    projection,
    inset: wordUnder(node, 'inset', mapInsets) ?? plainFrame.inset,
    scaleBar: flagUnder(node, 'scale-bar') ?? plainFrame.scaleBar,
    lineOfSeparation: flagUnder(node, 'line-of-separation') ?? plainFrame.lineOfSeparation,
    labels: readLabels(node, context),
  });
  return { fit, frame };
}

/** `auto` stands for all that is highlighted, as a missing `fit` does. */
function readFit(node: YamlNode | undefined, context: FindingsContext): readonly string[] {
  const fit = childOf(node, 'fit');
  if (fit?.kind === 'scalar' && fit.value === 'auto') return [];
  return readCountries(fit, context);
}

function readBox(node: YamlNode | undefined, { report }: FindingsContext): GeoBox | undefined {
  if (!node || node.kind === 'fault') return undefined;
  const [west = 0, south = 0, east = 0, north = 0] = itemsOf(node).map(numberIn);
  if (west === east)
    report.add(
      'map-extent',
      'the box has no width: its west is its east',
      node.at,
      'write west, south, east, north',
    );
  if (south >= north)
    report.add(
      'map-extent',
      'the box has no height: its south is not below its north',
      node.at,
      'write west, south, east, north',
    );
  return { west, south, east, north };
}

/** Where a projection stretches the poles too far to be drawn, degrees. */
const mercatorLimit = 85;
const antarctica = '010';

/** Why a projection cannot show what is to be in view. */
function impossible(
  projection: MapFrame['projection'],
  box: GeoBox | undefined,
  fit: readonly string[],
): string | undefined {
  if (projection === 'mercator' && fit.some((name) => countryId(name) === antarctica))
    return 'the Mercator projection cannot show Antarctica';
  if (!box) return undefined;
  const width = (box.east - box.west + 360) % 360 || 360;
  if (projection === 'mercator' && (box.north > mercatorLimit || box.south < -mercatorLimit))
    return `the Mercator projection cannot show latitudes beyond ${mercatorLimit}°`;
  if (projection === 'conic' && width > 180)
    return 'a conic projection cannot show more than 180° of longitude';
  if (projection === 'azimuthal' && width > 180 && box.south < 0 && box.north > 0)
    return 'an azimuthal projection cannot show more than half of the earth';
  return undefined;
}

const labelShows = ['none', 'always'] as const;

function readLabels(node: YamlNode | undefined, context: FindingsContext): LabelChoice[] {
  return entriesOf(childOf(node, 'labels')).flatMap(([country, { keyAt, value }]): LabelChoice[] => {
    if (!checkCountry(country, keyAt, context)) return [];
    const text = childOf(value, 'text');
    const at = childOf(value, 'at');
    const show = value.kind === 'scalar' ? labelShows.find((word) => word === value.value) : undefined;
    return [present({ country, show, at: at && readPosition(at), text: text && readWording(text) })];
  });
}

function numberIn(node: YamlNode): number {
  return node.kind === 'scalar' ? Number(node.value) : Number.NaN;
}
