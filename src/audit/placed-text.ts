import type { Box, DeckFonts, SceneSlide, TextElement } from '../model/scene.js';
import { measure } from '../typography/measure.js';
import { around } from './geometry.js';

/** A part of a slide that must stay clear of others: words, a chart, a table. */
export interface Occupied {
  readonly id: string;
  readonly box: Box;
}

/** Where a text's lines stand in their box, over its whole width, by their measured height and how they are aligned. */
export function linesBox({ box, measuredHeight: h, valign }: TextElement): Box {
  const spare = box.h - h;
  const y = valign === 'top' ? box.y : valign === 'middle' ? box.y + spare / 2 : box.y + spare;
  return { x: box.x, y, w: box.w, h };
}

/** A paragraph's words: the box from its first line to its last, as wide as its longest line. */
export interface PlacedParagraph {
  readonly paragraph: TextElement['paragraphs'][number];
  readonly box: Box;
  readonly lines: number;
}

/** Where each paragraph of a text stands. */
export function placedParagraphs(element: TextElement, fonts: DeckFonts): PlacedParagraph[] {
  const lines = linesBox(element);
  let y = lines.y;
  return element.paragraphs.map((paragraph, index): PlacedParagraph => {
    const set = measure([paragraph], element.box.w, fonts);
    const w = Math.min(set.widest, element.box.w);
    const spare = element.box.w - w;
    const indent = { start: 0, center: spare / 2, end: spare }[paragraph.align ?? 'start'];
    if (index > 0) y += (paragraph.spaceBefore ?? 0) / 72;
    const box = { x: element.box.x + indent, y, w, h: set.height };
    y += set.height + (paragraph.spaceAfter ?? 0) / 72;
    return { paragraph, box, lines: set.lines };
  });
}

/** The box that a text's words really take, no wider than its longest line. */
export function inkBox(element: TextElement, fonts: DeckFonts): Box {
  const placed = placedParagraphs(element, fonts).map(({ box }) => box);
  return placed.length > 0 ? around(placed) : linesBox(element);
}

/** Everything on a slide that carries meaning and takes room; a map's own labels are placed by the map. */
export function occupied(slide: SceneSlide): Occupied[] {
  return slide.elements.flatMap((element): Occupied[] => {
    if (element.kind === 'text') return [{ id: element.id, box: linesBox(element) }];
    if (element.decorative || !['chart', 'table', 'group', 'picture'].includes(element.kind)) return [];
    return [{ id: element.id, box: element.box }];
  });
}
