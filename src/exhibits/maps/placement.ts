import type { Box } from '../../model/scene.js';
import { labelAnchor, largestRing } from './anchor.js';
import { centersBeside, evenly, gridOver, nearestFirst } from './candidates.js';
import { landFill } from './colors.js';
import { Ground } from './ground.js';
import type { LabelSpace, Leader, OwnerTest } from './label-space.js';
import { boundsOf, boxHasPoint, distance, nearestInBox, type Point, type Ring } from './plane.js';
import { boxAround, type Setting } from './setting.js';

/** A country to be named: its index on the ground, its outlines, and the ways to set its name, best first. */
export interface CountryLabel {
  readonly id: string;
  readonly index: number;
  readonly rings: readonly Ring[];
  readonly settings: readonly Setting[];
  /** Inches that its label keeps from the map's edge, so that it does not look cut. */
  readonly edge: number;
}

/** Room between letters and a coast that they stand along, inches. */
const offshore = 0.06;
/** Room between letters and the edge of another's ground that they stand on. */
const inland = 0.03;
/** How much longer a leader may be for its label to stand on the sea rather than on another country. */
const seaIsWorth = 0.35;
/** How far a label may stand from its country at all. */
const farthest = 2.5;
/** How far from where its author wants it. */
const nearSpot = 0.8;

const isSea: OwnerTest = (owner) => owner === Ground.sea;

/** Wholly on the country's own ground, with `room` inches around its letters, near where there is most of it. */
export function placeInside(space: LabelSpace, label: CountryLabel, room: number): boolean {
  const own: OwnerTest = (owner) => owner === label.index;
  return triesInside(space, label, 0.06).some(({ setting, centers }) =>
    centers.some(
      (center) =>
        space.isFree(center, setting, label.edge) &&
        space.suits(center, setting, room, own) &&
        space.put(label.id, setting, center),
    ),
  );
}

/** The same, searched more finely, where it is least cramped. */
export function squeezeInside(space: LabelSpace, label: CountryLabel, room: number): boolean {
  const own: OwnerTest = (owner) => owner === label.index;
  return triesInside(space, label, 0.025).some(({ setting, centers }) =>
    centers
      .filter(
        (center) => space.isFree(center, setting, label.edge) && space.suits(center, setting, room, own),
      )
      .map((center) => ({ center, share: space.shareAround(center, setting, label.index) }))
      .sort((a, b) => b.share - a.share)
      .some(({ center }) => space.put(label.id, setting, center)),
  );
}

/** The settings that may fit, each with the centres to try. */
function triesInside(
  { ground }: LabelSpace,
  { index, rings, settings }: CountryLabel,
  step: number,
): readonly { readonly setting: Setting; readonly centers: readonly Point[] }[] {
  const bounds = boundsOf(rings.flat());
  const own = gridOver(bounds, step).filter((point) => ground.at(point) === index);
  return settings
    .filter((setting) => setting.w < bounds.w && setting.h * 0.6 < bounds.h)
    .map((setting) => {
      const anchor = labelAnchor(rings, setting.w / setting.h);
      return { setting, centers: [anchor, ...nearestFirst(own, anchor)] };
    });
}

/** On the open sea along the country's own coast. */
export function placeAlongCoast(space: LabelSpace, { id, index, rings, settings }: CountryLabel): boolean {
  const outline = evenly(largestRing(rings), 60);
  const anchor = labelAnchor(rings, 2);
  const ownOrSea: OwnerTest = (owner) => owner === index || isSea(owner);
  return settings.some((setting) => {
    const centers = outline.flatMap((point) =>
      centersBeside(point, setting).filter((center) =>
        space.runsOver(nearestInBox(boxAround(center, setting), point), point, ownOrSea),
      ),
    );
    return nearestFirst(centers, anchor).some((center) => placeOnSea(space, id, setting, center));
  });
}

/**
 * With a line to the country: on neutral land nearby, or on the sea where that is not much farther.
 * The line crosses the colour of another country only where there is no other way.
 */
