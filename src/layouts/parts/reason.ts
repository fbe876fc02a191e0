import type { TextParagraph } from '../../model/scene.js';
import { capital } from '../../wording/text.js';

/** A reason that stands under what it is given for, as a sentence of its own. */
export function asSentence(paragraph: TextParagraph): TextParagraph {
  const runs = paragraph.runs.map((run, index) => (index === 0 ? { ...run, text: capital(run.text) } : run));
  return { ...paragraph, runs };
}
