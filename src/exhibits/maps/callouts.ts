import type { Box, DeckFonts } from '../../model/scene.js';
import type { WordedCallout } from '../../model/storyboard.js';
import type { Text } from '../../model/wording.js';
import { type CalloutPlace, type PlateElement, plateElements, plateOf } from './callout-plate.js';
import { gridOver } from './candidates.js';
import { Ground } from './ground.js';
import { linesCross } from './obstacles.js';
import {
  boxesMeet,
  boxHasPoint,
  boxHolds,
  distance,
  grown,
  type Line,
  lineMeetsBox,
  nearestInBox,
  type Point,
} from './plane.js';

/** A callout to be placed: its text and the point that it speaks of. */
export interface PointedText {
  readonly callout: WordedCallout;
  readonly point: Point;
  /** Half the width of what stands at the point, inches; 0 for nothing. */
  readonly radius: number;
}

export interface CalloutGround {
  readonly frame: Box;
  readonly ground: Ground;
  /** Whether an owner's ground is coloured, and so must stay in sight. */
  readonly highlighted: (owner: number) => boolean;
  readonly taken: readonly Box[];
  readonly lines: readonly Line[];
  readonly fonts: DeckFonts;
}

export interface PlacedCallouts {
  readonly elements: readonly PlateElement[];
  readonly boxes: readonly Box[];
  readonly leaders: readonly Line[];
  /** What found no place, for the legend. */
  readonly unplaced: readonly Text[];
}

const widths = [1.5, 1.9, 1.15];
const farthest = 3.2;
/** How much longer a leader may be for its plate to stand on the sea rather than on land. */
const seaIsWorth = 0.5;

/** Each text in a plate on the sea or on neutral land, tied to its point by a leader that crosses no other thing. */
export function placeCallouts(wanted: readonly PointedText[], ground: CalloutGround): PlacedCallouts {
  const elements: PlateElement[] = [];
  const boxes: Box[] = [];
  const leaders: Line[] = [];
  const unplaced: Text[] = [];
  wanted.forEach((each, index) => {
    const now = { ...ground, taken: [...ground.taken, ...boxes], lines: [...ground.lines, ...leaders] };
    const place = placeFor(each, now);
    if (!place) {
      unplaced.push(each.callout.text);
      return;
    }
    boxes.push(place.box);
    leaders.push(place.leader);
    elements.push(...plateElements(each.callout.text, `Callout ${index + 1}`, place));
  });
  return { elements, boxes, leaders, unplaced };
}

/** Nearest first, until what is still to come could not be better. */
function placeFor(pointed: PointedText, ground: CalloutGround): CalloutPlace | undefined {
  let best: { readonly place: CalloutPlace; readonly cost: number } | undefined;
  for (const { cost, ...place } of triesFor(pointed, ground)) {
    if (best && cost >= best.cost) break;
    if (!isClear(place, pointed, ground)) continue;
    const whole = cost + landUnder(place.box, ground) * seaIsWorth;
    if (!best || whole < best.cost) best = { place, cost: whole };
  }
  return best?.place;
}

function triesFor(
  pointed: PointedText,
  { frame, fonts }: CalloutGround,
): (CalloutPlace & { readonly cost: number })[] {
  const [x, y] = pointed.point;
  const around = { x: x - farthest, y: y - farthest, w: 2 * farthest, h: 2 * farthest };
  const inner = grown(frame, -0.07);
  const centers = gridOver(around, 0.1).filter((center) => boxHasPoint(inner, center));
  return widths
    .flatMap((width, order) => {
      const { w, h, textHeight } = plateOf(pointed.callout.text, width, fonts);
      return centers.map((center) => {
        const box = { x: center[0] - w / 2, y: center[1] - h / 2, w, h };
        const leader = leaderTo(box, pointed);
        return { box, leader, textHeight, cost: distance(leader[0], pointed.point) + order * 0.12 };
      });
    })
    .filter(({ box, cost }) => cost > 0.2 && cost < farthest && boxHolds(inner, box))
    .sort((a, b) => a.cost - b.cost);
}

function isClear(
  { box, leader }: CalloutPlace,
  { point, radius }: PointedText,
  ground: CalloutGround,
): boolean {
  const plate = grown(box, 0.06);
  const own = {
    x: point[0] - radius - 0.01,
    y: point[1] - radius - 0.01,
    w: 2 * radius + 0.02,
    h: 2 * radius + 0.02,
  };
  return (
    ground.taken.every((other) => !boxesMeet(other, plate)) &&
    !lineMeetsBox([point, point], plate) &&
    ground.lines.every((line) => !lineMeetsBox(line, plate)) &&
    ground.ground.every(grown(box, 0.03), (owner) => !ground.highlighted(owner)) &&
    ground.lines.every((line) => !linesCross(leader, line)) &&
    ground.taken.every((other) => boxHolds(own, other) || !lineMeetsBox(leader, grown(other, 0.03)))
  );
}

function landUnder(box: Box, { ground }: CalloutGround): number {
  return 1 - (ground.under(box).get(Ground.sea) ?? 0);
}

/** From the plate's nearest edge to just before what stands at the point. */
function leaderTo(box: Box, { point, radius }: PointedText): readonly [Point, Point] {
  const start = nearestInBox(box, point);
  const length = distance(start, point);
  const share = length === 0 ? 1 : Math.max(0, length - radius - (radius > 0 ? 0.03 : 0)) / length;
  return [start, [start[0] + (point[0] - start[0]) * share, start[1] + (point[1] - start[1]) * share]];
}
