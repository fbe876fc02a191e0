import { geoDistance } from 'd3-geo';
import type { ColorRole, Palette } from '../../model/color.js';
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
  context: { readonly language: string; readonly fonts: DeckFonts; readonly palette: Palette },
): ScaleBar | undefined {
  if (view.wide) return undefined;
  const corners = (['end', 'start'] as const).map((side) => cornerBar(view, side, context));
  const busy = ({ box }: CornerBar): number => business(grown(box, 0.05), ground, fillOf, lines);
  const [end, start] = corners as [CornerBar, CornerBar];
  const chosen = busy(end) <= busy(start) ? end : start;
  return { box: chosen.box, elements: drawn(chosen, ground, fillOf, lines, context.palette) };
}

/** A bar as it would stand in a corner: `box` holds it and its distance above it. */
interface CornerBar {
  readonly box: Box;
  readonly length: number;
  readonly setting: Setting;
}

function cornerBar(
  view: MapView,
  side: 'start' | 'end',
  { language, fonts }: { readonly language: string; readonly fonts: DeckFonts },
): CornerBar {
  const left = view.box.x + inset;
  const right = view.box.x + view.box.w - inset;
  const bottom = view.box.y + view.box.h - inset;
  const { inches, kilometres: distance } = roundLength(view, [side === 'end' ? right : left, bottom]);
  const [setting] = settingsOf(
    kilometres(distance, language),
    [{ role: 'label', font: 'body', size: 10 }],
    fonts,
  );
  const w = Math.max(inches, setting!.w);
  const h = setting!.h + barHeight;
  return {
    box: { x: side === 'end' ? right - w : left, y: bottom - h, w, h },
    length: inches,
    setting: setting!,
  };
}

/** The longest round distance that is not too long for a bar at this place. */
function roundLength(
  { projection }: MapView,
  at: Point,
): { readonly inches: number; readonly kilometres: number } {
  const from = projection.invert?.([at[0], at[1]]);
  const to = projection.invert?.([at[0] + 0.1, at[1]]);
  if (!from || !to) throw new Error('The projection of a region can be read backwards');
  const most = (geoDistance(from, to) / 0.1) * earthRadius * longest;
  const decade = 10 ** Math.floor(Math.log10(most));
  const round = [5, 2, 1].map((digit) => digit * decade).find((distance) => distance <= most) ?? decade;
  return { inches: rounded((round / most) * longest), kilometres: round };
}

/** How much stands in the way: neutral land a little, a line more, any coloured land most of all. */
function business(
  box: Box,
  ground: Ground,
  fillOf: (owner: number) => ColorRole,
  lines: readonly Line[],
): number {
  let sum = lines.some((line) => lineMeetsBox(line, box)) ? 10 : 0;
  for (const [owner, share] of ground.under(box)) {
    const fill = fillOf(owner);
    // Half land and half sea is worst: a coast runs behind the bar.
    if (fill === landFill.color) sum += share + 2 * share * (1 - share);
    else if (fill !== seaFill.color) sum += 20;
  }
  return sum;
}

/** Half dark and half light under its distance; on a plate of its own where the ground is mixed or crossed. */
function drawn(
  { box, length, setting }: CornerBar,
  ground: Ground,
  fillOf: (owner: number) => ColorRole,
  lines: readonly Line[],
  palette: Palette,
): ScaleBar['elements'] {
  const plateBox = grown(box, 0.06);
  const tone = textColorOn([...ground.under(plateBox).keys()].map(fillOf), palette);
  const crossed = lines.some((line) => lineMeetsBox(line, plateBox));
  const color = crossed ? 'ink' : (tone ?? 'ink');
  const y = rounded(box.y + box.h - barHeight);
  const half = rounded(length / 2);
  const left = box.x + (box.w - length) / 2;
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
    bar('Scale bar dark half', left, color),
    bar('Scale bar light half', left + half, color === 'ink' ? 'paper' : 'ink'),
    labelElement('Scale bar distance', setting, words, color),
  ];
}
