import type { Box, SceneElement, TextParagraph, TextStyle } from '../model/scene.js';
import type { WordedEntry, WordedQuote } from '../model/storyboard.js';
import { balanceTitle } from '../typography/fit.js';
import { type Quoted, quoted } from '../typography/quoted.js';
import { referencesLabel } from '../wording/references.js';
import { plain } from '../wording/text.js';
import type { LayoutDefinition } from './definition.js';
import { frame, framedLayout, lightFrame } from './frame.js';
import { accent, textAccent } from './parts/accents.js';
import { caveatLine } from './parts/caveat-line.js';
import { placeLine } from './parts/place-line.js';
import { bottom, columns, exhibitOf, type Sheet } from './sheet.js';

/** Share of the body's width that a quotation takes, its hanging mark included. */
const widthShare = 0.86;

/** Inches: over the speaker, over the entries, and from an entry's rule to its words. */
const gaps = { overSpeaker: 0.26, overEntries: 0.4, underRule: 0.14 };

/** Share of the body that entries may take. */
const entriesShare = 0.4;

/** Lines up to which a quotation is broken where it reads best, as a title is. */
const mostBalanced = 4;

function quoteStyle({ type }: Sheet, size: number): TextStyle {
  return type.style('display', size, { bold: false, italic: true });
}

function speaker(sheet: Sheet, { by, cited }: WordedQuote): TextParagraph[] {
  const { type, storyboard } = sheet;
  const place = referencesLabel(cited, storyboard.language);
  const note = type.style('note', type.largest('note'));
  return [
    type.paragraph(by, type.style('heading', type.smallest('lead'))),
    ...(place ? [type.paragraph(place, note, { before: 2 })] : []),
  ];
}

/** The quotation with its opening mark hung before it, so that all its lines begin at one edge; then who says it. */
function quotation(sheet: Sheet, exhibit: WordedQuote, box: Box): SceneElement[] {
  const { type, storyboard } = sheet;
  const words = quoted(plain(exhibit.quote), storyboard.language);
  const by = speaker(sheet, exhibit);
  const byHeight = type.height(by, box.w);
  const room = box.h - gaps.overSpeaker - byHeight;
  const set = (size: number) => setQuotation(sheet, words, box.w * widthShare, size);
  const size = type.fit(['display', 'title', 'lead'], (step) =>
    type.fits(set(step).text, set(step).width, room),
  );
  const { text, mark, hang, width } = set(size);
  const height = type.height(text, width);
  const y = box.y + Math.max(0, (room - height) * 0.42);
  const x = box.x + hang;
  const tall = Math.max(room, height);
  return [
    type.place('Opening mark', { x: box.x, y, w: hang, h: type.height(mark, hang) }, mark),
    type.place('Quotation', { x, y, w: width, h: Math.min(height + 0.02, tall) }, text, {
      at: exhibit.quote.at,
    }),
    type.place('Speaker', { x, y: y + height + gaps.overSpeaker, w: box.w - hang, h: byHeight + 0.02 }, by, {
      at: exhibit.by.at,
    }),
  ];
}

interface SetQuotation {
  readonly mark: readonly TextParagraph[];
  readonly text: readonly TextParagraph[];
  /** Inches that the mark hangs before the text, and that the text may be wide. */
  readonly hang: number;
  readonly width: number;
}

function setQuotation(
  sheet: Sheet,
  { open, text, close }: Quoted,
  measure: number,
  size: number,
): SetQuotation {
  const { type, neutrals } = sheet;
  const style = quoteStyle(sheet, size);
  const color = textAccent(accent(undefined, 0, neutrals));
  const hang = type.width(open, style) * 1.12;
  const width = measure - hang;
  const balanced = balanceTitle(`${text}${close}`, style, width, type.fonts, mostBalanced);
  return {
    mark: [type.paragraph(open.trim(), { ...style, color })],
    text: [type.paragraph(balanced, style)],
    hang,
    width,
  };
}

function entryText(sheet: Sheet, entry: WordedEntry, size: number): TextParagraph[] {
  const { type } = sheet;
  return [
    type.paragraph(entry.heading, type.style('heading', type.above('heading', size))),
    type.paragraph(entry.text, type.style('body', size), { before: 2 }),
    ...placeLine(sheet, entry.references),
  ];
}

/** Why it matters, in columns under a rule each, at the bottom of the body; one alone takes half of it. */
function entriesBelow(
  sheet: Sheet,
  entries: readonly WordedEntry[],
  body: Box,
): { readonly elements: readonly SceneElement[]; readonly body: Box } {
  if (entries.length === 0) return { elements: [], body };
  const { type } = sheet;
  const places = columns(body, Math.max(2, entries.length), sheet.gutter * 1.5);
  const room = body.h * entriesShare - gaps.underRule;
  const size = type.fit('body', (step) =>
    entries.every((entry, index) => type.fits(entryText(sheet, entry, step), places[index]!.w, room)),
  );
  const texts = entries.map((entry) => entryText(sheet, entry, size));
  const height = Math.max(...texts.map((text, index) => type.height(text, places[index]!.w)));
  const top = bottom(body) - height - gaps.underRule;
  const elements = texts.flatMap((text, index): SceneElement[] => {
    const { x, w } = places[index]!;
    const name = `Entry ${index + 1}`;
    const color = accent(entries[index]!.color, 0, sheet.neutrals);
    return [
      {
        kind: 'line',
        id: `${name} rule`,
        box: { x, y: top, w, h: 0 },
        stroke: { color, width: 2 },
        decorative: true,
      },
      type.place(name, { x, y: top + gaps.underRule, w, h: height + 0.02 }, text, {
        at: entries[index]!.text.at,
      }),
    ];
  });
  return { elements, body: { ...body, h: top - gaps.overEntries - body.y } };
}

function compose(sheet: Sheet): SceneElement[] {
  const exhibit = exhibitOf(sheet, 'quote');
  const { elements, body } = frame(sheet, lightFrame);
  const note = caveatLine(sheet, exhibit.caveat, body);
  const entries = entriesBelow(sheet, exhibit.entries, note.body);
  return [...elements, ...quotation(sheet, exhibit, entries.body), ...entries.elements, ...note.elements];
}

export const quote: LayoutDefinition = {
  name: 'quote',
  title: 'Quotation',
  use: 'The author’s own words, checked against their paragraph, and up to two reasons why they matter',
  exhibit: 'quote',
  judgement: false,
  text: false,
  required: false,
  airy: true,
  example: `layout: quote
kicker: In the authors’ words
exhibit: open-question`,
  exampleOf: 'harbour-2025',
  slideLayout: (theme) => framedLayout('Quotation', lightFrame, theme),
  compose,
};
