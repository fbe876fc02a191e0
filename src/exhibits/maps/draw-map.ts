import type { ColorRole, Palette } from '../../model/color.js';
import type { Box, DeckFonts, FreeformElement, GroupElement } from '../../model/scene.js';
import type { WordedMap } from '../../model/storyboard.js';
import { countryId } from '../../wording/countries.js';
import { plain } from '../../wording/text.js';
import { atlasView } from './atlas-view.js';
import { categoryColors, routeColor, seaFill } from './colors.js';
import type { Stance } from './disputed-lines.js';
import { disputedInView, hatchMeans } from './disputed-words.js';
import { withDots } from './dots.js';
import { curve } from './freeforms.js';
import { furniture, type Room } from './furniture.js';
import { Ground } from './ground.js';
import { fillOf, groundElements } from './ground-elements.js';
import { labelElement, leaderElements } from './label-element.js';
import { type Barrier, LabelSpace, type PlacedLabel } from './label-space.js';
import { placeLabels } from './labels.js';
import type { Point } from './plane.js';
import { hatchedIds, westernSahara } from './point-of-view.js';
import type { MapView } from './projection.js';
import { type RoutePiece, routePieces } from './routes.js';
import { type MapShapes, mapShapes } from './shapes.js';
import { altText, type InView, sourceNote } from './words.js';

/** What a map is composed for: `language` chooses the names, `fonts` measure them, `palette` tells what reads on what, `id` names the group on its slide. */
export interface MapContext {
  readonly language: string;
  readonly fonts: DeckFonts;
  readonly palette: Palette;
  readonly id: string;
  /** What the slide's source line says already, so that the map's own note does not say it again. */
  readonly alreadySaid?: string;
}

/** A map as one group of native shapes, and the sentence on its data for the slide's source line. */
export interface ComposedMap {
  readonly group: GroupElement;
  readonly sourceNote: string;
  /** What the hatch on the map means, for the legend; absent where none is drawn. */
  readonly hatchMeans?: string;
}

interface DrawnRoute {
  readonly route: WordedMap['routes'][number];
  readonly pieces: readonly RoutePiece[];
}

/** See `composeMap`, which loads this module with the atlas and the projections when a deck has a map. */
export async function drawMap(map: WordedMap, box: Box, context: MapContext): Promise<ComposedMap> {
  const colors = countryColors(map);
  const fit = idsOf(map.fit.length > 0 ? map.fit : map.categories.flatMap(({ countries }) => countries));
  const about = new Set([...colors.keys(), ...fit]);
  const { view, parts, finer, detail } = await atlasView(map, fit, about, box);
  const stance: Stance = { pointOfView: map.pointOfView, lineOfSeparation: map.frame.lineOfSeparation };
  const drawn = mapShapes(parts, view, stance);
  const countries = withDots(drawn.countries, colors.keys(), [...parts, ...finer], view, map.pointOfView);
  const shapes = { ...drawn, countries };
  const routes = drawnRoutes(map, view);
  const disputed = disputedInView(shapes.shown, about);
  const hatched = hatchedIds(disputed, map.pointOfView);
  const inView: InView = {
    disputed,
    detail,
    boundary: shapes.disputed.some((found) => isSahara(found) && found.paths.length > 0),
    routes: routes.some(({ pieces }) => pieces.length > 0),
  };
  const group: GroupElement = {
    kind: 'group',
    id: context.id,
    box,
    alt: altText(map, inView, context.language),
    children: uniquelyNamed([
      ...groundElements(shapes, colors, hatched, box),
      ...routeElements(routes),
      ...(await labelElements({ map, view, shapes, routes, colors, hatched, fit, context })),
    ]),
  };
  const means = hatchMeans(
    shapes.countries.map(({ id }) => id).filter((id) => hatched.has(id)),
    context.language,
  );
  return {
    group,
    sourceNote: sourceNote(map, inView, context.language, context.alreadySaid),
    ...(means && { hatchMeans: means }),
  };
}

