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
}

/** Room between letters and a coast that they stand along, inches. */
const offshore = 0.06;
/** Room between letters and the edge of another's ground that they stand on. */
const inland = 0.03;
/** How much longer a leader may be for its label to stand on the sea rather than on another country. */
const seaIsWorth = 0.35;
/** How far a label may stand from its country at all. */
const farthest = 2.5;

const isSea: OwnerTest = (owner) => owner === Ground.sea;

/** Wholly on the country's own ground, with `room` inches around its letters, near where there is most of it. */
export function placeInside(space: LabelSpace, label: CountryLabel, room: number): boolean {
  const own: OwnerTest = (owner) => owner === label.index;
  return triesInside(space, label, 0.06).some(({ setting, centers }) =>
    centers.some((center) => space.suits(center, setting, room, own) && space.put(label.id, setting, center)),
  );
}

/** The same, searched more finely, where it is least cramped. */
export function squeezeInside(space: LabelSpace, label: CountryLabel, room: number): boolean {
  const own: OwnerTest = (owner) => owner === label.index;
  return triesInside(space, label, 0.025).some(({ setting, centers }) =>
    centers
      .filter((center) => space.suits(center, setting, room, own) && space.isFree(center, setting))
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
  const anchor = labelAnchor(label.rings, 1);
  const centers = nearestFirst(gridOver(space.frame, 0.06), anchor).filter(
    (center) => isNeutral(space.ground.at(center)) && distance(center, anchor) < farthest,
  );
  const search = (stands: OwnerTest, crosses: OwnerTest): Apart | undefined =>
    nearestApart(space, label.settings, { anchor, centers, stands, crosses });
  const atSea = search(isSea, isClear);
  const onLand = search(isLand, isClear);
  const near = atSea && atSea.length < (onLand?.length ?? farthest) + seaIsWorth ? atSea : onLand;
  const found = near ?? search(isNeutral, () => true);
  return found !== undefined && space.put(label.id, found.setting, found.center, found.leader);
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
}

function nearestApart(
  space: LabelSpace,
  settings: readonly Setting[],
  { anchor, centers, stands, crosses }: ApartSearch,
): Apart | undefined {
  for (const center of centers) {
    for (const setting of settings) {
      if (!space.suits(center, setting, inland, stands) || !space.isFree(center, setting)) continue;
      const leader: Leader = [nearestInBox(boxAround(center, setting), anchor), anchor];
      if (!space.leaderIsFree(leader, crosses)) continue;
      return { setting, center, leader, length: distance(leader[0], anchor) };
    }
  }
  return undefined;
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
