import type { Box, ShapeElement } from '../../model/scene.js';
import type { WordedMap, WordedSymbol, WordedSymbols } from '../../model/storyboard.js';
import { countryName } from '../../wording/countries.js';
import { labelAnchor } from './anchor.js';
import { accentRole } from './colors.js';
import { pointOf } from './lines.js';
import type { Obstacle } from './obstacles.js';
import { boxHasPoint, type Point, rounded } from './plane.js';
import type { MapView } from './projection.js';
import type { CountryShape } from './shapes.js';

/** A circle on the map. */
export interface DrawnSymbol extends Obstacle {
  readonly symbol: WordedSymbol;
  /** English, for the object's name. */
  readonly name: string;
}

/** The largest circle's radius, as a share of the map's shorter side, and inches at most. */
const largest = { share: 0.09, most: 0.46 };
/** A smaller circle could not be seen. */
const smallest = 0.035;

/** How much of the ground shows through a circle. */
export const symbolTransparency = 0.12;

/** The circles in view, largest first, so that the small ones lie on top: areas are as values. */
export function symbolsInView(
  map: WordedMap,
  view: MapView,
  countries: readonly CountryShape[],
): DrawnSymbol[] {
  const { symbols } = map;
  if (!symbols) return [];
  const radius = radiusOf(symbols, view.box);
  return [...symbols.values]
    .sort((a, b) => b.value - a.value)
    .flatMap((symbol) => {
      const center = groundPoint(symbol, view, countries);
      if (!center || !boxHasPoint(view.box, center)) return [];
      const size = Math.max(smallest, radius(symbol.value));
      return [
        { symbol, name: nameOf(symbol), center: kept(center, size, view.box), belongs: center, radius: size },
      ];
    });
}

/** The radius of a value's circle, inches. */
export function radiusOf({ values }: WordedSymbols, box: Box): (value: number) => number {
  const greatest = Math.max(...values.map(({ value }) => value));
  const most = Math.min(largest.most, largest.share * Math.min(box.w, box.h));
  return (value) => most * Math.sqrt(value / greatest);
}

export function symbolElement({ name, center: [x, y], radius }: DrawnSymbol, map: WordedMap): ShapeElement {
  const side = rounded(2 * radius);
  return {
    kind: 'shape',
    id: `Symbol ${name}`,
    shape: 'ellipse',
    box: { x: rounded(x - radius), y: rounded(y - radius), w: side, h: side },
    fill: { color: accentRole(map.symbols?.color), transparency: symbolTransparency },
    stroke: { color: 'paper', width: 1 },
    decorative: true,
  };
}

function nameOf({ on }: WordedSymbol): string {
  return 'country' in on ? (countryName(on.country, 'en') ?? on.country) : on.name;
}

function groundPoint(
  { on }: WordedSymbol,
  view: MapView,
  countries: readonly CountryShape[],
): Point | undefined {
  if (!('country' in on)) return pointOf(view, on.at);
  const shape = countries.find(({ id }) => id === on.country);
  return shape && labelAnchor(shape.rings, 1);
}

/** A circle near the edge is moved inwards by no more than it would stand outside. */
function kept([x, y]: Point, radius: number, box: Box): Point {
  const within = (value: number, low: number, high: number): number =>
    Math.min(Math.max(value, low + radius + 0.01), high - radius - 0.01);
  return [within(x, box.x, box.x + box.w), within(y, box.y, box.y + box.h)];
}
