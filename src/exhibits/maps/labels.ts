import { countryId, westernSahara } from '../../wording/countries.js';
import { labelAnchor } from './anchor.js';
import { placeApart, placeNumberOf } from './apart.js';
import { type LabelPlan, leastNamed, type Named, namedCountries } from './country-names.js';
import type { LabelSpace } from './label-space.js';
import { placeAlongCoast, placeAt, placeInside, squeezeInside } from './placement.js';
import type { Wanted } from './wanted.js';

/** The countries that a map names, by how much their names matter; each largest first. */
export interface NamesByRank {
  /** Where the author wants them. */
  readonly pinned: readonly Named[];
  /** Coloured countries, and those that are always to be named. */
  readonly strong: readonly Named[];
  readonly sahara: readonly Named[];
  /** The others that must be in view, or that have a value. */
  readonly needed: readonly Named[];
  /** Neutral ground. */
  readonly others: readonly Named[];
}

/** Inches between the letters of a name and its country's edge: what looks well, what will do, what must be. */
const rooms = { ample: 0.05, fair: 0.03, least: 0.02 };
/** How far the name of a country that is not coloured may stand from it, inches. */
const farthestNeeded = 1.2;

export function namesByRank(plan: LabelPlan): NamesByRank {
  const named = namedCountries(plan);
  const pinned = named.filter(({ spot }) => spot !== undefined);
  const free = named.filter(({ spot }) => spot === undefined);
  const strong = free.filter(({ code, always }) => plan.highlighted.has(code) || always);
  const isSahara = ({ code, index }: Named): boolean =>
    code === westernSahara && (plan.fit.has(code) || plan.ground.area(index) >= leastNamed);
  const sahara = free.filter((country) => isSahara(country) && !strong.includes(country));
  const rest = free.filter((country) => !strong.includes(country) && !sahara.includes(country));
  const needed = rest.filter(({ code }) => plan.fit.has(code));
  return { pinned, strong, sahara, needed, others: rest.filter((country) => !needed.includes(country)) };
}

/** What the map is about, at its place or apart with a leader. */
export function placeStrong(
  { pinned, strong, sahara }: NamesByRank,
  { map }: LabelPlan,
  space: LabelSpace,
): void {
  // What has no place where its author wants it is placed as the rest is.
  const astray = pinned.filter((country) => !placeAt(space, country, country.spot!));
  for (const country of [...astray, ...strong, ...sahara].filter((each) => !placeFairly(space, each))) {
    // The strip east of the berm has next to no coast: at sea its name would seem to be that of the coast it stands along.
    const isStrip = country.code === westernSahara && map.pointOfView === 'de-facto';
    const beside =
      (!isStrip && placeAlongCoast(space, country)) || squeezeInside(space, country, rooms.least);
    if (!beside) placeApart(space, withSmallest(country));
  }
}

/** Plain names in or along their countries. */
export function placeNeeded({ needed }: NamesByRank, space: LabelSpace): void {
  for (const country of needed) if (!placeFairly(space, country)) placeAlongCoast(space, country);
}

/** What has no room so far, tightly or with a short leader. A map of the world would be a thicket of leaders. */
export function placeNeededApart(names: NamesByRank, { view }: LabelPlan, space: LabelSpace): void {
  for (const country of names.needed.filter((each) => !isNamed(each, space))) {
    const isInside = squeezeInside(space, country, rooms.least);
    if (!isInside && !view.wide) placeApart(space, withSmallest(country), farthestNeeded);
  }
}

/** Neutral countries with ample room. */
export function placeOthers({ others }: NamesByRank, space: LabelSpace): void {
  for (const country of others) placeInside(space, country, rooms.ample);
}

/** The countries that their author asked for and that have found no room. */
export function unnamed({ pinned, strong, sahara, needed, others }: NamesByRank, space: LabelSpace): Named[] {
  return [...pinned, ...strong, ...sahara, ...needed, ...others].filter(
    (country) => country.asked && !isNamed(country, space),
  );
}

/** A country's name as one that a number may stand for. */
export function wantedName(country: Named, { map }: LabelPlan): Wanted {
  const category = map.categories.find(({ countries }) =>
    countries.some((name) => countryId(name) === country.code),
  );
  const at = category?.heading.at ?? map.choropleth?.heading.at;
  return {
    name: country.name,
    ...(at && { at }),
    spot: labelAnchor(country.rings, 1),
    placeNumber: (space, number) => placeNumberOf(space, country, number),
  };
}

export function isNamed({ id }: Named, { placed }: LabelSpace): boolean {
  return placed.some((label) => label.id === id);
}

function placeFairly(space: LabelSpace, country: Named): boolean {
  return placeInside(space, country, rooms.ample) || squeezeInside(space, country, rooms.fair);
}

/** Its two smallest settings. */
function withSmallest(country: Named): Named {
  return { ...country, settings: country.settings.slice(-2) };
}
