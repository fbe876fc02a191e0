import type { PointOfView } from '../../model/exhibit.js';
import { westernSahara } from '../../wording/countries.js';
import type { AtlasPart, AtlasPolygon } from './atlas.js';
import { type DisputedLine, linesInDispute, type Stance } from './disputed-lines.js';
import { partKeys } from './set-apart.js';

/** UN practice, which Moroccan official maps follow but for Western Sahara. */
const recognised = {
  [partKeys.crimea]: '804',
  [partKeys.somaliland]: '706',
  [partKeys.northCyprus]: '196',
  [partKeys.golan]: '760',
};

/** Whose ground the disputed parts are drawn as; parts not named belong to the country of their own key. */
const owners: Readonly<Record<PointOfView, Readonly<Record<string, string>>>> = {
  un: { ...recognised, [partKeys.saharaWest]: westernSahara, [partKeys.saharaEast]: westernSahara },
  'de-facto': {
    [partKeys.saharaWest]: '504',
    [partKeys.saharaEast]: westernSahara,
    [partKeys.crimea]: '643',
    [partKeys.golan]: '376',
    [partKeys.abyei]: '729',
    [partKeys.siachen]: '356',
  },
  ma: { ...recognised, [partKeys.saharaWest]: '504', [partKeys.saharaEast]: '504' },
};

/** Ground that is nobody's until its status is settled: it is hatched and takes no category's colour. */
const undetermined: Readonly<Record<PointOfView, ReadonlySet<string>>> = {
  un: new Set([westernSahara, partKeys.abyei, partKeys.siachen]),
  'de-facto': new Set(),
  ma: new Set([partKeys.abyei, partKeys.siachen]),
};

/** Code of the country that a part is drawn with. */
export function ownerOf(key: string, pointOfView: PointOfView): string {
  return owners[pointOfView][key] ?? key;
}

/** What is hatched of the ground in dispute that a map is about; elsewhere it is neutral land like its neighbours. */
export function hatchedIds(about: readonly string[], pointOfView: PointOfView): ReadonlySet<string> {
  return new Set(about.filter((id) => undetermined[pointOfView].has(id)));
}

/** The disputed lines that two neighbouring parts meet on; none where their border is settled. */
export function disputedBetween(a: string, b: string, stance: Stance): readonly DisputedLine[] {
  return linesInDispute(stance).filter(
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
