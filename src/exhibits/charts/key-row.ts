import type { Box, Fill, SceneElement } from '../../model/scene.js';
import type { Text } from '../../model/wording.js';
import type { Typesetter } from '../../typography/typesetter.js';
import { plain } from '../../wording/text.js';

/** A series in the row of names over a plot: its name, and the fill or line that it is drawn in. */
export interface Key {
  readonly name: Text;
  readonly fill: Fill;
  readonly form: 'box' | 'line' | 'dot' | 'outline';
}

const side = 0.17;
const gaps = { key: 0.1, name: 0.34, under: 0.16, line: 0.06 };

/** Names of series in a row over the plot, on as many lines as they take; `height` has the room down to the plot. */
export function keyRow(
  id: string,
  keys: readonly Key[],
  box: Box,
  type: Typesetter,
): { readonly elements: readonly SceneElement[]; readonly height: number } {
  if (keys.length === 0) return { elements: [], height: 0 };
  const style = type.style('label', type.largest('label'), { color: 'ink' });
  const line = type.height([type.paragraph('x', style)], box.w);
  let [x, y] = [box.x, box.y];
  const elements = keys.flatMap((key, index): SceneElement[] => {
    const w = Math.min(type.width(plain(key.name), style) / 0.97 + 0.05, box.w - side - gaps.key);
    if (x > box.x && x + side + gaps.key + w > box.x + box.w) {
      x = box.x;
      y += line + gaps.line;
    }
    const place: Box = { x: x + side + gaps.key, y, w, h: line + 0.02 };
    const mark: Box = { x, y: y + (line - side) / 2, w: side, h: side };
    x = place.x + w + gaps.name;
    return [
      markOf(`Key ${id} ${index + 1}`, key, mark),
      type.place(`Key name ${id} ${index + 1}`, place, [type.paragraph(key.name, style)]),
    ];
  });
  return { elements, height: y - box.y + line + gaps.under };
}

function markOf(id: string, { form, fill }: Key, box: Box): SceneElement {
  if (form === 'line')
    return {
      kind: 'line',
      id,
      box: { ...box, y: box.y + box.h / 2, h: 0 },
      stroke: { color: fill.color, width: 2.25 },
      decorative: true,
    };
  const dot = form === 'dot';
  const inset = dot ? 0.02 : 0;
  return {
    kind: 'shape',
    id,
    shape: dot ? 'ellipse' : 'rectangle',
    box: { x: box.x + inset, y: box.y + inset, w: box.w - 2 * inset, h: box.h - 2 * inset },
    fill,
    ...(form === 'outline' && { stroke: { color: 'ink' as const, width: 1 } }),
    decorative: true,
  };
}