/** Two routes or seas may bear one name; the second is then numbered. */
function uniquelyNamed(children: GroupElement['children']): GroupElement['children'] {
  const uses = new Map<string, number>();
  return children.map((child) => {
    const use = (uses.get(child.id) ?? 0) + 1;
    uses.set(child.id, use);
    return use === 1 ? child : { ...child, id: `${child.id} ${use}` };
  });
}

function isSahara({ line }: MapShapes['disputed'][number]): boolean {
  return line.sides[0].includes('504');
}

/** Codes of known names; the brief has been checked for others. */
function idsOf(names: readonly string[]): ReadonlySet<string> {
  return new Set(names.flatMap((name) => countryId(name) ?? []));
}

/** The colour of each highlighted country; the first category that names it decides. Western Sahara takes none. */
function countryColors(map: WordedMap): ReadonlyMap<string, ColorRole> {
  const colors = new Map<string, ColorRole>();
  const ofCategory = categoryColors(map);
  map.categories.forEach(({ countries }, index) => {
    for (const id of idsOf(countries)) {
      if (id !== westernSahara && !colors.has(id)) colors.set(id, ofCategory[index]!);
    }
  });
  return colors;
}

function drawnRoutes(map: WordedMap, view: MapView): DrawnRoute[] {
  return map.routes.map((route) => ({ route, pieces: routePieces(projected(route.via, view), view.box) }));
}

/** Degrees as slide inches, less what the projection cannot show. */
function projected(spots: readonly Point[], { projection }: MapView): Point[] {
  return spots.flatMap(([longitude, latitude]): Point[] => {
    const point = projection([longitude, latitude]);
    return point ? [point] : [];
  });
}

function routeElements(routes: readonly DrawnRoute[]): FreeformElement[] {
  return routes.flatMap(({ route, pieces }) =>
    pieces.map(({ curves, line, ends }) =>
      curve(`Route ${plain(route.heading)}`, curves, line, {
        color: routeColor(route),
        width: 2,
        dash: 'dash',
        ...(ends && { arrow: 'end' }),
      }),
    ),
  );
}

interface LabelledMap {
  readonly map: WordedMap;
  readonly view: MapView;
  readonly shapes: MapShapes;
  readonly routes: readonly DrawnRoute[];
  readonly colors: ReadonlyMap<string, ColorRole>;
  /** Codes of what is hatched. */
  readonly hatched: ReadonlySet<string>;
  readonly fit: ReadonlySet<string>;
  readonly context: MapContext;
}

async function labelElements(labelled: LabelledMap): Promise<GroupElement['children']> {
  const { map, view, shapes, routes, colors, hatched, fit, context } = labelled;
  const { countries, disputed } = shapes;
  const ground = new Ground(view.box, countries);
  const fills = countries.map(({ id }) => fillOf(id, colors, hatched).color);
  const fillUnder = (owner: number): ColorRole => fills[owner] ?? seaFill.color;
  const routeLines = routes.flatMap(({ pieces }) => pieces.map(({ line }) => line));
  const disputedPaths = disputed.flatMap(({ paths }) => paths);
  const spots = projected(
    map.seas.map(({ at }) => at),
    view,
  );
  const room: Room = {
    view,
    ground,
    fillOf: fillUnder,
    countries,
    fit,
    routes: routeLines,
    disputed: disputedPaths,
    spots,
  };
  const { taken, elements } = await furniture(map, room, context);
  const barriers: Barrier[] = [
    ...routeLines.map((line) => ({ line, clearance: 0.05 })),
    ...disputedPaths.map((line) => ({ line, clearance: 0.03 })),
  ];
  const space = new LabelSpace(view.box, ground, fillUnder, taken, barriers, context.palette);
  const highlighted = new Set(colors.keys());
  placeLabels({ map, view, countries, ground, highlighted, fit, ...context }, space);
  return [...space.placed.flatMap(labelElementsOf), ...elements];
}

function labelElementsOf({ id, setting, box, color, leader }: PlacedLabel): GroupElement['children'] {
  const quiet = !setting.style.bold && color === 'ink';
  return [
    ...(leader ? leaderElements(id.replace('Label ', ''), leader) : []),
    labelElement(id, setting, box, quiet ? 'muted' : color),
  ];
}
