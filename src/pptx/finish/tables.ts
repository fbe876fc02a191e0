import { child, descendants, make, owner } from '../xml.js';
import { drawnPages } from './deck-parts.js';
import type { Mend } from './mend.js';

/** PowerPoint's "No Style, No Grid": the cells bring their own fills and rules. */
const plainStyle = '{2D5ABB26-0587-4C30-8999-92F81FD0307C}';

export const tables: Mend = {
  name: 'table headers',
  defect: 'a:tblPr is bare: readers are not told that the first row is the header (25)',
  apply(deck) {
    for (const { document } of drawnPages(deck)) {
      for (const table of descendants(document, 'a:tbl')) {
        const settings = child(table, 'a:tblPr');
        if (!settings) continue;
        settings.setAttribute('firstRow', '1');
        settings.appendChild(make(owner(table), 'a:tableStyleId', {}, plainStyle));
      }
    }
  },
};
