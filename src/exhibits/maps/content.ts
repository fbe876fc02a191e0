import type { GroupElement } from '../../model/scene.js';
import type { WordedMap } from '../../model/storyboard.js';
import type { Text } from '../../model/wording.js';
import { plain } from '../../wording/text.js';
import { placeCallouts } from './callouts.js';
import { labelContent } from './content-labels.js';
import type { Barrier, LabelSpace } from './label-space.js';
import { type DrawnLine, drawnArcs, drawnRoutes, lineElements, pointOf } from './lines.js';
import type { ContentGround } from './map-context.js';
import { boxesOver, type Obstacle, outlineOf, standsFor } from './obstacles.js';
import { type MarkedPlace, placeMark, placesInView } from './places.js';
import { boxHasPoint, grown, type Line, type Point } from './plane.js';
import { placeRegions } from './region-labels.js';
import { symbolLabels } from './symbol-labels.js';
import { type DrawnSymbol, symbolElement, symbolsInView } from './symbols.js';
import type { Wanted } from './wanted.js';

type Children = GroupElement['children'];

/** What stands on a map beyond coloured countries: drawn, and in the way of labels. */
export interface DrawnContent {
  /** Under the labels, back to front. */
  readonly elements: Children;
  /** Over everything. */
  readonly onTop: Children;
  /** What no label may stand on, and lines that none may touch. */
  readonly taken: ReturnType<typeof boxesOver>;
  readonly barriers: readonly Barrier[];
  readonly lines: readonly Line[];
  /** Callouts that found no place. */
  readonly unplaced: readonly Text[];
  /** The map with only what is in view, for its words. */
  readonly shown: WordedMap;
  /** Places the names of places, values and routes; returns those that find no room. */
  readonly label: (space: LabelSpace) => Wanted[];
  /** The same for the names of regions. */
  readonly labelRegions: (space: LabelSpace) => Wanted[];
}

export function drawContent(on: ContentGround): DrawnContent {
  const { map, view, countries, context } = on;
  const symbols = symbolsInView(map, view, countries);
  const inView = placesInView(map, view);
  // A circle stands for the mark of its place.
  const places = inView.filter(
    ({ center, place }) => !symbols.some((symbol) => isMarkOf(symbol, place, center)),
  );
  const obstacles = [...symbols, ...places];
  const routes = drawnRoutes(map, view);
  const arcs = drawnArcs(map, view, obstacles, routes);
  const lines = [...routes, ...arcs].flatMap(({ pieces }) => pieces.map(({ line }) => line));
  const values = symbolLabels(symbols, { marks: places, lines }, on);
  const taken = obstacles.flatMap(boxesOver);
  const callouts = calloutsOn(on, { obstacles, taken, lines });
  const barriers: Barrier[] = [
    ...lines.map((line) => ({ line, clearance: 0.05 })),
    ...symbols.map((symbol) => ({ line: outlineOf(symbol), clearance: 0.015 })),
    ...callouts.leaders.map((line) => ({ line, clearance: 0.03 })),
  ];
  return {
    elements: [
      ...symbols.map((symbol) => symbolElement(symbol, map)),
      ...lineElements([...routes, ...arcs]),
      ...places.map(placeMark),
    ],
    onTop: [...values.inside, ...callouts.elements],
    taken: [...taken, ...callouts.boxes],
    barriers,
    lines: [...lines, ...obstacles.map(outlineOf), ...callouts.boxes.map(aroundBox)],
    unplaced: callouts.unplaced,
    shown: shownOf(map, { symbols, places: inView, routes, arcs }),
    label: (space) => labelContent(space, { places, values, routes, lines }, context),
    labelRegions: (space) => placeRegions(map, view, space, context),
  };
}

/** Only a circle that bears the place's name stands for its mark as well. */
function isMarkOf(drawn: DrawnSymbol, place: MarkedPlace['place'], center: Point): boolean {
  const { on } = drawn.symbol;
  const own = plain(place.label);
  return standsFor(drawn, center) && 'at' in on && (own === '' || plain(on.label) === own);
}

function calloutsOn(
  { map, view, ground, highlighted, context }: ContentGround,
  {
    obstacles,
    taken,
    lines,
  }: { readonly obstacles: readonly Obstacle[] } & Pick<DrawnContent, 'taken' | 'lines'>,
): ReturnType<typeof placeCallouts> {
  const pointed = map.callouts.flatMap((callout) => {
    const point = pointOf(view, callout.at);
    if (!point || !boxHasPoint(view.box, point)) return [];
    const there = obstacles.find((obstacle) => standsFor(obstacle, point));
    return [{ callout, point, radius: there?.radius ?? 0 }];
  });
  const { fonts } = context;
  return placeCallouts(pointed, { frame: view.box, ground, highlighted, taken, lines, fonts });
}

function aroundBox(box: DrawnContent['taken'][number]): Line {
  const { x, y, w, h } = grown(box, 0);
  return [
    [x, y],
    [x + w, y],
    [x + w, y + h],
    [x, y + h],
    [x, y],
  ];
}

function shownOf(
  map: WordedMap,
  {
    symbols,
    places,
    routes,
    arcs,
  }: {
    readonly symbols: readonly DrawnSymbol[];
    readonly places: readonly MarkedPlace[];
    readonly routes: readonly DrawnLine[];
    readonly arcs: readonly DrawnLine[];
  },
): WordedMap {
  const drawn = new Set(arcs.filter(({ pieces }) => pieces.length > 0).map(({ id }) => id));
  return {
    ...map,
    places: places.map(({ place }) => place),
    routes: routes.filter(({ pieces }) => pieces.length > 0).flatMap(({ route }) => route ?? []),
    arcs: map.arcs
      .map((arc) => ({
        ...arc,
        to: arc.to.filter(({ name }) => drawn.has(`Arc ${arc.from.name} to ${name}`)),
      }))
      .filter(({ to }) => to.length > 0),
    ...(map.symbols && { symbols: { ...map.symbols, values: symbols.map(({ symbol }) => symbol) } }),
  };
}
