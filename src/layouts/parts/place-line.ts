import type { Reference } from '../../model/reference.js';
import type { Box, TextElement, TextParagraph } from '../../model/scene.js';
import { referencesLabel } from '../../wording/references.js';
import { bottom, type Sheet } from '../sheet.js';

/** "§II ¶3" as a small line under a text that cites a place of its own; nothing where it cites none. */
export function placeLine(sheet: Sheet, references: readonly Reference[]): TextParagraph[] {
  const label = referencesLabel(references, sheet.storyboard.language);
  return label
    ? [sheet.type.paragraph(label, sheet.type.style('note', sheet.type.smallest('note')), { before: 5 })]
    : [];
}

/** The same at the foot of a card, level with those of its neighbours; nothing where the card cites no place. */
export function placeAtFoot(
  sheet: Sheet,
  name: string,
  references: readonly Reference[],
  inner: Box,
): TextElement[] {
  const text = placeLine(sheet, references);
  if (text.length === 0) return [];
  const h = sheet.type.height(text, inner.w) + 0.02;
  return [
    sheet.type.place(`${name} place`, { ...inner, y: bottom(inner) - h, h }, text, { valign: 'bottom' }),
  ];
}
