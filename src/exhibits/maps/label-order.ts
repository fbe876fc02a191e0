import { countryName } from '../../wording/countries.js';
import { placeApart } from './apart.js';
import { gridOver } from './candidates.js';
import { landFill, seaFill } from './colors.js';
import type { DrawnContent } from './content.js';
import type { LabelPlan, Named } from './country-names.js';
import type { LabelSpace } from './label-space.js';
import {
  isNamed,
  type NamesByRank,
  namesByRank,
  placeNeeded,
  placeNeededApart,
  placeOthers,
  placeStrong,
  unnamed,
  wantedName,
} from './labels.js';
import { boundsOf, type Point, type Ring } from './plane.js';
import { placeSeas } from './sea-labels.js';
import { type NumberedName, placeNumbers, type Wanted } from './wanted.js';

/** What it costs that a name is missing, or stands apart from what it names. */
const costs = { missingCountry: 10, apart: 3, missingPoint: 5, pointApart: 1.5 };

/** The labels of a map, the names that its key must tell, and what could not be said at all. */
export interface PlacedNames {
  readonly space: LabelSpace;
  readonly numbered: readonly NumberedName[];
  /** Codes of countries with a value whose names the key lists beside its class. */
  readonly listed: readonly string[];
  readonly left: readonly Wanted[];
}

/**
 * Coloured countries first and then the places in them, or the places first, since they have fewer spots to choose from:
 * whichever leaves fewer names missing or apart.
 */
export function bestLabels(plan: LabelPlan, content: DrawnContent, empty: () => LabelSpace): PlacedNames {
  const countriesFirst = attempt(plan, content, empty(), 'countries');
  if (countriesFirst.cost === 0 || !hasNames(content)) return finished(plan, countriesFirst);
  const placesFirst = attempt(plan, content, empty(), 'places');
  return finished(plan, placesFirst.cost < countriesFirst.cost ? placesFirst : countriesFirst);
}

function hasNames({ shown }: DrawnContent): boolean {
  return (
    shown.places.length > 0 ||
    (shown.symbols?.values.length ?? 0) > 0 ||
    shown.routes.some(({ label }) => label)
  );
}

/** What has been placed in one order, and the names of content that have found no room in it. */
interface Attempt {
  readonly names: NamesByRank;
  readonly space: LabelSpace;
  readonly missing: readonly Wanted[];
  readonly cost: number;
}

function attempt(
  plan: LabelPlan,
  content: DrawnContent,
  space: LabelSpace,
  first: 'countries' | 'places',
): Attempt {
  const names = namesByRank(plan);
  const missing: Wanted[] = [];
  if (first === 'places') missing.push(...content.label(space));
  placeStrong(names, plan, space);
  for (const country of names.strong) if (!isNamed(country, space)) placeAround(country, space);
  if (first === 'countries') missing.push(...content.label(space));
  const points = missing.length;
  missing.push(...content.labelRegions(space));
  placeNeeded(names, space);
  missing.push(...placeSeas(plan, space));
  placeNeededApart(names, plan, space);
  return { names, space, missing, cost: costOf(plan, space, points) };
}

function costOf(plan: LabelPlan, { placed }: LabelSpace, missingPoints: number): number {
  const coloured = new Set([...plan.highlighted].map((code) => `Label ${countryName(code, 'en')}`));
  const inView = plan.countries.filter(({ id }) => plan.highlighted.has(id)).length;
  const named = placed.filter(({ id }) => coloured.has(id)).length;
  const apart = placed.filter(({ leader }) => leader);
  const countriesApart = apart.filter(({ id }) => coloured.has(id)).length;
  return (
    costs.missingPoint * missingPoints +
    costs.missingCountry * Math.max(0, inView - named) +
    costs.apart * countriesApart +
    costs.pointApart * (apart.length - countriesApart)
  );
}

/** The key tells what has found no room, if it has room itself; names that nobody asked for come last. */
function finished(plan: LabelPlan, { names, space, missing }: Attempt): PlacedNames {
  const countries = unnamed(names, space);
  const isListed = ({ code }: Named): boolean => plan.valued.has(code) && !plan.highlighted.has(code);
  const wanted = [
    ...missing,
    ...countries.filter((each) => !isListed(each)).map((each) => wantedName(each, plan)),
  ];
  const valued = countries.filter(isListed);
  const { numbered, left } = plan.keyTells
    ? placeNumbers(space, wanted, plan.fonts)
    : { numbered: [], left: [...wanted, ...valued.map((each) => wantedName(each, plan))] };
  placeOthers(names, space);
  return { space, numbered, listed: plan.keyTells ? valued.map(({ code }) => code) : [], left };
}

/** Apart, tied to another spot of its ground where a mark stands in the middle of it. */
function placeAround(country: Named, space: LabelSpace): void {
  const inside = gridOver(boundsOf(country.rings.flat()), 0.06)
    .filter((point) => space.ground.every(around(point), (owner) => owner === country.index))
    .map((point) => ({ point, inward: wayOut(point, space) }))
    .sort((a, b) => a.inward - b.inward);
  const settings = country.settings.slice(-2);
  // The search for each is long: the best, and one farther on.
  inside
    .filter((_, i) => i === 0 || i === 24)
    .some(({ point }) => placeApart(space, { ...country, settings, rings: [squareAround(point)] }));
}

/** How far it is from a spot to neutral land or the sea, where a name may stand; a short leader is read at a glance. */
function wayOut([x, y]: Point, { ground, fillOf }: LabelSpace): number {
  const reach = [0.1, 0.15, 0.2, 0.3, 0.4, 0.6];
  const turns = Array.from({ length: 12 }, (_, i) => (i / 12) * 2 * Math.PI);
  const isNeutral = (away: number, turn: number): boolean => {
    const fill = fillOf(ground.at([x + Math.cos(turn) * away, y + Math.sin(turn) * away]));
    return fill === landFill.color || fill === seaFill.color;
  };
  return reach.find((away) => turns.some((turn) => isNeutral(away, turn))) ?? Number.POSITIVE_INFINITY;
}

function around([x, y]: Point): {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
} {
  return { x: x - 0.04, y: y - 0.04, w: 0.08, h: 0.08 };
}

function squareAround(point: Point): Ring {
  const { x, y, w, h } = around(point);
  return [
    [x, y],
    [x + w, y],
    [x + w, y + h],
    [x, y + h],
    [x, y],
  ];
}
