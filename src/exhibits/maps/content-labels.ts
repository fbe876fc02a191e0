import type { Place } from '../../model/place.js';
import { plain } from '../../wording/text.js';
import type { LabelSpace } from './label-space.js';
import type { DrawnLine } from './lines.js';
import type { MapContext } from './map-context.js';
import type { MarkedPlace } from './places.js';
import type { Line } from './plane.js';
import {
  type PointLabel,
  placeAlong,
  placeBeside,
  placeNumberBeside,
  pointSettings,
} from './point-labels.js';
import { settingsOf } from './setting.js';
import type { SymbolLabels } from './symbol-labels.js';
import type { Wanted } from './wanted.js';

/** What stands on a map and has a name, a value or both. */
export interface NamedContent {
  readonly places: readonly MarkedPlace[];
  readonly values: SymbolLabels;
  readonly routes: readonly DrawnLine[];
  /** What leaders do not cross. */
  readonly lines: readonly Line[];
}

/** Capitals before other places, then values, then routes; returns what finds no room. */
export function labelContent(
  space: LabelSpace,
  { places, values, routes, lines }: NamedContent,
  context: MapContext,
): Wanted[] {
  const capitalsFirst = [...places].sort(
    (a, b) => Number(b.place.mark === 'capital') - Number(a.place.mark === 'capital'),
  );
  const beside = (label: PointLabel, name: string, at: Place): Wanted[] =>
    placeBeside(space, label, lines) ? [] : [wantedBeside(label, name, at, lines)];
  const missing: Wanted[] = [];
  for (const { place, center, radius } of capitalsFirst) {
    const name = plain(place.label);
    const settings = pointSettings(name, place.mark === 'capital', context.fonts);
    if (name)
      missing.push(...beside({ id: `Label ${place.name}`, center, radius, settings }, name, place.label.at));
  }
  for (const { label, tells, at } of values.beside) missing.push(...beside(label, tells, at));
  for (const route of routes) missing.push(...labelRoute(space, route, context));
  return missing;
}

function wantedBeside(label: PointLabel, name: string, at: Place, lines: readonly Line[]): Wanted {
  const placeNumber: Wanted['placeNumber'] = (space, number) =>
    placeNumberBeside(space, { ...label, settings: [number] }, lines);
  return { name, at, spot: label.center, isPoint: true, placeNumber };
}

function labelRoute(space: LabelSpace, { id, pieces, route }: DrawnLine, { fonts }: MapContext): Wanted[] {
  const longest = pieces.reduce<Line>((best, { line }) => (line.length > best.length ? line : best), []);
  const middle = longest[Math.floor(longest.length / 2)];
  const name = plain(route?.label);
  if (!route?.label || !name || !middle || longest.length < 3) return [];
  const style = { role: 'label', font: 'body', size: 10 } as const;
  if (placeAlong(space, `Label ${id}`, longest, settingsOf(name, [style], fonts))) return [];
  const placeNumber: Wanted['placeNumber'] = (free, number) =>
    placeAlong(free, `Label ${id}`, longest, [number]);
  return [{ name, at: route.label.at, spot: middle, placeNumber }];
}
