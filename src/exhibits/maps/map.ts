import type { Box } from '../../model/scene.js';
import type { WordedMap } from '../../model/storyboard.js';
import type { ComposedMap } from './draw-map.js';
import type { MapContext } from './map-context.js';

export type { ComposedMap, MapContext };

/**
 * Draws a map into `box` (slide inches); nothing of it stands outside. Country names in `map` are known ones.
 * The atlas and the projections load with the first map.
 */
export async function composeMap(map: WordedMap, box: Box, context: MapContext): Promise<ComposedMap> {
  const { drawMap } = await import('./draw-map.js');
  return drawMap(map, box, context);
}
