import { descendants } from '../xml.js';
import { type Check, drawnPages, repeated } from './check.js';

export const shapeIds: Check = {
  name: 'object ids are unique in their part',
  find(parts) {
    return drawnPages(parts).flatMap(({ part, document }) => {
      const ids = descendants(document, 'p:cNvPr').map((properties) => properties.getAttribute('id') ?? '');
      return [
        ...repeated(ids).map((id) => `${part}: two objects have the id ${id}`),
        ...ids
          .filter((id) => !/^[1-9]\d*$/.test(id))
          .map((id) => `${part}: ${id || 'nothing'} is no object id`),
      ];
    });
  },
};
