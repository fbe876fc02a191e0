import type { Reference } from '../../model/reference.js';
import type { TextParagraph } from '../../model/scene.js';
import { referencesLabel } from '../../wording/references.js';
import type { Sheet } from '../sheet.js';

/** "§II ¶3" as a small line under a text that cites a place of its own; nothing where it cites none. */
export function placeLine(sheet: Sheet, references: readonly Reference[]): TextParagraph[] {
  const label = referencesLabel(references, sheet.storyboard.language);
  return label
    ? [sheet.type.paragraph(label, sheet.type.style('note', sheet.type.smallest('note')), { before: 5 })]
    : [];
}
