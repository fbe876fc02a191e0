import type { Box } from '../../model/scene.js';
import { labelAnchor } from './anchor.js';
import { gridOver, nearestFirst } from './candidates.js';
import { landFill } from './colors.js';
import type { LabelSpace, Leader, OwnerTest } from './label-space.js';
import { type CountryLabel, isSea, placeInside } from './placement.js';
import { boundsOf, boxHasPoint, distance, nearestInBox, type Point } from './plane.js';
import { boxAround, type Setting } from './setting.js';

/** Room between letters and the edge of another's ground that they stand on. */
const inland = 0.03;
/** How much longer a leader may be for its label to stand on the sea rather than on another country. */
const seaIsWorth = 0.35;
/** How far a label may stand from its country at all. */
const farthest = 2.5;

/**
 * With a line to the country: on neutral land nearby, or on the sea where that is not much farther.
 * The line crosses the colour of another country only where there is no other way.
 */
export function placeApart(space: LabelSpace, label: CountryLabel, most = farthest): boolean {
  const isLand: OwnerTest = (owner) => space.fillOf(owner) === landFill.color;
  const isNeutral: OwnerTest = (owner) => isSea(owner) || isLand(owner);
  const isClear: OwnerTest = (owner) => owner === label.index || isNeutral(owner);
  const anchor = leaderEnd(space, label);
  if (!anchor) return false;
  const centers = nearestFirst(gridAround(space.frame, anchor), anchor).filter(
    (center) => isNeutral(space.ground.at(center)) && distance(center, anchor) < farthest,
  );
  const search = (stands: OwnerTest, crosses: OwnerTest, longest: number): Apart | undefined =>
    nearestApart(space, label.settings, { anchor, centers, stands, crosses, most: longest });
  const onLand = search(isLand, isClear, most);
  const atSea = search(isSea, isClear, Math.min(most, onLand ? onLand.length + seaIsWorth : most));
  const found = atSea ?? onLand ?? search(isNeutral, () => true, most);
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

/**
 * The number that stands for a country's name: on its ground, else apart as the name would be, else with a leader from
 * wherever there is room, since a disc reads on any ground.
 */
export function placeNumberOf(space: LabelSpace, country: CountryLabel, number: Setting): boolean {
  const label = { ...country, settings: [number], edge: 0 };
  if (placeInside(space, label, 0) || placeApart(space, label)) return true;
  return endsOn(space, country).some((end) => placeNumberFrom(space, country.id, number, end));
}

/** Spots of a country's ground from its middle outwards, widely set. */
function endsOn({ ground }: LabelSpace, { rings, index }: CountryLabel): Point[] {
  const middle = labelAnchor(rings, 1);
  const own = gridOver(boundsOf(rings.flat()), 0.07).filter((point) => ground.at(point) === index);
  return [middle, ...nearestFirst(own, middle).slice(0, 24)];
}

function placeNumberFrom(space: LabelSpace, id: string, number: Setting, end: Point): boolean {
  return nearestFirst(gridAround(space.frame, end), end).some((center) => {
    const from = nearestInBox(boxAround(center, number), end);
    const isApart = distance(from, end) > 0.05 && distance(from, end) < farthest;
    if (!isApart || !space.isFree(center, number)) return false;
    const leader: Leader = [from, end];
    return space.leaderIsFree(leader, () => true, 0.01) && space.put(id, number, center, leader);
  });
}
