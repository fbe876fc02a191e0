import { relatedPart } from '../relationships.js';
import { type Check, pagesOf, placeholdersOf, repeated } from './check.js';

export const placeholders: Check = {
  name: 'placeholders of a slide are those of its layout',
  find(parts) {
    return pagesOf(parts, 'slides', 'slideLayouts').flatMap(({ part, document }) => {
      const own = placeholdersOf(document);
      const layout = relatedPart(parts, part, 'slideLayout');
      const known =
        layout && parts.has(layout)
          ? placeholdersOf(parts.document(layout)).map((one) => key(one))
          : undefined;
      return [
        ...own
          .filter(({ type, hasIndex }) => type === 'title' && hasIndex)
          .map(() => `${part}: the title has an index, so that readers find no title`),
        ...repeated(own.map(key)).map((mark) => `${part}: the placeholder ${mark} comes twice`),
        ...own
          .filter((one) => known && !known.includes(key(one)))
          .map((one) => `${part}: its layout has no placeholder ${key(one)}`),
      ];
    });
  },
};

function key({ type, idx }: { type: string; idx: string }): string {
  return `${type} ${idx}`;
}
