import { children, descendants, type Element } from '../xml.js';

/** The words of each paragraph under an element; empty paragraphs are left out. */
export function linesOf(root: Element): string[] {
  return descendants(root, 'a:p')
    .map((paragraph) => squeezed(children(paragraph).map(wordsOf).join('')))
    .filter((line) => line !== '');
}

/** What counts itself (a slide number, a date) is no word of anybody's. */
function wordsOf(part: Element): string {
  if (part.nodeName === 'a:br') return ' ';
  const counts = part.nodeName === 'a:fld' && /^(slidenum|datetime)/.test(part.getAttribute('type') ?? '');
  if (counts || (part.nodeName !== 'a:r' && part.nodeName !== 'a:fld')) return '';
  return children(part, 'a:t')
    .map((text) => text.textContent ?? '')
    .join('');
}

/** One kind of blank and one form of each character: programs write them in their own way. */
export function squeezed(text: string): string {
  return text.normalize('NFC').replace(/\s+/gu, ' ').trim();
}
