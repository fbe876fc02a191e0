import type { Box } from '../../model/scene.js';
import type { WordedMap } from '../../model/storyboard.js';
import { type AtlasPart, type Detail, loadAtlas } from './atlas.js';
import { groundOf } from './point-of-view.js';
import { fitProjection, type MapView, mainGround } from './projection.js';

/** What a map shows, and the atlas that it is drawn from. */
export interface AtlasView {
  readonly view: MapView;
  readonly parts: readonly AtlasPart[];
  readonly detail: Detail;
}

/** A cap of the sphere smaller than this (radians, some 290 km) is drawn from the finer atlas. */
const closeUp = 0.045;

/** What a map shows, from the atlas that is fine enough for it; `fit` are codes of countries. */
export async function atlasView(map: WordedMap, fit: ReadonlySet<string>, box: Box): Promise<AtlasView> {
  const usual = await viewFrom('50m', map, fit, box);
  return usual.view.radius < closeUp ? viewFrom('10m', map, fit, box) : usual;
}

async function viewFrom(
  detail: Detail,
  map: WordedMap,
  fit: ReadonlySet<string>,
  box: Box,
): Promise<AtlasView> {
  const parts = await loadAtlas(detail);
  const ground = [...fit].flatMap((id) => mainGround(groundOf(id, parts, map.pointOfView)));
  // Routes are part of what is highlighted, where nothing says what must be in view.
  const points = map.fit.length > 0 ? [] : map.routes.flatMap(({ via }) => via);
  const { box: own, projection } = map.frame;
  return { view: fitProjection({ ground, points, box: own, projection }, box), parts, detail };
}
