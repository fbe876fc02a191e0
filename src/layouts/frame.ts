import type { ColorRole } from '../model/color.js';
import type {
  Box,
  SceneElement,
  SceneLayout,
  ScenePlaceholder,
  TextParagraph,
  TextStyle,
} from '../model/scene.js';
import type { Theme } from '../model/theme.js';
import { balanceTitle } from '../typography/fit.js';
import type { Typesetter } from '../typography/typesetter.js';
import { handlingLabel } from '../wording/phrases.js';
import { plain } from '../wording/text.js';
import { measureWidth, page, type Sheet } from './sheet.js';

/** The frame of all slides with a body: kicker, title, foot. Inches. */
const kickerBox: Box = { x: page.margin, y: 0.44, w: measureWidth, h: 0.24 };
const titleBox: Box = { x: page.margin, y: 0.7, w: measureWidth, h: 1.03 };
const footRule: Box = { x: page.margin, y: 6.93, w: measureWidth, h: 0 };
const sourceBox: Box = { x: page.margin, y: 6.99, w: 8.4, h: 0.36 };
const markBox: Box = { x: 9.3, y: 6.99, w: 2.83, h: 0.2 };
const numberBox: Box = { x: 12.2, y: 6.99, w: 0.433, h: 0.2 };

/** Where the body of every slide ends, inches from the top. */
export const bodyBottom = 6.74;
const titleToBody = 0.3;

export interface FrameColors {
  readonly background: ColorRole;
  readonly kicker: ColorRole;
  readonly title: ColorRole;
  readonly foot: ColorRole;
  readonly rule: ColorRole;
}

export const lightFrame: FrameColors = {
  background: 'paper',
  kicker: 'muted',
  title: 'ink',
  foot: 'muted',
  rule: 'rule',
};

export const darkFrame: FrameColors = {
  background: 'deep',
  kicker: 'accent3',
  title: 'onDeep',
  foot: 'onDeepMuted',
  rule: 'deepRule',
};

const kickerStyle = (colors: FrameColors, { scale }: Theme): TextStyle => ({
  font: 'body',
  size: scale.kicker.at(-1)!,
  bold: true,
  color: colors.kicker,
  tracking: 2,
});

const titleStyle = (colors: FrameColors, size: number): TextStyle => ({
  font: 'heading',
  size,
  bold: true,
  color: colors.title,
});

const footStyle = (colors: FrameColors, { scale }: Theme): TextStyle => ({
  font: 'body',
  size: scale.source.at(-1)!,
  color: colors.foot,
});

/** The slide layout that the file holds for a layout with the common frame. */
export function framedLayout(name: string, colors: FrameColors, theme: Theme): SceneLayout {
  const placeholders: ScenePlaceholder[] = [
    {
      name: 'Title',
      type: 'title',
      box: titleBox,
      style: titleStyle(colors, theme.scale.title[0]!),
      prompt: 'The message, in a full sentence',
    },
    { name: 'Kicker', type: 'body', box: kickerBox, style: kickerStyle(colors, theme), prompt: 'TOPIC' },
    { name: 'Source', type: 'body', box: sourceBox, style: footStyle(colors, theme), prompt: 'Source: …' },
    {
      name: 'Marking',
      type: 'body',
      box: markBox,
      style: footStyle(colors, theme),
      prompt: 'Audience · handling',
    },
    {
      name: 'Slide number',
      type: 'slide-number',
      box: numberBox,
      style: { ...footStyle(colors, theme), bold: true, color: colors.title },
      prompt: '',
    },
  ];
  const rule: SceneElement = {
    kind: 'line',
    id: 'Foot rule',
    box: footRule,
    stroke: { color: colors.rule, width: 0.75 },
    decorative: true,
  };
  return { name, background: colors.background, placeholders, furniture: [rule] };
}

/** The box that title and foot leave for the body of a slide: one line of title less, and the body stands higher. */
export function bodyBox({ slide, type }: Sheet, colors: FrameColors): Box {
  const { paragraphs } = titleSetting(plain(slide.title), type, colors);
  const top = titleBox.y + type.height(paragraphs, titleBox.w) + titleToBody;
  return { x: page.margin, y: top, w: measureWidth, h: bodyBottom - top };
}

/** Kicker, title and foot of a slide, and the box that is left for its body. */
export function frame(
  sheet: Sheet,
  colors: FrameColors,
  extraSource = '',
): { readonly elements: readonly SceneElement[]; readonly body: Box } {
  const { slide, type } = sheet;
  const { paragraphs } = titleSetting(plain(slide.title), type, colors);
  const elements: SceneElement[] = [
    type.place('Title', titleBox, paragraphs, { placeholder: 'Title', at: slide.title.at }),
    ...kicker(sheet, colors),
    ...foot(sheet, colors, extraSource),
  ];
  return { elements, body: bodyBox(sheet, colors) };
}

/** Kicker and foot of a slide whose title stands elsewhere than over a body, and the box between them. */
export function openFrame(
  sheet: Sheet,
  colors: FrameColors,
): { readonly elements: readonly SceneElement[]; readonly area: Box } {
  return {
    elements: [...kicker(sheet, colors), ...foot(sheet, colors, '')],
    area: { ...titleBox, h: bodyBottom - titleBox.y },
  };
}

function kicker({ slide, storyboard, type }: Sheet, colors: FrameColors): SceneElement[] {
  const text = plain(slide.kicker).toLocaleUpperCase(storyboard.language);
  if (!text) return [];
  const paragraph = type.paragraph(text, kickerStyle(colors, type.theme));
  return [type.place('Kicker', kickerBox, [paragraph], { placeholder: 'Kicker' })];
}

/** The title at the largest step that keeps it to two lines, broken where it reads best. */
function titleSetting(
  text: string,
  type: Typesetter,
  colors: FrameColors,
): { readonly paragraphs: readonly TextParagraph[] } {
  const lines = (points: number): number =>
    type.lines([type.paragraph(text, titleStyle(colors, points))], titleBox.w);
  // One line of a slightly smaller step reads better than two of which the second holds a word or two.
  const oneLine = type.steps('title').find((points) => lines(points) === 1);
  const size = oneLine ?? type.fit('title', (points) => lines(points) <= 2);
  const style = titleStyle(colors, size);
  const balanced = balanceTitle(text, style, titleBox.w, type.fonts, 2);
  return { paragraphs: [type.paragraph(balanced, style)] };
}

/** Source line and marking; the page number is a field of the slide layout. */
function foot(sheet: Sheet, colors: FrameColors, extraSource: string): SceneElement[] {
  const { slide, storyboard, type } = sheet;
  const style = footStyle(colors, type.theme);
  const line = [slide.sourceLine, extraSource].filter(Boolean).join(' ');
  const handling = handlingLabel(storyboard.handling, storyboard.language);
  const mark = `${storyboard.audienceName} · ${handling}`;
  const elements: SceneElement[] = [];
  if (line) {
    const paragraph = type.paragraph(line, style);
    elements.push(type.place('Source', sourceBox, [paragraph], { placeholder: 'Source' }));
  }
  const marking = type.paragraph(mark, style, { align: 'end' });
  elements.push(type.place('Marking', markBox, [marking], { placeholder: 'Marking' }));
  return elements;
}
