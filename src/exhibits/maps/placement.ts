import { labelAnchor, largestRing } from './anchor.js';
import { centersBeside, evenly, gridOver, nearestFirst } from './candidates.js';
import { Ground } from './ground.js';
import type { LabelSpace, OwnerTest } from './label-space.js';
import { boundsOf, boxHasPoint, nearestInBox, type Point, type Ring } from './plane.js';
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
/** How far from where its author wants it. */
const nearSpot = 0.8;

export const isSea: OwnerTest = (owner) => owner === Ground.sea;

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
