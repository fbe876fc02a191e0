import type { ColorRole, Palette } from '../model/color.js';
import type { Box, Fill, PathStep, SceneElement, TableElement } from '../model/scene.js';
import { hexFromRgb, rgbFromHex } from '../theme/color-space.js';
import { resolveColor } from '../theme/contrast.js';
import { bottom, right } from './geometry.js';

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** What stands under a point: a colour of six hex digits and the role that it is mostly made of. */
export interface Ground {
  readonly role: ColorRole;
  readonly hex: string;
}

/** Everything under a text, back to front, groups taken apart, on the background of its slide layout. */
export interface Beneath {
  readonly elements: readonly SceneElement[];
  readonly background: ColorRole;
  readonly palette: Palette;
}

/** The ground at a point: the topmost fill that covers it. A picture may be of any colour; the background stands for it. */
export function groundAt(point: Point, { elements, background, palette }: Beneath): Ground {
  const page: Ground = { role: background, hex: resolveColor(background, palette) };
  return elements.reduce((ground, element) => {
    if (!within(element.box, point)) return ground;
    if (element.kind === 'picture') return page;
    const fill = fillAt(element, point);
    return fill ? painted(fill, ground, palette) : ground;
  }, page);
}

function painted({ color, transparency = 0 }: Fill, under: Ground, palette: Palette): Ground {
  const hex = blend(resolveColor(color, palette), under.hex, 1 - transparency);
  return { role: transparency < 0.5 ? color : under.role, hex };
}

/** One colour over another as the eye sees them, the upper one by its share. */
function blend(upper: string, lower: string, share: number): string {
  const a = rgbFromHex(upper);
  const b = rgbFromHex(lower);
  const mix = (channel: 'r' | 'g' | 'b'): number => share * a[channel] + (1 - share) * b[channel];
  return hexFromRgb({ r: mix('r'), g: mix('g'), b: mix('b') });
}

function fillAt(element: SceneElement, point: Point): Fill | undefined {
  switch (element.kind) {
    case 'shape':
      return element.shape !== 'ellipse' || withinEllipse(element.box, point) ? element.fill : undefined;
    case 'freeform':
      return element.fill && withinPath(element.path, element.box, point) ? element.fill : undefined;
    case 'table':
      return cellFillAt(element, point);
    default:
      return undefined;
  }
}

function within(box: Box, { x, y }: Point): boolean {
  return x >= box.x && x <= right(box) && y >= box.y && y <= bottom(box);
}

function withinEllipse({ x, y, w, h }: Box, point: Point): boolean {
  const dx = (point.x - x - w / 2) / (w / 2);
  const dy = (point.y - y - h / 2) / (h / 2);
  return dx * dx + dy * dy <= 1;
}

/** By how often a line from the point to the end crosses the outline; curves are taken by their middle and end. */
function withinPath(path: readonly PathStep[], box: Box, point: Point): boolean {
  const x = point.x - box.x;
  const y = point.y - box.y;
  let inside = false;
  let start: Point = { x: 0, y: 0 };
  let at = start;
  const cross = (to: Point): void => {
    if (at.y > y !== to.y > y && x < ((to.x - at.x) * (y - at.y)) / (to.y - at.y) + at.x) inside = !inside;
    at = to;
  };
  for (const step of path) {
    if (step.to === 'close') {
      cross(start);
      continue;
    }
    if (step.to === 'move') {
      start = { x: step.x, y: step.y };
      at = start;
      continue;
    }
    if (step.to === 'cubic') cross(middleOf(at, step));
    cross({ x: step.x, y: step.y });
  }
  return inside;
}

function middleOf(from: Point, step: Extract<PathStep, { to: 'cubic' }>): Point {
  return {
    x: (from.x + 3 * step.x1 + 3 * step.x2 + step.x) / 8,
    y: (from.y + 3 * step.y1 + 3 * step.y2 + step.y) / 8,
  };
}

function cellFillAt(table: TableElement, point: Point): Fill | undefined {
  const column = indexAt(table.columns, point.x - table.box.x);
  const heights = table.rows.map((row) => row.height);
  return table.rows[indexAt(heights, point.y - table.box.y)]?.cells[column]?.fill;
}

/** Which of some lengths in a row a distance from their beginning falls on; -1 where it is beyond them. */
function indexAt(lengths: readonly number[], distance: number): number {
  let end = 0;
  return lengths.findIndex((length) => {
    end += length;
    return distance <= end;
  });
}
