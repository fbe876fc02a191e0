import { child, children, descendants } from '../xml.js';
import { type Check, pagesOf } from './check.js';

export const tables: Check = {
  name: 'tables are whole and name their header',
  find(parts) {
    return pagesOf(parts, 'slides', 'slideLayouts').flatMap(({ part, document }) =>
      descendants(document, 'a:tbl').flatMap((table) => {
        const columns = descendants(table, 'a:gridCol').length;
        const ragged = children(table, 'a:tr').filter((row) => children(row, 'a:tc').length !== columns);
        const header = child(table, 'a:tblPr')?.getAttribute('firstRow') === '1';
        return [
          ...ragged.map(() => `${part}: a table row has not ${columns} cells`),
          ...(header ? [] : [`${part}: a table does not name its header row`]),
        ];
      }),
    );
  },
};
