import { child, descendants, type Element } from '../xml.js';
import { drawnPages } from './deck-parts.js';
import type { Mend } from './mend.js';

export const lineBreaks: Mend = {
  name: 'line breaks',
  defect: 'a:br bears no properties, so that an empty line stands 18 pt high whatever the text around it',
  apply(deck) {
    for (const { document } of drawnPages(deck)) {
      for (const lineBreak of descendants(document, 'a:br')) {
        const near = neighbour(lineBreak);
        const style = near && child(near, 'a:rPr');
        if (style) lineBreak.appendChild(style.cloneNode(true));
      }
    }
  },
};

/** The run after a break, else the one before it. */
function neighbour(lineBreak: Element): Element | undefined {
  const parent = lineBreak.parentNode;
  if (!parent) return undefined;
  const runs = [...descendants(parent, 'a:r', 'a:br')];
  const after = runs[runs.indexOf(lineBreak) + 1];
  const before = runs[runs.indexOf(lineBreak) - 1];
  return [after, before].find((run) => run?.nodeName === 'a:r');
}
