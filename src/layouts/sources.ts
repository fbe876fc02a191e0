import { table } from '../exhibits/tables/table.js';
import type { Box, SceneElement, TextParagraph } from '../model/scene.js';
import type { SourceEntry } from '../model/storyboard.js';
import { phrases } from '../wording/phrases.js';
import type { LayoutDefinition } from './definition.js';
import { frame, framedLayout, lightFrame } from './frame.js';
import type { Sheet } from './sheet.js';

/** One row for each section of the paper: its heading, its cited paragraphs and their slides. */
function sectionRows(entries: readonly SourceEntry[], sheet: Sheet): string[][] {
  const bySection = new Map<string, string[]>();
  for (const { label, description, slides } of entries) {
    const cited = bySection.get(description) ?? [];
    const paragraph = label.slice(label.indexOf('¶'));
    const where = phrases(sheet.storyboard.language).onSlides(slides.join(', '), slides.length);
    cited.push(paragraph ? `${paragraph} (${where})` : where);
    bySection.set(description, cited);
  }
  return [...bySection].map(([section, cited]) => [section, cited.join('  ·  ')]);
}

function preface(sheet: Sheet): TextParagraph[] {
  const { paper, storyboard, type } = sheet;
  const words = phrases(storyboard.language);
  const reference = type.paragraph(paper.reference, type.style('heading', 14));
  if (paper.text !== 'digest') return [reference];
  return [reference, type.paragraph(words.digestNotice, type.style('body', 13), { before: 4 })];
}

function compose(sheet: Sheet): SceneElement[] {
  const { slide, storyboard, type } = sheet;
  const words = phrases(storyboard.language);
  const { elements, body } = frame(sheet, lightFrame);
  const text = preface(sheet);
  const height = type.height(text, body.w) + 0.02;
  const first = body.w * 0.46;
  const rest: Box = { ...body, y: body.y + height + 0.22, h: body.h - height - 0.22 };
  const list = table(
    {
      id: 'Table of sources',
      alt: `${words.tableOf} – ${words.sourcesKicker}: ${words.paragraphsAndSlides}.`,
      header: [
        { text: words.sectionOfPaper, color: 'deep', on: 'onDeep' },
        { text: words.paragraphsAndSlides, color: 'deep', on: 'onDeep' },
      ],
      rows: sectionRows(slide.sources ?? [], sheet),
      columns: [first, body.w - first],
      largest: 14,
    },
    rest,
    type,
  );
  return [...elements, type.place('Reference', { ...body, h: height }, text), list];
}

export const sources: LayoutDefinition = {
  name: 'sources',
  title: 'Sources',
  use: 'Closes the deck: the paper, and each paragraph with the slides that rest on it, filled in by itself',
  judgement: false,
  text: false,
  required: true,
  slideLayout: () => framedLayout('Sources', lightFrame),
  compose,
};
