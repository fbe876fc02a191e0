import type { DeckFonts, SceneElement, TableElement, TextElement } from '../../model/scene.js';
import { measure } from '../../typography/measure.js';
import type { Check, Fault } from '../check.js';

/** Inches by which viewers may differ. */
const tolerance = 0.011;

/**
 * Words higher than their box, measured anew from what will be drawn: texts, labels in groups, cells of tables.
 * What the typesetter has reported already is left out by the audit.
 */
export const textOverflow: Check = {
  code: 'text-overflow',
  find: ({ slide, scene }) => slide.elements.flatMap((element) => overflowsOf(element, scene.theme.fonts)),
};

function overflowsOf(element: SceneElement, fonts: DeckFonts): Fault[] {
  if (element.kind === 'text') return textFault(element, fonts);
  if (element.kind === 'group') return element.children.flatMap((child) => overflowsOf(child, fonts));
  return element.kind === 'table' ? tableFaults(element, fonts) : [];
}

function textFault({ id, paragraphs, box }: TextElement, fonts: DeckFonts): Fault[] {
  return tooTall(`"${id}"`, measure(paragraphs, box.w, fonts).height - box.h);
}

function tableFaults(table: TableElement, fonts: DeckFonts): Fault[] {
  const cells = table.rows.flatMap(({ cells, height }, row) =>
    cells.flatMap(({ paragraphs, padding }, column): Fault[] => {
      const width = table.columns[column]! - padding.x - (padding.end ?? padding.x);
      const needed = measure(paragraphs, width, fonts).height + 2 * padding.y;
      return tooTall(`"${table.id}", row ${row + 1}, column ${column + 1},`, needed - height);
    }),
  );
  const rows = table.rows.reduce((sum, { height }) => sum + height, 0);
  return [...tooTall(`"${table.id}"`, rows - table.box.h), ...cells];
}

function tooTall(what: string, inches: number): Fault[] {
  if (inches <= tolerance) return [];
  return [{ message: `${what} is ${inches.toFixed(2)} in too tall for its box`, hint: 'shorten its words' }];
}
