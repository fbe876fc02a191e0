import type { ColorRole } from '../../model/color.js';
import type { FreeformElement, LineElement, PathStep } from '../../model/scene.js';

/** A label in its row and the marker that it belongs to; inches. */
export interface LeaderPlace {
  readonly markerX: number;
  readonly labelX: number;
  readonly axisY: number;
  /** How far from the axis the leader begins, and where the label does. */
  readonly from: number;
  readonly reach: number;
  readonly side: 'above' | 'below';
  readonly index: number;
  readonly count: number;
  readonly color: ColorRole;
}

/** How far a label may stand beside its marker before its leader needs a bend. */
const straight = 0.3;

/** A line from a marker to its label: straight where the label stands at it, else with one bend. */
export function leader(place: LeaderPlace, name: string): LineElement | FreeformElement {
  const { markerX, labelX, axisY, reach, side, color } = place;
  const sign = side === 'above' ? -1 : 1;
  const from = axisY + sign * place.from;
  const to = axisY + sign * (reach - 0.06);
  const stroke = { color, width: 1.25 };
  if (markerX >= labelX && markerX - labelX <= straight) {
    const top = Math.min(from, to);
    const box = { x: markerX, y: top, w: 0, h: Math.abs(to - from) };
    return { kind: 'line', id: `Leader ${name}`, box, stroke, decorative: true };
  }
  const end = labelX + 0.06;
  const bend = axisY + sign * bendHeight(place);
  const left = Math.min(markerX, end);
  const top = Math.min(from, to);
  const at = (x: number, y: number): { readonly x: number; readonly y: number } => ({
    x: x - left,
    y: y - top,
  });
  const path: PathStep[] = [
    { to: 'move', ...at(markerX, from) },
    { to: 'line', ...at(markerX, bend) },
    { to: 'line', ...at(end, bend) },
    { to: 'line', ...at(end, to) },
  ];
  const box = { x: left, y: top, w: Math.abs(end - markerX), h: Math.abs(to - from) };
  return { kind: 'freeform', id: `Leader ${name}`, box, path, stroke, decorative: true };
}

/** Bends at heights of their own, ordered so that no leader crosses another of its row. */
function bendHeight({ markerX, labelX, from, reach, index, count }: LeaderPlace): number {
  const step = (reach - from - 0.16) / (count + 1);
  const pushedOn = labelX > markerX;
  return from + 0.05 + step * (pushedOn ? count - index : index + 1);
}
