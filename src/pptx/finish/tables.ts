import type { TableElement } from '../../model/scene.js';
import { descendants, make, owner } from '../xml.js';
import { drawnPages, objectOf, objectsByName } from './deck-parts.js';
import type { Mend } from './mend.js';

/** PowerPoint's "No Style, No Grid": the cells bring their own fills and rules. */
const plainStyle = '{2D5ABB26-0587-4C30-8999-92F81FD0307C}';

export const tables: Mend = {
  name: 'table headers',
  defect: 'a:tblPr is bare: readers are not told that the first row is the header (25)',
  apply(deck) {
    for (const { document, elements } of drawnPages(deck)) {
      const tables = elements.filter((element) => element.kind === 'table');
      if (tables.length === 0) continue;
      const objects = objectsByName(document);
      for (const table of tables) {
        const settings = descendants(objectOf(objects, table), 'a:tblPr')[0];
        if (!settings) continue;
        for (const name of flagsOf(table)) settings.setAttribute(name, '1');
        settings.appendChild(make(owner(settings), 'a:tableStyleId', {}, plainStyle));
      }
    }
  },
};

/** Which of its parts the file names, so that they are read as what they are, and kept when a table style is chosen. */
function flagsOf({ namesRows, striped, endsInTotal }: TableElement): string[] {
  return [
    'firstRow',
    ...(namesRows ? ['firstCol'] : []),
    ...(endsInTotal ? ['lastRow'] : []),
    ...(striped ? ['bandRow'] : []),
  ];
}
