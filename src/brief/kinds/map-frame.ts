import { childOf, entriesOf, entryOf, hasKey, itemsOf, type YamlNode } from '../../files/yaml/node.js';
import {
  type GeoBox,
  type LabelChoice,
  type MapFrame,
  mapInsets,
  mapProjections,
  plainFrame,
} from '../../model/map-frame.js';
import {
  contestedCountries,
  countryId,
  countryName,
  countrySuggestion,
  partsOfCountries,
} from '../../wording/countries.js';
import { type PlacedName, placedNames } from '../exhibit-parts.js';
import type { FindingsContext } from '../findings-context.js';
import { present } from '../present.js';
import { flagUnder, wordUnder } from '../scalars.js';
import { readWording } from '../words.js';

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
    if (!isKnown({ id: country, at: keyAt }, context)) return [];
    const text = childOf(value, 'text');
    const at = childOf(value, 'at');
    const show = value.kind === 'scalar' ? labelShows.find((word) => word === value.value) : undefined;
    return [present({ country, show, at: at && positionIn(at), text: text && readWording(text) })];
  });
}

/** Country names or codes; those that nobody knows go to the report. */
export function readCountries(node: YamlNode | undefined, context: FindingsContext): string[] {
  const names = placedNames(node);
  for (const name of names) isKnown(name, context);
  return names.map(({ id }) => id);
}

function isKnown({ id: name, at }: PlacedName, context: FindingsContext): boolean {
  const id = countryId(name);
  const whole = id === undefined ? undefined : partsOfCountries.get(id);
  if (whole !== undefined) {
    const country = countryName(whole, 'en');
    const message = `the atlas draws ${countryName(id!, 'en')} as part of ${country}, not by itself`;
    context.report.add('country-unknown', message, at, `write ${country}, or leave it out`);
  }
  if (id !== undefined) return true;
  const near = countrySuggestion(name);
  const hint = near ? `did you mean ${near}?` : 'write its English name or its ISO 3166 code';
  context.report.add('country-unknown', `there is no country "${name}"`, at, hint);
  return false;
}

/** Longitude and latitude. */
export function positionIn(node: YamlNode): readonly [number, number] {
  const [longitude = 0, latitude = 0] = itemsOf(node).map(numberIn);
  return [longitude, latitude];
}

function numberIn(node: YamlNode): number {
  return node.kind === 'scalar' ? Number(node.value) : Number.NaN;
}

/**
 * Warns of highlighted countries whose ground is disputed, where the map's point of view has not been chosen: what is
 * coloured then says more than its author may have meant.
 */
export function noteDisputed(
  names: readonly PlacedName[],
  map: YamlNode | undefined,
  context: FindingsContext,
): void {
  if (hasKey(map, 'point-of-view')) return;
  for (const { id: name, at } of names) {
    const id = countryId(name);
    const dispute = id === undefined ? undefined : contestedCountries.get(id);
    if (!dispute || id === '732') continue;
    context.report.add(
      'ground-disputed',
      `${countryName(id!, 'en')} is coloured, and ${dispute}`,
      at,
      'set "point-of-view" on the map to say that this is meant',
    );
  }
}
