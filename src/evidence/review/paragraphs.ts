import { createHash } from 'node:crypto';
import type { Paper } from '../../model/paper.js';
import type { Place } from '../../model/place.js';
import type { PaperReference, Reference } from '../../model/reference.js';

/** A paragraph under the reference that cites it, `III.2`; the white space of its text squeezed. */
export interface CitableParagraph {
  readonly key: string;
  readonly text: string;
  readonly at: Place;
}

/** All paragraphs, in the order of the paper. */
export function paragraphsOf(paper: Paper): CitableParagraph[] {
  return paper.sections.flatMap(({ id, paragraphs }) =>
    paragraphs.map(({ number, text, at }) => ({ key: `${id}.${number}`, text: squeezed(text), at })),
  );
}

/** The paragraphs that references name, each once; whether the paper has them is for others to say. */
export function keysOf(references: readonly Reference[]): Set<string> {
  const inPaper = references.filter((one): one is PaperReference => one.kind === 'paper');
  return new Set(inPaper.flatMap(keysOfOne));
}

/** A range that ends in a misprint may name very many. */
const most = 1000;

function keysOfOne({ section, from, to }: PaperReference): string[] {
  const count = Math.min(most, Math.max(0, to - from + 1));
  return Array.from({ length: count }, (_, index) => `${section}.${from + index}`);
}

/** Texts are compared by their words: how lines are broken and spaces set says nothing. */
export function squeezed(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

export function fingerprint(text: string): string {
  return createHash('sha256').update(squeezed(text), 'utf8').digest('hex');
}
