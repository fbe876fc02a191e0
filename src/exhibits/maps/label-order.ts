import { countryName } from '../../wording/countries.js';
import type { DrawnContent } from './content.js';
import type { LabelSpace } from './label-space.js';
import { type LabelPlan, placeLabels } from './labels.js';

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
  placeLabels(plan, space, () => {
    if (first === 'countries') missing = content.label(space);
    content.labelRegions(space);
  });
  const strong = new Set([...plan.highlighted].map((code) => `Label ${countryName(code, 'en')}`));
  const inView = plan.countries.filter(({ id }) => plan.highlighted.has(id)).length;
  const named = space.placed.filter(({ id }) => strong.has(id)).length;
  const apart = space.placed.filter(({ leader }) => leader);
  const countriesApart = apart.filter(({ id }) => strong.has(id)).length;
  const cost =
    costs.missingPoint * missing +
    costs.missingCountry * Math.max(0, inView - named) +
    costs.apart * countriesApart +
    costs.pointApart * (apart.length - countriesApart);
  return { space, cost };
}
