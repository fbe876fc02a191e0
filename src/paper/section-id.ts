const roman = /^(?=[IVXLCDM])M{0,3}(CM|CD|D?C{0,3})(XC|XL|L?X{0,3})(IX|IV|V?I{0,3})$/;
/** A number of a section with what parts it from the heading: `III. `, `2.3 `, `2) `, `IV – `. */
const numbered = /^([IVXLCDM]+|\d+(?:\.\d+)*)(?:[.):](?=\s)|\s+[-–—:](?=\s)|(?=\s)|$)/;

/**
 * By which id a section is cited: the number before its heading, else `introduction` or `conclusion` where it has that
 * word, else the heading in lower case with hyphens. A roman number needs something after it, since "I" is a word too.
 */
export function sectionId(heading: string): string {
  const [all = '', number = ''] = numbered.exec(heading) ?? [];
  if (/^\d/.test(number)) return number;
  if (roman.test(number) && (all.length > number.length || number === heading)) return number;
  for (const word of ['introduction', 'conclusion']) {
    if (new RegExp(`\\b${word}s?\\b`, 'i').test(heading)) return word;
  }
  return slug(heading);
}

/** Whether a heading begins with a number, arabic or roman, by which its section is cited. */
export function isNumbered(heading: string): boolean {
  const [all = '', number = ''] = numbered.exec(heading) ?? [];
  const apart = all.length > number.length;
  return apart && (/^\d/.test(number) || roman.test(number));
}

function slug(heading: string): string {
  return heading
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
}
