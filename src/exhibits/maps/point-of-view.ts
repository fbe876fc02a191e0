import type { PointOfView } from '../../model/exhibit.js';
import type { AtlasPart, AtlasPolygon } from './atlas.js';
import { partKeys } from './atlas.js';

/** Code of the territory as a whole, where it is drawn as one. */
export const westernSahara = '732';

/** Whose ground the disputed parts are drawn as; parts not named belong to the country of their own key. */
const owners: Readonly<Record<PointOfView, Readonly<Record<string, string>>>> = {
  un: {
    [partKeys.saharaWest]: '732',
    [partKeys.saharaEast]: '732',
    [partKeys.crimea]: '804',
    [partKeys.somaliland]: '706',
    [partKeys.northCyprus]: '196',
  },
  'de-facto': {
    [partKeys.saharaWest]: '504',
    [partKeys.saharaEast]: '732',
    [partKeys.crimea]: '643',
  },
  ma: {
    [partKeys.saharaWest]: '504',
    [partKeys.saharaEast]: '504',
    [partKeys.crimea]: '804',
    [partKeys.somaliland]: '706',
    [partKeys.northCyprus]: '196',
  },
};

/** A line that is drawn apart from the settled borders: the parts on its two sides, and how it looks. */
export interface DisputedLine {
  readonly name: string;
  readonly sides: readonly [readonly string[], readonly string[]];
  readonly look: 'boundary' | 'boundary-within' | 'separation';
}

const kosovo: DisputedLine = { name: 'Boundary Kosovo', sides: [['983'], ['688']], look: 'boundary' };
const sahara = [partKeys.saharaWest, partKeys.saharaEast];

const disputedLines: Readonly<Record<PointOfView, readonly DisputedLine[]>> = {
  un: [{ name: 'Boundary 27°40′', sides: [['504'], sahara], look: 'boundary' }, kosovo],
  'de-facto': [
    { name: 'Boundary 27°40′', sides: [['504'], sahara], look: 'boundary-within' },
    {
      name: 'Line of separation',
      sides: [[partKeys.saharaWest], [partKeys.saharaEast]],
      look: 'separation',
    },
  ],
  ma: [kosovo],
};

/** Code of the country that a part is drawn with. */
export function ownerOf(key: string, pointOfView: PointOfView): string {
  return owners[pointOfView][key] ?? key;
}

/** The disputed line that two neighbouring parts meet on; undefined where their border is settled. */
export function disputedLine(a: string, b: string, pointOfView: PointOfView): DisputedLine | undefined {
  return disputedLines[pointOfView].find(
    ({ sides: [one, other] }) =>
      (one.includes(a) && other.includes(b)) || (one.includes(b) && other.includes(a)),
  );
}

/** All polygons that a country is drawn with, in degrees. */
export function groundOf(
  id: string,
  parts: readonly AtlasPart[],
  pointOfView: PointOfView,
): readonly AtlasPolygon[] {
  return parts.filter((part) => ownerOf(part.key, pointOfView) === id).flatMap((part) => part.polygons);
}
