import { type ColorRole, isColorRole, type Palette } from '../../model/color.js';
import type { Fill, Stroke } from '../../model/scene.js';
import type { WordedMap } from '../../model/storyboard.js';
import { onColor } from '../../theme/contrast.js';

export const seaFill: Fill = { color: 'sea' };
export const landFill: Fill = { color: 'rule' };
/** Ground whose status is disputed: lighter than land, so that no neighbour seems to hold it. */
export const disputedFill: Fill = { color: 'wash', hatch: 'accent4' };

export const borderStroke: Stroke = { color: 'paper', width: 1 };
export const coastStroke: Stroke = { color: 'accent4', width: 0.75 };
export const disputedStrokes = {
  boundary: { color: 'ink', width: 1, dash: 'dash' },
  'boundary-within': { color: 'paper', width: 1, dash: 'dash' },
  elsewhere: { color: 'muted', width: 0.75, dash: 'dash' },
  under: { color: 'paper', width: 1.5 },
  separation: { color: 'ink', width: 1, dash: 'dot' },
} as const satisfies Record<string, Stroke>;

const accents = ['accent1', 'accent2', 'accent4', 'accent5', 'accent3', 'accent6'] as const;

/** The colour of each category in order, its own or the next accent that no other has; for the map and its legend alike. */
export function categoryColors(map: WordedMap): readonly ColorRole[] {
  const taken = new Set(map.categories.map((category) => colorRole(category.color)));
  const free = accents.filter((accent) => !taken.has(accent));
  return map.categories.map((category) => colorRole(category.color) ?? free.shift() ?? 'accent4');
}

/** The colour of a route; for the map and its legend alike. */
export function routeColor(route: { readonly color?: string | undefined }): ColorRole {
  return colorRole(route.color) ?? 'ink';
}

/** The accent that a user names for what has values. */
export function accentRole(color: string | undefined): ColorRole {
  return colorRole(color) ?? 'accent2';
}

/** The text colour that reads on all of these fills; undefined where none does. */
export function textColorOn(fills: readonly ColorRole[], palette: Palette): 'ink' | 'paper' | undefined {
  const [first = 'paper', ...others] = fills.map((fill) => onColor(fill, palette));
  return others.every((color) => color === first) ? first : undefined;
}

function colorRole(name: string | undefined): ColorRole | undefined {
  return name !== undefined && isColorRole(name) ? name : undefined;
}
