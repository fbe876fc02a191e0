import type { Position } from '../../model/exhibit.js';
import type { Box } from '../../model/scene.js';
import type { WordedMap } from '../../model/storyboard.js';
import { westernSahara } from '../../wording/countries.js';
import { type AtlasPart, type Detail, loadAtlas } from './atlas.js';
import { groundOf } from './point-of-view.js';
import { fitProjection, type MapView, mainGround } from './projection.js';

/** What a map shows, and the atlas that it is drawn from. */
export interface AtlasView {
  readonly view: MapView;
  readonly parts: readonly AtlasPart[];
  /** What the map is about and only the finer atlas has: Tuvalu, Gibraltar. */
  readonly finer: readonly AtlasPart[];
  readonly detail: Detail;
}

/** A cap of the sphere smaller than this (radians, some 290 km) is drawn from the finer atlas. */
const closeUp = 0.045;

/** What a map shows, from the atlas that is fine enough for it; `about` are codes of countries, some of which must be in view. */
export async function atlasView(
  map: WordedMap,
  fit: ReadonlySet<string>,
  about: ReadonlySet<string>,
  box: Box,
): Promise<AtlasView> {
  const usual = await loadAtlas('50m');
  const missing = [...about].filter((id) => groundOf(id, usual, map.pointOfView).length === 0);
  const absent = missing.filter((id) => id !== westernSahara);
  const finer = absent.length > 0 ? await loadAtlas('10m') : [];
  const extra = finer.filter(({ key }) => absent.includes(key));
  const view = viewOf([...usual, ...extra], map, fit, box);
  if (view.radius >= closeUp) return { view, parts: usual, finer: extra, detail: '50m' };
  const parts = await loadAtlas('10m');
  return { view: viewOf(parts, map, fit, box), parts, finer: [], detail: '10m' };
}

function viewOf(parts: readonly AtlasPart[], map: WordedMap, fit: ReadonlySet<string>, box: Box): MapView {
  const ground = [...fit].flatMap((id) => mainGround(groundOf(id, parts, map.pointOfView)));
  // Routes, places and what points at them are part of what is highlighted, where nothing says what must be in view.
  const points = map.fit.length > 0 ? [] : pointsOf(map);
  const { box: own, projection } = map.frame;
  return fitProjection({ ground, points, box: own, projection }, box);
}

function pointsOf({ routes, arcs, places, callouts, symbols }: WordedMap): readonly Position[] {
  const placed = symbols?.values.flatMap(({ on }) => ('at' in on ? [on.at] : [])) ?? [];
  return [
    ...routes.flatMap(({ via }) => via),
    ...arcs.flatMap(({ from, to }) => [from.at, ...to.map(({ at }) => at)]),
    ...places.map(({ at }) => at),
    ...callouts.map(({ at }) => at),
    ...placed,
  ];
}
