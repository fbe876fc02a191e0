import type { ColorRole, Palette } from '../../model/color.js';
import type { Box } from '../../model/scene.js';
import { textColorOn } from './colors.js';
import type { Ground } from './ground.js';
import { Marks } from './marks.js';
import {
  boxesMeet,
  boxHasPoint,
  boxHolds,
  distance,
  grown,
  type Line,
  lineMeetsBox,
  type Point,
} from './plane.js';
import { boxAround, inkOf, type Setting } from './setting.js';

/** A line that labels keep away from, and how far, inches. */
export interface Barrier {
  readonly line: Line;
  readonly clearance: number;
}

/** From a label to the country that it stands apart from. */
export type Leader = readonly [Point, Point];

export interface PlacedLabel {
  readonly id: string;
  readonly setting: Setting;
  readonly box: Box;
  /** What reads on the ground it stands on. */
  readonly color: 'ink' | 'paper';
  readonly leader?: Leader;
}

/** Something that holds of the ground's owners: see `Ground`. */
export type OwnerTest = (owner: number) => boolean;

const frameMargin = 0.06;
/** Room between two labels, and between a label and a leader, inches. */
const apart = 0.05;

/** The room for labels on a map: what is on the ground, what is taken, and what may not be crossed. */
export class LabelSpace {
  readonly placed: PlacedLabel[] = [];
  /** No label reaches out of it. */
  readonly frame: Box;
  readonly ground: Ground;
  readonly fillOf: (owner: number) => ColorRole;
  readonly #taken: Box[];
  readonly #marks: Marks;

  constructor(
    box: Box,
    ground: Ground,
    fillOf: (owner: number) => ColorRole,
    taken: readonly Box[],
    barriers: readonly Barrier[],
    readonly palette: Palette,
  ) {
    this.frame = grown(box, -frameMargin);
    this.ground = ground;
    this.fillOf = fillOf;
    this.#taken = [...taken];
    this.#marks = new Marks(box);
    for (const { line, clearance } of barriers) this.#marks.add(line, clearance);
  }

  /** Whether something holds of all the ground under a label's letters and within `room` inches of them. */
  suits(center: Point, setting: Setting, room: number, holds: OwnerTest): boolean {
    const box = boxAround(center, setting);
    return inkOf(box, setting).every((ink) => this.ground.every(grown(ink, room), holds));
  }

  /** How much of the ground around the tightest of a label's lines is one owner's, 0 to 1. */
  shareAround(center: Point, setting: Setting, owner: number): number {
    const inks = inkOf(boxAround(center, setting), setting);
    return Math.min(...inks.map((ink) => this.ground.under(grown(ink, 0.06)).get(owner) ?? 0));
  }

  /** Whether a label there would stand in the frame, `edge` inches within it, clear of all labels and lines. */
  isFree(center: Point, setting: Setting, edge = 0): boolean {
    const box = boxAround(center, setting);
    return (
      boxHolds(edge === 0 ? this.frame : grown(this.frame, -edge), box) &&
      this.#taken.every((other) => !boxesMeet(grown(other, apart), box)) &&
      !this.#marks.meets(box)
    );
  }

  /** Whether a point is in the frame, clear of all labels and lines. */
  isOpen(point: Point): boolean {
    return (
      boxHasPoint(this.frame, point) &&
      !this.#marks.has(point) &&
      this.#taken.every((other) => !boxHasPoint(grown(other, apart), point))
    );
  }

  /** Whether a leader would cross no label and no line, and only ground that it may cross; `room` inches from labels and marks. */
  leaderIsFree([from, to]: Leader, crosses: OwnerTest, room = apart): boolean {
    return (
      this.#taken.every((other) => !lineMeetsBox([from, to], grown(other, room))) &&
      passes(from, to, (spot) => !this.#marks.has(spot) && crosses(this.ground.at(spot)))
    );
  }

  /** Whether something holds of all the ground that a straight line passes over. */
  runsOver(from: Point, to: Point, holds: OwnerTest): boolean {
    return passes(from, to, (spot) => holds(this.ground.at(spot)));
  }

  /** Takes the place, if it is free and some colour reads on it. */
  put(id: string, setting: Setting, center: Point, leader?: Leader): boolean {
    if (!this.isFree(center, setting)) return false;
    const box = boxAround(center, setting);
    const color = setting.onDisc ? 'paper' : this.#colorOn(box, setting);
    if (!color) return false;
    this.placed.push({ id, setting, box, color, ...(leader && { leader }) });
    this.#taken.push(box);
    if (leader) this.#marks.add(leader, apart);
    return true;
  }

  #colorOn(box: Box, setting: Setting): PlacedLabel['color'] | undefined {
    const owners = inkOf(box, setting).flatMap((ink) => [...this.ground.under(ink).keys()]);
    return textColorOn(
      owners.map((owner) => this.fillOf(owner)),
      this.palette,
    );
  }
}

/** Whether something holds at every spot of a straight line. */
function passes(from: Point, to: Point, holds: (spot: Point) => boolean): boolean {
  const steps = Math.ceil(distance(from, to) / 0.02) + 1;
  for (let i = 0; i <= steps; i++) {
    if (!holds([from[0] + ((to[0] - from[0]) * i) / steps, from[1] + ((to[1] - from[1]) * i) / steps]))
      return false;
  }
  return true;
}
