import type { Box, SceneElement, TextParagraph } from '../model/scene.js';
import type { WordedOptions } from '../model/storyboard.js';
import { phrases } from '../wording/phrases.js';
import { plain } from '../wording/text.js';
import type { LayoutDefinition } from './definition.js';
import { darkFrame, frame, framedLayout } from './frame.js';
import { caveatLine } from './parts/caveat-line.js';
import { judgementBar } from './parts/judgement-bar.js';
import { bottom, columns, inset, type Sheet } from './sheet.js';

type Option = WordedOptions['options'][number];

const padding = 0.3;
const textSteps = [22, 20, 18, 17, 16, 15, 14, 13, 12];
interface OptionSizes {
  readonly heading: number;
  readonly text: number;
}

function upperText(sheet: Sheet, option: Option, sizes: OptionSizes): TextParagraph[] {
  const { type } = sheet;
  return [
    type.paragraph(option.heading, type.style('title', sizes.heading, { color: 'onDeep' })),
    type.paragraph(option.summary, type.style('heading', sizes.text + 1, { color: 'accent3' }), {
      before: 4,
    }),
    type.paragraph(option.text, type.style('body', sizes.text, { color: 'onDeep' }), { before: 8 }),
  ];
}

/** What to watch for is our own reading, and says so. */
function watchText(sheet: Sheet, option: Option, sizes: OptionSizes): TextParagraph[] {
  const { type, storyboard } = sheet;
  if (!option.watch) return [];
  const words = phrases(storyboard.language);
  const style = type.style('body', Math.max(12, sizes.text - 2), { color: 'onDeepMuted' });
  const label = `${words.watch} (${words.judgement.toLocaleLowerCase(storyboard.language)}): `;
  return [
    type.runs([
      { text: label, style: { ...style, bold: true } },
      ...option.watch.runs.map((run) => ({ text: run.text, style: { ...style, italic: true } })),
    ]),
  ];
}

function needed(sheet: Sheet, option: Option, sizes: OptionSizes, width: number): number {
  const watch = watchText(sheet, option, sizes);
  const lower = watch.length > 0 ? sheet.type.height(watch, width) + 0.36 : 0;
  return sheet.type.height(upperText(sheet, option, sizes), width) + lower;
}

function fitOptions(sheet: Sheet, options: readonly Option[], inner: Box): OptionSizes {
  const { type } = sheet;
  const heading =
    [26, 24, 22, 20, 18].find((size) =>
      options.every(
        (option) =>
          type.lines([type.paragraph(plain(option.heading), type.style('title', size))], inner.w) === 1,
      ),
    ) ?? 18;
  const fits = (size: number): boolean =>
    options.every((option) => needed(sheet, option, { heading, text: size }, inner.w) <= inner.h);
  const text = textSteps.find(fits) ?? textSteps.at(-1)!;
  return { heading, text };
}

function card(sheet: Sheet, option: Option, index: number, box: Box, sizes: OptionSizes): SceneElement[] {
  const { type } = sheet;
  const inner = inset(box, padding);
  const name = `Option ${index + 1}`;
  const watch = watchText(sheet, option, sizes);
  const watchHeight = watch.length > 0 ? type.height(watch, inner.w) + 0.02 : 0;
  const watchY = bottom(inner) - watchHeight;
  const elements: SceneElement[] = [
    {
      kind: 'shape',
      id: `${name} ground`,
      shape: 'rectangle',
      box,
      fill: { color: 'deepCard' },
      decorative: true,
    },
    {
      kind: 'shape',
      id: `${name} band`,
      shape: 'rectangle',
      box: { ...box, h: 0.07 },
      fill: { color: 'deepRule' },
      decorative: true,
    },
    type.place(
      name,
      { ...inner, h: inner.h - watchHeight - (watch.length > 0 ? 0.3 : 0) },
      upperText(sheet, option, sizes),
    ),
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
  const { options: all, caveat } = sheet.slide.exhibit as WordedOptions;
  const { elements, body } = frame(sheet, darkFrame);
  const bar = judgementBar(sheet, body);
  const note = caveatLine(sheet, caveat, bar.body, { onDark: true });
  const boxes = columns(note.body, all.length);
  const inner = inset(boxes[0]!, padding);
  const sizes = fitOptions(sheet, all, inner);
  const height = note.body.h;
  const cards = all.flatMap((option, index) =>
    card(sheet, option, index, { ...boxes[index]!, h: height }, sizes),
  );
  return [...elements, ...cards, ...note.elements, ...bar.elements];
}

export const options: LayoutDefinition = {
  name: 'options',
  title: 'Options',
  use: 'Two to four ways in which an open question may go, each with what to watch for',
  exhibit: 'options',
  judgement: false,
  text: false,
  required: false,
  slideLayout: () => framedLayout('Options', darkFrame),
  compose,
};
