import { legibleText } from '../legible.js';
import { children, descendants } from '../xml.js';
import { type Check, drawnPages } from './check.js';

export const text: Check = {
  name: 'text is well formed',
  find(parts) {
    return drawnPages(parts).flatMap(({ part, document }) => {
      const shapeless = descendants(document, 'p:txBody', 'a:txBody').filter(
        (body) => children(body, 'a:p').length === 0,
      );
      const misplaced = descendants(document, 'a:pPr').filter((properties) => properties.previousSibling);
      const unwritable = descendants(document, 'a:t')
        .map((run) => run.textContent ?? '')
        .filter((run) => legibleText(run) !== run || run.includes('\n'));
      return [
        ...shapeless.map(() => `${part}: a text without a paragraph`),
        ...misplaced.map(() => `${part}: paragraph properties after the paragraph has begun`),
        ...unwritable.map((run) => `${part}: ${JSON.stringify(run)} cannot be written as it is`),
      ];
    });
  },
};
