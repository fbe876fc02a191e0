import type { Reference } from '../../model/reference.js';
import type { TextParagraph, TextStyle } from '../../model/scene.js';
import type { Text } from '../../model/wording.js';
import { referencesLabel } from '../../wording/references.js';
import type { Sheet } from '../sheet.js';

/** A text, and small at its end where it stands in the paper: "… for more than numbers  §III ¶1". */
export function textWithPlace(
  { type, storyboard }: Sheet,
  text: Text,
  references: readonly Reference[],
  style: TextStyle,
  placeColor: TextStyle['color'] = 'muted',
): TextParagraph {
  const place = referencesLabel(references, storyboard.language).replaceAll(' ', '\u00a0');
  const note = type.style('note', type.steps('note').at(-1)!, { color: placeColor });
  const { runs } = type.paragraph(text, style);
  return type.runs([...runs, ...(place ? [{ text: `  ${place}`, style: note }] : [])]);
}
