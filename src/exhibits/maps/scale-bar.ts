import { geoDistance } from 'd3-geo';
import type { ColorRole } from '../../model/color.js';
import type { Box, DeckFonts, ShapeElement, TextElement } from '../../model/scene.js';
import { landFill, seaFill, textColorOn } from './colors.js';
import type { Ground } from './ground.js';
import { labelElement } from './label-element.js';
import { grown, type Line, lineMeetsBox, type Point, rounded } from './plane.js';
import type { MapView } from './projection.js';
import { type Setting, settingsOf } from './setting.js';
import { kilometres } from './words.js';

export interface ScaleBar {
  /** What labels must keep clear. */
  readonly box: Box;
  readonly elements: readonly (ShapeElement | TextElement)[];
}

const earthRadius = 6371;
const longest = 1.15;
const barHeight = 0.05;
const inset = 0.16;

/** A bar of a round number of kilometres in the quieter of the two lower corners; none on a map of the world. */
export function scaleBar(
  view: MapView,
  ground: Ground,
  fillOf: (owner: number) => ColorRole,
  lines: readonly Line[],
  context: { readonly language: string; readonly fonts: DeckFonts },
): ScaleBar | undefined {
  if (view.wholeWorld) return undefined;
  const { box } = view;
  const bottom = box.y + box.h - inset;
  const corners = [box.x + box.w - inset, box.x + inset].map((x, i) => {
    const length = roundLength(view, [x, bottom]);
    const left = i === 0 ? x - length.inches : x;
    return { ...length, box: { x: left, y: bottom - 0.22, w: length.inches, h: 0.22 } };
  });
  const busy = (corner: Box): number => business(corner, ground, fillOf, lines);
  const [end, start] = corners as [(typeof corners)[number], (typeof corners)[number]];
  const corner = busy(grown(end.box, 0.05)) <= busy(grown(start.box, 0.05)) ? end : start;
  const name = kilometres(corner.kilometres, context.language);
  const [setting] = settingsOf(name, [{ font: 'body', size: 9 }], context.fonts);
  return { box: corner.box, elements: drawn(corner.box, setting!, ground, fillOf, lines) };
}

/** The longest round distance that is not too long for a bar at this place. */
function roundLength(
  { projection }: MapView,
  at: Point,
): { readonly inches: number; readonly kilometres: number } {
  const from = projection.invert?.([at[0], at[1]]);
  const to = projection.invert?.([at[0] + 0.1, at[1]]);
  const perInch = from && to ? (geoDistance(from, to) / 0.1) * earthRadius : Number.NaN;
  const most = Number.isFinite(perInch) ? perInch * longest : 500;
  const decade = 10 ** Math.floor(Math.log10(most));
  const round = [5, 2, 1].map((digit) => digit * decade).find((distance) => distance <= most) ?? decade;
  return { inches: rounded((round / most) * longest), kilometres: round };
}

/** How much stands in the way: neutral land a little, coloured land more, a line most of all. */
function business(
  box: Box,
  ground: Ground,
  fillOf: (owner: number) => ColorRole,
  lines: readonly Line[],
): number {
  let sum = lines.some((line) => lineMeetsBox(line, box)) ? 10 : 0;
  for (const [owner, share] of ground.under(box)) {
    const fill = fillOf(owner);
    sum += share * (fill === seaFill.color ? 0 : fill === landFill.color ? 1 : 4);
  }
  return sum;
}

/** Half dark and half light under its distance; on a plate of its own where the ground is mixed or crossed. */
function drawn(
  box: Box,
  setting: Setting,
  ground: Ground,
  fillOf: (owner: number) => ColorRole,
  lines: readonly Line[],
): ScaleBar['elements'] {
  const plateBox = grown(box, 0.06);
  const tone = textColorOn([...ground.under(plateBox).keys()].map(fillOf));
  const crossed = lines.some((line) => lineMeetsBox(line, plateBox));
  const color = crossed ? 'ink' : (tone ?? 'ink');
  const y = rounded(box.y + box.h - barHeight);
  const half = rounded(box.w / 2);
  const bar = (id: string, x: number, fill: ColorRole): ShapeElement => ({
    kind: 'shape',
    id,
    shape: 'rectangle',
    box: { x: rounded(x), y, w: half, h: barHeight },
    fill: { color: fill },
    stroke: { color, width: 0.5 },
    decorative: true,
  });
  const plate: ShapeElement = {
    kind: 'shape',
    id: 'Scale bar plate',
    shape: 'rectangle',
    box: plateBox,
    fill: { color: 'paper' },
    decorative: true,
  };
  const words = { x: box.x + box.w / 2 - setting.w / 2, y: y - setting.h, w: setting.w, h: setting.h };
  return [
    ...(crossed || !tone ? [plate] : []),
    bar('Scale bar dark half', box.x, color),
    bar('Scale bar light half', box.x + half, color === 'ink' ? 'paper' : 'ink'),
    labelElement('Scale bar distance', setting, words, color),
  ];
}
