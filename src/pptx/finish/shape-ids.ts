import { descendants } from '../xml.js';
import type { Mend } from './mend.js';

export const shapeIds: Mend = {
  name: 'shape ids',
  defect: 'a table shares its id with another object (#1532), the slide number is always 25 (6)',
  apply({ parts }) {
    for (const part of parts.names()) {
      if (!/^ppt\/(slides|slideLayouts)\/[^/]*\.xml$/.test(part)) continue;
      descendants(parts.document(part), 'p:cNvPr').forEach((properties, index) => {
        properties.setAttribute('id', String(index + 1));
      });
    }
  },
};
