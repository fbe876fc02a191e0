import type { Box, SceneElement, TextParagraph, TextStyle } from '../model/scene.js';
import type { WordedOptions } from '../model/storyboard.js';
import { phrases } from '../wording/phrases.js';
import { plain } from '../wording/text.js';
import type { LayoutDefinition } from './definition.js';
import { darkFrame, frame, framedLayout } from './frame.js';
import { cardGround } from './parts/card-ground.js';
import { caveatLine } from './parts/caveat-line.js';
import { bottom, columns, exhibitOf, inset, type Sheet } from './sheet.js';

type Option = WordedOptions['options'][number];

const padding = 0.3;

/** Between an option's summary and its text. */
const underHead = 0.14;

/** Between an option's text and what to watch, the rule in between. */
const aboveWatch = 0.3;

/** A dark page has room for large text. */
const textRoles = ['lead', 'body'] as const;

interface OptionSizes {
  readonly heading: number;
  readonly text: number;
}

/** Sizes that all cards share, and the height of the tallest note on what to watch, so that their rules stand level. */
interface OptionSetting extends OptionSizes {
  readonly watchHeight: number;
  /** The same of heading and summary, so that all texts begin at one height. */
  readonly headHeight: number;
}

function headingStyle({ type }: Sheet, size: number): TextStyle {
  return type.style('heading', size, { font: 'heading', color: 'onDeep' });
}

/** What the option is: its heading and, in a few words, what it comes to. */
function headText(sheet: Sheet, option: Option, sizes: OptionSizes): TextParagraph[] {
  const { type } = sheet;
  return [
    type.paragraph(option.heading, headingStyle(sheet, sizes.heading)),
    type.paragraph(option.summary, type.style('heading', sizes.text, { color: 'onDeepAccent' }), {
      before: 4,
    }),
  ];
}

function bodyText({ type }: Sheet, option: Option, { text }: OptionSizes): TextParagraph[] {
  return [type.paragraph(option.text, type.style('body', text, { color: 'onDeep' }))];
}

/** What to watch for is our own reading, and says so. */
function watchText(sheet: Sheet, option: Option, sizes: OptionSizes): TextParagraph[] {
  const { type, storyboard } = sheet;
  if (!option.watch) return [];
  const words = phrases(storyboard.language);
  const style = type.style('body', type.below(textRoles, sizes.text), { color: 'onDeepMuted' });
  const label = `${words.watch} (${words.judgement.toLocaleLowerCase(storyboard.language)}): `;
  return [
    type.runs([
      { text: label, style: { ...style, bold: true } },
      ...option.watch.runs.map((run) => ({ text: run.text, style: { ...style, italic: true } })),
    ]),
  ];
}

function tallest(sheet: Sheet, texts: readonly (readonly TextParagraph[])[], width: number): number {
  return Math.max(...texts.map((text) => (text.length > 0 ? sheet.type.height(text, width) : 0)));
}

function fitOptions(sheet: Sheet, options: readonly Option[], inner: Box): OptionSetting {
  const { type } = sheet;
  const onOneLine = (option: Option, size: number): boolean =>
    type.lines([type.paragraph(plain(option.heading), headingStyle(sheet, size))], inner.w) === 1;
  const heading = type.fit(
    'heading',
    (size) => options.every((option) => onOneLine(option, size)),
    type.largest('heading'),
    type.largest('body'),
  );
  const sizesAt = (text: number): OptionSizes => ({ heading, text });
  const watchAt = (size: number): number => {
    const height = tallest(
      sheet,
      options.map((option) => watchText(sheet, option, sizesAt(size))),
      inner.w,
    );
    return height > 0 ? height + 0.02 : 0;
  };
  const headAt = (size: number): number =>
    tallest(
      sheet,
      options.map((option) => headText(sheet, option, sizesAt(size))),
      inner.w,
    );
  const bodyAt = (size: number): number =>
    tallest(
      sheet,
      options.map((option) => bodyText(sheet, option, sizesAt(size))),
      inner.w,
    );
  const whole = (size: number): boolean =>
    options.every((option) =>
      [headText, bodyText].every((part) => type.fits(part(sheet, option, sizesAt(size)), inner.w, inner.h)),
    );
  const text = type.fit(
    textRoles,
    (size) => whole(size) && headAt(size) + underHead + bodyAt(size) + watchAt(size) + aboveWatch <= inner.h,
  );
  return { ...sizesAt(text), headHeight: headAt(text), watchHeight: watchAt(text) };
}

function card(sheet: Sheet, option: Option, index: number, box: Box, sizes: OptionSetting): SceneElement[] {
  const { type } = sheet;
  const inner = inset(box, padding);
  const name = `Option ${index + 1}`;
  const watch = watchText(sheet, option, sizes);
  const { watchHeight } = sizes;
  const watchY = bottom(inner) - watchHeight;
  const textY = inner.y + sizes.headHeight + underHead;
  const textEnd = watchY - (watchHeight > 0 ? aboveWatch : 0);
  const elements: SceneElement[] = [
    ...cardGround(sheet, name, box, { color: 'deepRule', along: 'top' }, 'deepCard'),
    type.place(name, { ...inner, h: sizes.headHeight + 0.02 }, headText(sheet, option, sizes), {
      at: option.summary.at,
    }),
    type.place(`${name} text`, { ...inner, y: textY, h: textEnd - textY }, bodyText(sheet, option, sizes), {
      at: option.text.at,
    }),
  ];
  if (watch.length === 0) return elements;
  return [
    ...elements,
    {
      kind: 'line',
      id: `${name} rule`,
      box: { x: inner.x, y: watchY - 0.14, w: inner.w, h: 0 },
      stroke: { color: 'deepRule', width: 1 },
      decorative: true,
    },
    type.place(`${name} watch`, { ...inner, y: watchY, h: watchHeight }, watch),
  ];
}

function compose(sheet: Sheet): SceneElement[] {
  const { options: all, caveat } = exhibitOf(sheet, 'options');
  const { elements, body } = frame(sheet, darkFrame);
  const note = caveatLine(sheet, caveat, body, { onDark: true });
  const boxes = columns(note.body, all.length, sheet.gutter);
  const inner = inset(boxes[0]!, padding);
  const sizes = fitOptions(sheet, all, inner);
  const cards = all.flatMap((option, index) => card(sheet, option, index, boxes[index]!, sizes));
  return [...elements, ...cards, ...note.elements];
}

export const options: LayoutDefinition = {
  name: 'options',
  title: 'Options',
  use: 'Two to four ways in which an open question may go, each with what to watch for',
  exhibit: 'options',
  judgement: false,
  text: false,
  required: false,
  example: `layout: options
kicker: Open question
exhibit: answers`,
  slideLayout: (theme) => framedLayout('Options', darkFrame, theme),
  compose,
};
