import type { Parts } from '../parts.js';
import { type Document, descendants } from '../xml.js';

/** One thing that must hold of every package. */
export interface Check {
  readonly name: string;
  /** A sentence for each place where it does not hold. */
  find(parts: Parts): string[];
}

export interface Page {
  readonly part: string;
  readonly document: Document;
}

/** The parts of the given folders under ppt/, such as `slides`. */
export function pagesOf(parts: Parts, ...folders: string[]): Page[] {
  return parts
    .names()
    .filter((part) => folders.some((folder) => part.startsWith(`ppt/${folder}/`)))
    .filter((part) => /^ppt\/[^/]+\/[^/]+\.xml$/.test(part))
    .map((part) => ({ part, document: parts.document(part) }));
}

/** Everything that shapes are drawn on. */
export function drawnPages(parts: Parts): Page[] {
  return pagesOf(parts, 'slides', 'slideLayouts', 'slideMasters', 'notesSlides', 'notesMasters');
}

/** A part of custom XML, which is any XML by design. */
export function isCustomItem(part: string): boolean {
  return /^customXml\/item\d+\.xml$/.test(part);
}

/** Values that come more than once. */
export function repeated(values: readonly string[]): string[] {
  return [...new Set(values.filter((value, index) => values.indexOf(value) < index))];
}

/** A part's placeholders as type and index; where unsaid, what the standard takes. */
export function placeholdersOf(document: Document): { type: string; idx: string; hasIndex: boolean }[] {
  return descendants(document, 'p:ph').map((placeholder) => ({
    type: placeholder.getAttribute('type') ?? 'obj',
    idx: placeholder.getAttribute('idx') ?? '0',
    hasIndex: placeholder.hasAttribute('idx'),
  }));
}
