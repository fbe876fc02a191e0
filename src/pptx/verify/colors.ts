import { isSentinel } from '../sentinels.js';
import { descendants } from '../xml.js';
import { type Check, pagesOf } from './check.js';

export const colors: Check = {
  name: "every colour is the theme's",
  find(parts) {
    return pagesOf(parts, 'slides', 'slideLayouts', 'slideMasters', 'charts').flatMap(({ part, document }) =>
      descendants(document, 'a:srgbClr')
        .map((color) => color.getAttribute('val') ?? '')
        .map((hex) =>
          isSentinel(hex)
            ? `${part}: the stand-in colour ${hex} was left`
            : `${part}: the colour ${hex} would not follow the theme`,
        ),
    );
  },
};
