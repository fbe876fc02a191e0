import type { FreeformElement, ShapeElement } from '../../model/scene.js';
import type { WordedMap, WordedPlace } from '../../model/storyboard.js';
import { pointOf } from './lines.js';
import type { Obstacle } from './obstacles.js';
import { boxHasPoint, grown, type Point, rounded } from './plane.js';
import type { MapView } from './projection.js';

/** A place with its mark on the map. */
export interface MarkedPlace extends Obstacle {
  readonly place: WordedPlace;
}

/** Half the width of a mark, inches. */
const radii = { capital: 0.048, city: 0.042, port: 0.05, base: 0.058 } as const;

/** The places in view, those of the list whose marks would stand wholly in the box. */
export function placesInView(map: WordedMap, view: MapView): MarkedPlace[] {
  return map.places.flatMap((place) => {
    const center = pointOf(view, place.at);
    const radius = radii[place.mark];
    return center && boxHasPoint(grown(view.box, -radius - 0.02), center) ? [{ place, center, radius }] : [];
  });
}

/** A square for a capital, a dot for a city, a ring for a port, a triangle for a base; each with a rim that tells it from its ground. */
export function placeMark({ place, center, radius }: MarkedPlace): ShapeElement | FreeformElement {
  return markElement(`Place ${place.name}`, place.mark, center, radius);
}

export function markElement(
  id: string,
  mark: WordedPlace['mark'],
  [x, y]: Point,
  radius: number,
): ShapeElement | FreeformElement {
  const side = rounded(2 * radius);
  const box = { x: rounded(x - radius), y: rounded(y - radius), w: side, h: side };
  const solid = {
    fill: { color: 'ink' },
    stroke: { color: 'paper', width: 0.75 },
    decorative: true,
  } as const;
  if (mark === 'base') {
    const path = [
      { to: 'move', x: side / 2, y: 0 },
      { to: 'line', x: side, y: side },
      { to: 'line', x: 0, y: side },
      { to: 'close' },
    ] as const;
    return { kind: 'freeform', id, box, path, ...solid };
  }
  if (mark === 'port') {
    const ring = {
      fill: { color: 'paper' },
      stroke: { color: 'ink', width: 1.75 },
      decorative: true,
    } as const;
    return { kind: 'shape', id, shape: 'ellipse', box, ...ring };
  }
  return { kind: 'shape', id, shape: mark === 'capital' ? 'rectangle' : 'ellipse', box, ...solid };
}
