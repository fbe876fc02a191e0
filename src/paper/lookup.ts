import type { Paper, PaperSection, Paragraph } from '../model/paper.js';
import type { PaperReference } from '../model/reference.js';

/** The section that a reference names; undefined where the paper has none of this id. */
export function sectionOf(
  paper: Paper,
  reference: Pick<PaperReference, 'section'>,
): PaperSection | undefined {
  return paper.sections.find((section) => section.id === reference.section);
}

/** All paragraphs that a reference names, in order; undefined where the paper lacks any of them. */
export function paragraphsOf(paper: Paper, reference: PaperReference): Paragraph[] | undefined {
  const { from, to } = reference;
  const named = sectionOf(paper, reference)?.paragraphs.slice(from - 1, to);
  return named?.length === to - from + 1 ? named : undefined;
}
