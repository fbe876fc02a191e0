import type { Check } from '../check.js';

const shown = new Set(['chart', 'table', 'group', 'picture']);

/** Charts, tables, maps and pictures that say nothing to those who do not see them. */
export const altMissing: Check = {
  code: 'alt-missing',
  find: ({ slide, words }) =>
    slide.elements
      .filter(({ kind, alt, decorative }) => shown.has(kind) && !decorative && !alt?.trim())
      .map(({ id, kind }) => ({
        message: `"${id}" (${kind}) has no alternative text`,
        hint: 'say in a sentence what it shows, or mark it as decorative',
        ...(words.keyAt.exhibit && { at: words.keyAt.exhibit }),
      })),
};
