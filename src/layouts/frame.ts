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
import { kickerIndent } from './parts/logo.js';
import { measureOf, type Sheet } from './sheet.js';

/** The frame of all slides with a body: kicker, title, foot. Inches. */
interface FrameBoxes {
  readonly kicker: Box;
  readonly title: Box;
  readonly rule: Box;
  readonly source: Box;
  readonly mark: Box;
  readonly number: Box;
}

const footY = 6.99;
const footHeight = 0.2;
const numberWidth = 0.433;
const markWidth = 2.83;

function frameBoxes(theme: Pick<Theme, 'spacing' | 'logo'>): FrameBoxes {
  const { x, w } = measureOf(theme);
  const number = { x: x + w - numberWidth, y: footY, w: numberWidth, h: footHeight };
  const mark = { x: number.x - 0.07 - markWidth, y: footY, w: markWidth, h: footHeight };
  return {
    kicker: { x, y: 0.44, w: theme.logo === undefined ? w : w - kickerIndent, h: 0.24 },
    title: { x, y: 0.7, w, h: 1.03 },
    rule: { x, y: 6.93, w, h: 0 },
    source: { x, y: footY, w: mark.x - 0.2 - x, h: 0.36 },
    mark,
    number,
  };
}

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
  role: 'kicker',
  font: 'body',
  size: scale.kicker.at(-1)!,
  bold: true,
  color: colors.kicker,
  tracking: 2,
});

const titleStyle = (colors: FrameColors, size: number): TextStyle => ({
  role: 'title',
  font: 'heading',
  size,
  bold: true,
  color: colors.title,
});

const footStyle = (colors: FrameColors, { scale }: Theme): TextStyle => ({
  role: 'source',
  font: 'body',
  size: scale.source.at(-1)!,
  color: colors.foot,
});

/** The slide layout that the file holds for a layout with the common frame, between the theme's margins. */
export function framedLayout(name: string, colors: FrameColors, theme: Theme): SceneLayout {
  const boxes = frameBoxes(theme);
  const placeholders: ScenePlaceholder[] = [
    {
      name: 'Title',
      type: 'title',
      box: boxes.title,
      style: titleStyle(colors, theme.scale.title[0]!),
      prompt: 'The message, in a full sentence',
    },
    { name: 'Kicker', type: 'body', box: boxes.kicker, style: kickerStyle(colors, theme), prompt: 'TOPIC' },
    { name: 'Source', type: 'body', box: boxes.source, style: footStyle(colors, theme), prompt: 'Source: …' },
    {
      name: 'Marking',
      type: 'body',
      box: boxes.mark,
      style: footStyle(colors, theme),
      prompt: 'Audience · handling',
    },
    {
      name: 'Slide number',
      type: 'slide-number',
      box: boxes.number,
      style: { ...footStyle(colors, theme), bold: true, color: colors.title },
      prompt: '',
    },
  ];
  const rule: SceneElement = {
    kind: 'line',
    id: 'Foot rule',
    box: boxes.rule,
    stroke: { color: colors.rule, width: 0.75 },
    decorative: true,
  };
  return { name, background: colors.background, placeholders, furniture: [rule] };
}

/** The box that title and foot leave for the body of a slide: one line of title less, and the body stands higher. */
export function bodyBox({ slide, type }: Sheet, colors: FrameColors): Box {
  const { title } = frameBoxes(type.theme);
  const { paragraphs } = titleSetting(plain(slide.title), type, colors);
  const top = title.y + type.height(paragraphs, title.w) + titleToBody;
  return { x: title.x, y: top, w: title.w, h: bodyBottom - top };
}

/** Kicker, title and foot of a slide, and the box that is left for its body. */
export function frame(
  sheet: Sheet,
  colors: FrameColors,
  extraSource = '',
): { readonly elements: readonly SceneElement[]; readonly body: Box } {
  const { slide, type } = sheet;
  const boxes = frameBoxes(type.theme);
  const { paragraphs } = titleSetting(plain(slide.title), type, colors);
  const title = type.place('Title', boxes.title, paragraphs, { placeholder: 'Title', at: slide.title.at });
  return {
    elements: [title, ...surround(sheet, colors, extraSource).elements],
    body: bodyBox(sheet, colors),
  };
}

/** Kicker and foot alone, and the box between them, for slides whose title is set as part of the body. */
export function surround(
  sheet: Sheet,
  colors: FrameColors,
  extraSource = '',
): { readonly elements: readonly SceneElement[]; readonly body: Box } {
  const { slide, storyboard, type } = sheet;
  const text = plain(slide.kicker).toLocaleUpperCase(storyboard.language);
  const boxes = frameBoxes(type.theme);
  const paragraph = type.paragraph(text, kickerStyle(colors, type.theme));
  const kicker = text ? [type.place('Kicker', boxes.kicker, [paragraph], { placeholder: 'Kicker' })] : [];
  return {
    elements: [...kicker, ...foot(sheet, colors, extraSource)],
    body: { ...boxes.title, h: bodyBottom - boxes.title.y },
  };
}

/** The title at the largest step that keeps it to two lines, broken where it reads best: a deck's titles are of one size. */
function titleSetting(
  text: string,
  type: Typesetter,
  colors: FrameColors,
): { readonly paragraphs: readonly TextParagraph[] } {
  const { w } = frameBoxes(type.theme).title;
  const lines = (points: number): number => type.lines([type.paragraph(text, titleStyle(colors, points))], w);
  const size = type.fit('title', (points) => lines(points) <= 2);
  const style = titleStyle(colors, size);
  const balanced = balanceTitle(text, style, w, type.fonts, 2);
  return { paragraphs: [type.paragraph(balanced, style)] };
}

/** Source line and marking; the page number is a field of the slide layout. */
function foot(sheet: Sheet, colors: FrameColors, extraSource: string): SceneElement[] {
  const { slide, storyboard, type } = sheet;
  const boxes = frameBoxes(type.theme);
  const style = footStyle(colors, type.theme);
  const line = [slide.sourceLine, extraSource].filter(Boolean).join(' ');
  const handling = handlingLabel(storyboard.handling, storyboard.language);
  const mark = `${storyboard.audienceName} · ${handling}`;
  const elements: SceneElement[] = [];
  if (line) {
    const paragraph = type.paragraph(line, style);
    elements.push(type.place('Source', boxes.source, [paragraph], { placeholder: 'Source' }));
  }
  const marking = type.paragraph(mark, style, { align: 'end' });
  elements.push(type.place('Marking', boxes.mark, [marking], { placeholder: 'Marking' }));
  return elements;
}
