import type {
  StoryboardSlide,
  WordedEntry,
  WordedExhibit,
  WordedFinding,
} from '../../src/model/storyboard.js';
import type { Text } from '../../src/model/wording.js';
import { plain } from '../../src/wording/text.js';

/** `claim`: of a finding with a short form, that form is enough. `basis`: what the deck rests on, in a sentence. */
type Field = 'claim' | 'detail' | 'source' | 'basis' | 'contact';

/** What layouts leave to the notes by design; everything else that stands on a storyboard slide is printed. */
const leftToNotes: Readonly<Record<string, readonly Field[]>> = {
  // It says what the deck rests on in its own way, and has no foot; whom to ask stands on the closing slide.
  cover: ['source', 'contact'],
  statement: ['claim'],
  bullets: ['detail'],
  question: ['detail'],
  // The paper's full reference stands there instead, and each claim's place under it.
  closing: ['detail', 'basis', 'source'],
};

/** Every text that must be read on the drawn slide. */
export function printedTexts(slide: StoryboardSlide): string[] {
  const skipped = new Set(leftToNotes[slide.layout]);
  const texts: (Text | string | undefined)[] = [
    slide.title,
    slide.kicker,
    slide.text,
    skipped.has('source') ? undefined : slide.sourceLine,
    slide.judgement?.text,
    slide.judgement?.because,
    ...slide.findings.flatMap((finding) => findingTexts(finding, skipped)),
    ...slide.figures.flatMap(({ value, label, note }) => [value, label, note]),
    ...slide.exhibits.flatMap((exhibit) => [exhibit.caveat, ...exhibitTexts(exhibit)]),
    ...slide.recommendations.flatMap(({ ask, because, owner, by }) => [ask, because, owner, by]),
    ...(slide.occasion && !skipped.has('basis') ? [slide.occasion.basis] : []),
    ...(slide.occasion?.lines ?? []),
    skipped.has('contact') ? undefined : slide.occasion?.contact,
    ...(slide.parts ?? []).map((part) => part.title),
    ...(slide.sources ?? []).map((source) => source.description),
  ];
  return texts.map((text) => (typeof text === 'string' ? text : plain(text))).filter((text) => text !== '');
}

function findingTexts(finding: WordedFinding, skipped: ReadonlySet<Field>): (Text | undefined)[] {
  const { claim, short, detail } = finding;
  return [skipped.has('claim') ? (short ?? claim) : claim, skipped.has('detail') ? undefined : detail];
}

const entryTexts = ({ heading, text }: WordedEntry): Text[] => [heading, text];

/**
 * All words of an exhibit but its caveat, and what is only spoken. A chart's title says what is measured; over other
 * exhibits the slide's title stands in for theirs. A chart's values go through its format.
 */
function exhibitTexts(exhibit: WordedExhibit): (Text | undefined)[] {
  switch (exhibit.kind) {
    case 'chart':
      return [
        exhibit.title,
        ...exhibit.rows.map((row) => row.label),
        ...exhibit.series.map((series) => series.name),
        exhibit.annotation?.value,
        exhibit.annotation?.label,
        exhibit.annotation?.note,
        ...exhibit.remarks,
        ...exhibit.entries.flatMap(entryTexts),
      ];
    case 'map':
      return [...exhibit.categories, ...exhibit.routes].flatMap(entryTexts);
    case 'timeline':
      return exhibit.events.flatMap(({ when, label, detail }) => [when, label, detail]);
    case 'compare':
      return [
        ...exhibit.sides.map((side) => side.label),
        ...exhibit.rows.flatMap(({ label, cells }) => [label, ...cells]),
      ];
    case 'pillars':
      return [...exhibit.pillars.flatMap(entryTexts), exhibit.share?.value, exhibit.share?.text];
    case 'options':
      return exhibit.options.flatMap((option) => [...entryTexts(option), option.summary, option.watch]);
    case 'table':
      return [...exhibit.columns.map((column) => column.label), ...exhibit.rows.flatMap((row) => row.cells)];
    case 'matrix':
      return [
        ...[exhibit.across, exhibit.up].flatMap(({ label, low, high }) => [label, low, high]),
        ...exhibit.quarters.flatMap(entryTexts),
      ];
    case 'process':
      return exhibit.steps.flatMap((step) => [...entryTexts(step), step.when]);
    case 'picture':
      return [exhibit.credit, exhibit.licence, ...exhibit.entries.flatMap(entryTexts)];
    case 'quote':
      return [exhibit.quote, exhibit.by, ...exhibit.entries.flatMap(entryTexts)];
  }
}
