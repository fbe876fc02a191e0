import { table } from '../exhibits/tables/table.js';
import type { Box, SceneElement, TextParagraph } from '../model/scene.js';
import type { SourceEntry } from '../model/storyboard.js';
import { phrases } from '../wording/phrases.js';
import type { LayoutDefinition } from './definition.js';
import { frame, framedLayout, lightFrame } from './frame.js';
import type { Sheet } from './sheet.js';

/** One row for each section of the paper: its heading, its cited paragraphs and their slides; one for what is beside it. */
function sourceRows(entries: readonly SourceEntry[], sheet: Sheet): string[][] {
  const words = phrases(sheet.storyboard.language);
  const byHeading = new Map<string, string[]>();
  for (const { label, description, slides } of entries) {
    const external = label === '';
    const heading = external ? words.external : description;
    const where = words.onSlides(slides.join(', '), slides.length);
    // A paragraph and its slides stay on one line.
    const cited = `${external ? description : label.slice(label.indexOf('¶'))}\u00a0(${where.replaceAll(' ', '\u00a0')})`;
    byHeading.set(heading, [...(byHeading.get(heading) ?? []), cited]);
  }
  return [...byHeading].map(([heading, cited]) => [heading, cited.join('  ·  ')]);
}

function preface(sheet: Sheet): TextParagraph[] {
  const { paper, storyboard, type } = sheet;
  const words = phrases(storyboard.language);
  const reference = type.paragraph(paper.reference, type.style('heading', type.largest('label')));
  if (paper.text !== 'digest') return [reference];
  return [
    reference,
    type.paragraph(words.digestNotice, type.style('note', type.largest('note'), { color: 'ink' }), {
      before: 4,
    }),
  ];
}

function compose(sheet: Sheet): SceneElement[] {
  const { slide, storyboard, type } = sheet;
  const words = phrases(storyboard.language);
  const { elements, body } = frame(sheet, lightFrame);
  const text = preface(sheet);
  const height = type.height(text, body.w) + 0.02;
  const first = body.w * 0.48;
  const rest: Box = { ...body, y: body.y + height + 0.22, h: body.h - height - 0.22 };
  const list = table(
    {
      id: 'Table of sources',
      alt: `${words.tableOf} – ${words.sourcesKicker}: ${words.paragraphsAndSlides}.`,
      header: [
        { text: words.sectionOfPaper, color: 'deep', on: 'onDeep' },
        { text: words.paragraphsAndSlides, color: 'deep', on: 'onDeep' },
      ],
      rows: sourceRows(slide.sources ?? [], sheet),
      columns: [first, body.w - first],
      largest: type.smallest('lead'),
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
  filled: 'sources',
  headline: 'name',
  reference: true,
  example: `layout: sources
kicker: Sources`,
  slideLayout: (theme) => framedLayout('Sources', lightFrame, theme),
  compose,
};
