import { children, descendants } from '../xml.js';
import { type Check, pagesOf } from './check.js';

const axes = ['c:catAx', 'c:valAx', 'c:serAx', 'c:dateAx'];

export const chartAxes: Check = {
  name: 'chart axes are defined',
  find(parts) {
    return pagesOf(parts, 'charts').flatMap(({ part, document }) => {
      const defined = descendants(document, ...axes).flatMap((axis) =>
        children(axis, 'c:axId').map((id) => id.getAttribute('val')),
      );
      return descendants(document, 'c:axId', 'c:crossAx')
        .map((reference) => reference.getAttribute('val'))
        .filter((id) => !defined.includes(id))
        .map((id) => `${part} refers to an axis ${id}, which it does not have`);
    });
  },
};
