import type { Box } from '../../model/scene.js';
import { type Line, type Point, segmentMeetsBox } from './plane.js';

/** Side of a cell, inches. */
const cell = 0.02;

/** Where lines run on a map, and their surroundings: what letters and leaders keep off. */
export class Marks {
  readonly #box: Box;
  readonly #columns: number;
  readonly #rows: number;
  readonly #cells: Uint8Array;

  constructor(box: Box) {
    this.#box = box;
    this.#columns = Math.ceil(box.w / cell);
    this.#rows = Math.ceil(box.h / cell);
    this.#cells = new Uint8Array(this.#columns * this.#rows);
  }

  /** Marks every cell that comes within `clearance` inches of a line. */
  add(line: Line, clearance: number): void {
    for (let i = 1; i < line.length; i++) this.#segment(line[i - 1]!, line[i]!, clearance);
  }

  /** Whether a box touches a marked cell. */
  meets({ x, y, w, h }: Box): boolean {
    const [left, right] = this.#columnsOf(x, x + w);
    const [top, bottom] = this.#rowsOf(y, y + h);
    for (let row = top; row <= bottom; row++) {
      const start = row * this.#columns;
      for (let column = left; column <= right; column++) if (this.#cells[start + column] === 1) return true;
    }
    return false;
  }

  has([x, y]: Point): boolean {
    return this.meets({ x, y, w: 0, h: 0 });
  }

  #segment(from: Point, to: Point, clearance: number): void {
    const [left, right] = this.#columnsOf(
      Math.min(from[0], to[0]) - clearance,
      Math.max(from[0], to[0]) + clearance,
    );
    const [top, bottom] = this.#rowsOf(
      Math.min(from[1], to[1]) - clearance,
      Math.max(from[1], to[1]) + clearance,
    );
    const side = cell + 2 * clearance;
    for (let row = top; row <= bottom; row++) {
      const y = this.#box.y + row * cell - clearance;
      for (let column = left; column <= right; column++) {
        const around = { x: this.#box.x + column * cell - clearance, y, w: side, h: side };
        if (segmentMeetsBox(from, to, around)) this.#cells[row * this.#columns + column] = 1;
      }
    }
  }

  #columnsOf(from: number, to: number): readonly [number, number] {
    return within(from - this.#box.x, to - this.#box.x, this.#columns);
  }

  #rowsOf(from: number, to: number): readonly [number, number] {
    return within(from - this.#box.y, to - this.#box.y, this.#rows);
  }
}

/** First and last cell of a stretch, less what lies off the map. */
function within(from: number, to: number, count: number): readonly [number, number] {
  return [Math.max(0, Math.floor(from / cell)), Math.min(count - 1, Math.floor(to / cell))];
}