export function placeApart(space: LabelSpace, label: CountryLabel): boolean {
  const isLand: OwnerTest = (owner) => space.fillOf(owner) === landFill.color;
  const isNeutral: OwnerTest = (owner) => isSea(owner) || isLand(owner);
  const isClear: OwnerTest = (owner) => owner === label.index || isNeutral(owner);
  const anchor = leaderEnd(space, label);
  if (!anchor) return false;
  const centers = nearestFirst(gridAround(space.frame, anchor), anchor).filter(
    (center) => isNeutral(space.ground.at(center)) && distance(center, anchor) < farthest,
  );
  const search = (stands: OwnerTest, crosses: OwnerTest, most: number): Apart | undefined =>
    nearestApart(space, label.settings, { anchor, centers, stands, crosses, most });
  const onLand = search(isLand, isClear, farthest);
  const atSea = search(isSea, isClear, onLand ? onLand.length + seaIsWorth : farthest);
  const found = atSea ?? onLand ?? search(isNeutral, () => true, farthest);
  return found !== undefined && space.put(label.id, found.setting, found.center, found.leader);
}

/** Spots to try, closely set near a point and widely farther off, where a little more or less does not tell. */
function gridAround(frame: Box, [x, y]: Point): Point[] {
  const near = { x: x - 0.7, y: y - 0.7, w: 1.4, h: 1.4 };
  const farOff = gridOver(frame, 0.13).filter((point) => !boxHasPoint(near, point));
  return [...gridOver(near, 0.06).filter((point) => boxHasPoint(frame, point)), ...farOff];
}

/** Where a leader may end: on the country's own ground, off all lines and labels; in its middle, if that is free. */
function leaderEnd(space: LabelSpace, { rings, index }: CountryLabel): Point | undefined {
  const middle = labelAnchor(rings, 1);
  const own = gridOver(boundsOf(rings.flat()), 0.04).filter((point) => space.ground.at(point) === index);
  return [middle, ...nearestFirst(own, middle)].find((point) => space.isOpen(point));
}

/** Where a label may stand apart from its country. */
interface Apart {
  readonly setting: Setting;
  readonly center: Point;
  readonly leader: Leader;
  /** Of the leader, inches. */
  readonly length: number;
}

/** Where to look: centres, nearest first; what a label may stand on and its leader may cross. */
interface ApartSearch {
  readonly anchor: Point;
  readonly centers: readonly Point[];
  readonly stands: OwnerTest;
  readonly crosses: OwnerTest;
  /** How long the leader may be, inches. */
  readonly most: number;
}

function nearestApart(
  space: LabelSpace,
  settings: readonly Setting[],
  { anchor, centers, stands, crosses, most }: ApartSearch,
): Apart | undefined {
  const longest = Math.max(...settings.map(({ w, h }) => Math.hypot(w, h))) / 2;
  for (const center of centers) {
    if (distance(center, anchor) > most + longest) return undefined;
    const under = space.ground.at(center);
    if (!stands(under)) continue;
    for (const setting of settings) {
      // On one country's ground alone, so that no border runs through the letters.
      if (!space.suits(center, setting, inland, (owner) => owner === under)) continue;
      if (!space.isFree(center, setting)) continue;
      const from = nearestInBox(boxAround(center, setting), anchor);
      const length = distance(from, anchor);
      const leader: Leader = [from, anchor];
      if (length < most && space.leaderIsFree(leader, crosses)) return { setting, center, leader, length };
    }
  }
  return undefined;
}

/** Where the author wants it, or as near as letters can stand. */
export function placeAt(space: LabelSpace, { id, settings }: CountryLabel, spot: Point): boolean {
  const around = { x: spot[0] - nearSpot, y: spot[1] - nearSpot, w: 2 * nearSpot, h: 2 * nearSpot };
  const centers = [spot, ...nearestFirst(gridOver(around, 0.04), spot)];
  return centers.some((center) => settings.some((setting) => space.put(id, setting, center)));
}

/** On the sea, at a spot or near it. */
export function placeAtSea(
  space: LabelSpace,
  id: string,
  spot: Point,
  settings: readonly Setting[],
): boolean {
  const near = gridOver({ x: spot[0] - 1, y: spot[1] - 0.8, w: 2, h: 1.6 }, 0.05);
  const centers = [spot, ...nearestFirst(near, spot)].filter(
    (point) => boxHasPoint(space.frame, point) && isSea(space.ground.at(point)),
  );
  return settings.some((setting) => centers.some((center) => placeOnSea(space, id, setting, center)));
}

function placeOnSea(space: LabelSpace, id: string, setting: Setting, center: Point): boolean {
  return space.suits(center, setting, offshore, isSea) && space.put(id, setting, center);
}
