import { countryName } from '../../wording/countries.js';
import { gridOver } from './candidates.js';
import { landFill, seaFill } from './colors.js';
import type { DrawnContent } from './content.js';
import type { LabelSpace } from './label-space.js';
import { type LabelPlan, type Named, placeLabels } from './labels.js';
import { placeApart } from './placement.js';
import { boundsOf, type Point, type Ring } from './plane.js';

/** What it costs that a name is missing, or stands apart from what it names. */
const costs = { missingCountry: 10, apart: 3, missingPoint: 5, pointApart: 1.5 };

/**
 * Coloured countries first and then the places in them, or the places first, since they have fewer spots to choose from:
 * whichever leaves fewer names missing or apart.
 */
export function bestLabels(plan: LabelPlan, content: DrawnContent, empty: () => LabelSpace): LabelSpace {
  const countriesFirst = attempt(plan, content, empty(), 'countries');
  if (countriesFirst.cost === 0 || !hasNames(content)) return countriesFirst.space;
  const placesFirst = attempt(plan, content, empty(), 'places');
  return placesFirst.cost < countriesFirst.cost ? placesFirst.space : countriesFirst.space;
}

function hasNames({ shown }: DrawnContent): boolean {
  return (
    shown.places.length > 0 ||
    (shown.symbols?.values.length ?? 0) > 0 ||
    shown.routes.some(({ label }) => label)
  );
}

function attempt(
  plan: LabelPlan,
  content: DrawnContent,
  space: LabelSpace,
  first: 'countries' | 'places',
): { readonly space: LabelSpace; readonly cost: number } {
  let missing = 0;
  if (first === 'places') missing = content.label(space);
  placeLabels(plan, space, (strong) => {
    for (const country of strong) if (!isNamed(country, space)) placeAround(country, space);
    if (first === 'countries') missing = content.label(space);
    content.labelRegions(space);
  });
  const coloured = new Set([...plan.highlighted].map((code) => `Label ${countryName(code, 'en')}`));
  const inView = plan.countries.filter(({ id }) => plan.highlighted.has(id)).length;
  const named = space.placed.filter(({ id }) => coloured.has(id)).length;
  const apart = space.placed.filter(({ leader }) => leader);
  const countriesApart = apart.filter(({ id }) => coloured.has(id)).length;
  const cost =
    costs.missingPoint * missing +
    costs.missingCountry * Math.max(0, inView - named) +
    costs.apart * countriesApart +
    costs.pointApart * (apart.length - countriesApart);
  return { space, cost };
}

function isNamed({ id }: Named, { placed }: LabelSpace): boolean {
  return placed.some((label) => label.id === id);
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
