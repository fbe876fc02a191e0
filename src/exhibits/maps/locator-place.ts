import type { ColorRole } from '../../model/color.js';
import type { Box } from '../../model/scene.js';
import { landFill, seaFill } from './colors.js';
import { Ground } from './ground.js';
import { locatorSizes } from './locator.js';
import { boxesMeet, grown, type Line, lineMeetsBox, type Point } from './plane.js';
import type { MapView } from './projection.js';

/** What a locator must not cover. */
export interface Busy {
  readonly ground: Ground;
  readonly fillOf: (owner: number) => ColorRole;
  /** Owners that must be in view. */
  readonly fit: ReadonlySet<number>;
  readonly lines: readonly Line[];
  /** Spots where words are to stand. */
  readonly spots: readonly Point[];
  readonly taken: readonly Box[];
}

const inset = 0.14;
/** How much of a corner may be land for it to be calm. */
const calmLand = 0.2;
/** A locator of more than this cap (radians) would frame most of its own globe. */
const widest = 0.75;

/**
 * Where a locator stands: the calmest corner in which it covers nothing that matters, the largest size first.
 * `auto` takes only corners that are nearly all sea, on maps of a region.
 */
export function locatorBox(view: MapView, wanted: 'globe' | 'auto', busy: Busy): Box | undefined {
  if (view.wide || (wanted === 'auto' && view.radius > widest)) return undefined;
  const most = wanted === 'auto' ? calmLand : 1;
  for (const size of wanted === 'auto' ? locatorSizes.slice(0, 2) : locatorSizes) {
    const free = corners(view.box, size)
      .map((box) => ({ box, land: landUnder(box, busy) }))
      .filter(({ land }) => land !== undefined && land <= most)
      .sort((a, b) => a.land! - b.land!);
    if (free[0]) return free[0].box;
  }
  return undefined;
}

/** Top corners first: the scale bar stands in a lower one. */
function corners({ x, y, w, h }: Box, size: number): Box[] {
  const [left, right] = [x + inset, x + w - inset - size];
  const [top, bottom] = [y + inset, y + h - inset - size];
  return [
    { x: left, y: top, w: size, h: size },
    { x: right, y: top, w: size, h: size },
    { x: left, y: bottom, w: size, h: size },
    { x: right, y: bottom, w: size, h: size },
  ];
}

/** How much neutral land a box would cover, 0 to 1; undefined where it would cover what matters. */
function landUnder(box: Box, { ground, fillOf, fit, lines, spots, taken }: Busy): number | undefined {
  const around = grown(box, 0.06);
  if (taken.some((other) => boxesMeet(other, around))) return undefined;
  if (lines.some((line) => lineMeetsBox(line, around))) return undefined;
  if (spots.some(([x, y]) => boxesMeet({ x: x - 0.6, y: y - 0.15, w: 1.2, h: 0.3 }, around)))
    return undefined;
  let land = 0;
  for (const [owner, share] of ground.under(around)) {
    if (owner === Ground.sea) continue;
    const fill = fillOf(owner);
    if (fit.has(owner) || (fill !== landFill.color && fill !== seaFill.color)) return undefined;
    land += share;
  }
  return land;
}
