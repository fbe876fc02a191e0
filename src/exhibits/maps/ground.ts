import type { Box } from '../../model/scene.js';
import type { Point, Ring } from './plane.js';

/** Side of a cell, inches: finer than the stroke of a letter. */
const cell = 0.02;

/** What lies under each spot of a map: the sea, or a country by its index in the list it was made from. */
export class Ground {
  static readonly sea = -1;
  readonly #box: Box;
  readonly #columns: number;
  readonly #rows: number;
  readonly #owners: Int16Array;
  readonly #counts: number[];

  constructor(
    box: Box,
    countries: readonly { readonly rings: readonly Ring[]; readonly under?: readonly Ring[] }[],
  ) {
    this.#box = box;
    this.#columns = Math.ceil(box.w / cell);
    this.#rows = Math.ceil(box.h / cell);
    this.#owners = new Int16Array(this.#columns * this.#rows).fill(Ground.sea);
    this.#counts = countries.map(
      ({ rings, under = [] }, index) => this.#paint(under, index) + this.#paint(rings, index),
    );
  }

  /** Square inches in view. */
  area(index: number): number {
    return (this.#counts[index] ?? 0) * cell * cell;
  }

  /** What lies at a point of the map. */
  at([x, y]: Point): number {
    const [column] = span(x - this.#box.x, 0, this.#columns);
    const [row] = span(y - this.#box.y, 0, this.#rows);
    return this.#owners[row * this.#columns + column] ?? Ground.sea;
  }

  /** What a box stands on: owner → share of the box, 0 to 1. Spots outside the map count as sea. */
  under(box: Box): ReadonlyMap<number, number> {
    const [left, right] = span(box.x - this.#box.x, box.w, this.#columns);
    const [top, bottom] = span(box.y - this.#box.y, box.h, this.#rows);
    const counts = new Map<number, number>();
    for (let row = top; row <= bottom; row++) {
      for (let column = left; column <= right; column++) {
        const owner = this.#owners[row * this.#columns + column] ?? Ground.sea;
        counts.set(owner, (counts.get(owner) ?? 0) + 1);
      }
    }
    const all = (right - left + 1) * (bottom - top + 1);
    return new Map([...counts].map(([owner, count]) => [owner, count / all]));
  }

  /** Whether every spot of a box has an owner of whom this holds. */
  every(box: Box, holds: (owner: number) => boolean): boolean {
    const [left, right] = span(box.x - this.#box.x, box.w, this.#columns);
    const [top, bottom] = span(box.y - this.#box.y, box.h, this.#rows);
    for (let row = top; row <= bottom; row++) {
      const start = row * this.#columns;
      for (let column = left; column <= right; column++) {
        if (!holds(this.#owners[start + column]!)) return false;
      }
    }
    return true;
  }

  /** Fills the rings row by row, between each odd crossing and the next; says how many cells it filled. */
  #paint(rings: readonly Ring[], index: number): number {
    const crossings: number[][] = Array.from({ length: this.#rows }, () => []);
    for (const ring of rings) for (let i = 1; i < ring.length; i++) this.#cross(ring, i, crossings);
    let painted = 0;
    crossings.forEach((found, row) => {
      found.sort((a, b) => a - b);
      for (let i = 1; i < found.length; i += 2) {
        const from = Math.max(0, Math.round(found[i - 1]! / cell));
        const to = Math.min(this.#columns, Math.round(found[i]! / cell));
        if (to <= from) continue;
        this.#owners.fill(index, row * this.#columns + from, row * this.#columns + to);
        painted += to - from;
      }
    });
    return painted;
  }

  #cross(ring: Ring, i: number, crossings: number[][]): void {
    const [ax, ay] = ring[i - 1]!;
    const [bx, by] = ring[i]!;
    if (ay === by) return;
    const first = Math.ceil((Math.min(ay, by) - this.#box.y) / cell - 0.5);
    const last = Math.ceil((Math.max(ay, by) - this.#box.y) / cell - 0.5) - 1;
    for (let row = Math.max(0, first); row <= Math.min(this.#rows - 1, last); row++) {
      const y = this.#box.y + (row + 0.5) * cell;
      crossings[row]!.push(ax + ((bx - ax) * (y - ay)) / (by - ay) - this.#box.x);
    }
  }
}

/** First and last cell of a stretch, kept on the grid. */
function span(start: number, length: number, count: number): readonly [number, number] {
  const first = Math.min(count - 1, Math.max(0, Math.floor(start / cell)));
  const last = Math.min(count - 1, Math.max(first, Math.ceil((start + length) / cell) - 1));
  return [first, last];
}
