import type { FreeformElement, Stroke } from '../../model/scene.js';
import type { WordedMap, WordedRoute } from '../../model/storyboard.js';
import { plain } from '../../wording/text.js';
import { arcPieces } from './arcs.js';
import { routeColor } from './colors.js';
import { curve } from './freeforms.js';
import { type Obstacle, standsFor } from './obstacles.js';
import { distance, type Line, type Point } from './plane.js';
import type { MapView } from './projection.js';
import { type RoutePiece, routePieces } from './routes.js';

/** A route or an arc as it is drawn. */
export interface DrawnLine {
  readonly id: string;
  readonly stroke: Stroke;
  readonly pieces: readonly RoutePiece[];
  /** The route that it draws; arcs have none. */
  readonly route?: WordedRoute;
}

/** Inches between an arc's end and the middle of a place's mark. */
const beforeMark = 0.08;

const dashes = { dashed: 'dash', solid: 'solid', dotted: 'dot' } as const;

/** A position as a point of the map; undefined where the projection does not show it. */
export function pointOf({ projection }: MapView, at: readonly [number, number]): Point | undefined {
  const point = projection([at[0], at[1]]);
  return point?.every(Number.isFinite) ? point : undefined;
}

export function drawnRoutes(map: WordedMap, view: MapView): DrawnLine[] {
  return map.routes.map((route) => {
    const points = route.via.flatMap((at) => {
      const point = pointOf(view, at);
      return point ? [point] : [];
    });
    const pieces = routePieces(points, view.box, route.curved);
    return { id: `Route ${plain(route.heading)}`, stroke: strokeOf(route), pieces, route };
  });
}

/** Arcs bow to whichever side is clear: of the map's edge, of marks and symbols, and of the arcs drawn before. */
export function drawnArcs(
  map: WordedMap,
  view: MapView,
  obstacles: readonly Obstacle[],
  routes: readonly DrawnLine[],
): DrawnLine[] {
  const lines: Line[] = routes.flatMap(({ pieces }) => pieces.map(({ line }) => line));
  return map.arcs.flatMap((arc) => {
    const from = pointOf(view, arc.from.at);
    return arc.to.flatMap((end): DrawnLine[] => {
      const to = pointOf(view, end.at);
      if (!from || !to || distance(from, to) < 0.3) return [];
      const gaps = [from, to].map((point) => gapAt(point, obstacles)) as [number, number];
      const pieces = arcPieces(from, to, { gaps, box: view.box, obstacles, lines });
      lines.push(...pieces.map(({ line }) => line));
      return [{ id: `Arc ${arc.from.name} to ${end.name}`, stroke: strokeOf(arc), pieces }];
    });
  });
}

/** How far from a point a line must stop, for the mark or circle that stands there. */
function gapAt(point: Point, obstacles: readonly Obstacle[]): number {
  const there = obstacles.filter((obstacle) => standsFor(obstacle, point));
  return Math.max(0.02, ...there.map(({ radius }) => radius + beforeMark - 0.045));
}

export function lineElements(lines: readonly DrawnLine[]): FreeformElement[] {
  return lines.flatMap(({ id, stroke: { arrow, ...stroke }, pieces }) =>
    pieces.map(({ curves, line, starts, ends }) => {
      const both = arrow === 'both' && starts && ends;
      const head = both ? 'both' : arrow && ends ? 'end' : undefined;
      return curve(id, curves, line, { ...stroke, ...(head && { arrow: head }) });
    }),
  );
}

function strokeOf({ style, arrow, color }: Pick<WordedRoute, 'style' | 'arrow' | 'color'>): Stroke {
  return {
    color: routeColor({ color }),
    width: 2,
    dash: dashes[style],
    ...(arrow !== 'none' && { arrow }),
  };
}
