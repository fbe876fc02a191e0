import { child, children, descendants } from '../xml.js';
import { type Check, pagesOf } from './check.js';

export const alternatives: Check = {
  name: 'what is shown is also described',
  find(parts) {
    return pagesOf(parts, 'slides').flatMap(({ part, document }) =>
      descendants(document, 'p:pic', 'p:graphicFrame', 'p:grpSp').flatMap((object) => {
        const holder = children(object)[0];
        const properties = holder && child(holder, 'p:cNvPr');
        const described = properties?.getAttribute('descr');
        const decorative = properties && descendants(properties, 'adec:decorative').length > 0;
        return described || decorative
          ? []
          : [
              `${part}: ${properties?.getAttribute('name') ?? 'an object'} has no alt text and is not decorative`,
            ];
      }),
    );
  },
};
