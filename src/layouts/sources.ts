import type { TableBodyRow, TableContent, TablePlan } from '../exhibits/tables/content.js';
import type { Box, SceneElement, TextParagraph } from '../model/scene.js';
import type { SourceEntry, StoryboardSlide } from '../model/storyboard.js';
import { phrases } from '../wording/phrases.js';
import type { LayoutDefinition } from './definition.js';
import { bodyBox, frame, framedLayout, lightFrame } from './frame.js';
import { placeTable, shareOutTable } from './parts/table-slide.js';
import type { Sheet } from './sheet.js';

/** The entries of each row: one row for each section of the paper, one for what is beside it. */
function grouped(entries: readonly SourceEntry[]): readonly (readonly SourceEntry[])[] {
  const byHeading = new Map<string, SourceEntry[]>();
  for (const entry of entries) {
    const heading = isExternal(entry) ? '' : entry.description;
    byHeading.set(heading, [...(byHeading.get(heading) ?? []), entry]);
  }
  return [...byHeading.values()];
}

function isExternal({ label }: SourceEntry): boolean {
  return label === '';
}

/** A section's heading, its cited paragraphs and their slides. */
function sourceRow(entries: readonly SourceEntry[], language: string): TableBodyRow {
  const words = phrases(language);
  const [first] = entries;
  const cited = entries.map((entry) => {
    const { label, description, slides } = entry;
    const where = words.onSlides(slides.join(', '), slides.length).replaceAll(' ', '\u00a0');
    // A paragraph and its slides stay on one line.
    return `${isExternal(entry) ? description : label.slice(label.indexOf('¶'))}\u00a0(${where})`;
  });
  const heading = first && !isExternal(first) ? first.description : words.external;
  return { cells: [heading, cited.join('  ·  ')] };
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

/** The paper over the table, and the boxes of both. */
function around(sheet: Sheet): { readonly reference: SceneElement; readonly box: Box } {
  const { type } = sheet;
  const body = bodyBox(sheet, lightFrame);
  const text = preface(sheet);
  const height = type.height(text, body.w) + 0.02;
  return {
    reference: type.place('Reference', { ...body, h: height }, text),
    box: { ...body, y: body.y + height + 0.22, h: body.h - height - 0.22 },
  };
}

function plan(sheet: Sheet): TablePlan {
  const { language } = sheet.storyboard;
  const words = phrases(language);
  const { box } = around(sheet);
  const first = box.w * 0.48;
  const ground = { color: 'deep', on: 'onDeep' } as const;
  const content: TableContent = {
    id: 'Table of sources',
    alt: `${words.tableOf} – ${words.sourcesKicker}: ${words.paragraphsAndSlides}.`,
    look: 'banded',
    columns: [
      { heading: words.sectionOfPaper, type: 'text', width: first, ground },
      { heading: words.paragraphsAndSlides, type: 'text', width: box.w - first, ground },
    ],
    rows: grouped(sheet.slide.sources ?? []).map((entries) => sourceRow(entries, language)),
    largest: sheet.type.smallest('lead'),
  };
  return { content, box };
}

function compose(sheet: Sheet): SceneElement[] {
  const { elements } = frame(sheet, lightFrame);
  return [...elements, around(sheet).reference, ...placeTable(sheet, plan)];
}

function paginate(sheet: Sheet): readonly StoryboardSlide[] {
  const rows = grouped(sheet.slide.sources ?? []);
  return shareOutTable(sheet, plan, ({ from, to }) => ({
    ...sheet.slide,
    sources: rows.slice(from, to).flat(),
  }));
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
  paginate,
  compose,
};
