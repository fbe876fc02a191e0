import type { Box, SceneElement, SceneSlide } from '../model/scene.js';

/** A part of a slide that must stay clear of others: words, a chart, a table. */
export interface Occupied {
  readonly id: string;
  readonly box: Box;
}

/** Where a text's words really stand in their box, by its measured height and how it is aligned. */
function wordsBox(element: Extract<SceneElement, { kind: 'text' }>): Box {
  const { box, measuredHeight: h, valign } = element;
  const spare = box.h - h;
  const y = valign === 'top' ? box.y : valign === 'middle' ? box.y + spare / 2 : box.y + spare;
  return { x: box.x, y, w: box.w, h };
}

/** Everything on a slide that carries meaning and takes room; a map's own labels are placed by the map. */
export function occupied(slide: SceneSlide): Occupied[] {
  return slide.elements.flatMap((element): Occupied[] => {
    if (element.kind === 'text') return [{ id: element.id, box: wordsBox(element) }];
    if (element.decorative || !['chart', 'table', 'group', 'picture'].includes(element.kind)) return [];
    return [{ id: element.id, box: element.box }];
  });
}
