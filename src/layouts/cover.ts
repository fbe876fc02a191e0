import type { ColorRole } from '../model/color.js';
import type { Box, SceneElement, SceneLayout, TextStyle } from '../model/scene.js';
import type { Theme } from '../model/theme.js';
import { balanceTitle } from '../typography/fit.js';
import { handlingLabel, phrases } from '../wording/phrases.js';
import { plain } from '../wording/text.js';
import type { LayoutDefinition } from './definition.js';
import { page, type Sheet } from './sheet.js';

const textWidth = 6.5;
const kickerBox: Box = { x: page.margin, y: 0.78, w: textWidth, h: 0.26 };
const titleBox: Box = { x: page.margin, y: 1.45, w: textWidth, h: 2.1 };
const subtitleBox: Box = { x: page.margin, y: 3.75, w: textWidth, h: 1.05 };
const ruleY = 5.25;
const basisBox: Box = { x: page.margin, y: 5.45, w: textWidth, h: 1.2 };
const titleSteps = [48, 44, 42, 40, 38, 36, 32, 28];

type CoverColors = Readonly<Record<'kicker' | 'title' | 'text' | 'rule', ColorRole>>;

const onDark: CoverColors = { kicker: 'accent3', title: 'onDeep', text: 'onDeepMuted', rule: 'accent3' };
const onLight: CoverColors = { kicker: 'accent1', title: 'ink', text: 'ink', rule: 'accent1' };

function colorsOf(theme: Theme): CoverColors {
  return theme.cover.background === 'deep' ? onDark : onLight;
}

const titleStyle = (size: number, theme: Theme): TextStyle => ({
  role: 'display',
  font: 'heading',
  size,
  bold: true,
  color: colorsOf(theme).title,
});

const textStyle = (size: number, theme: Theme): TextStyle => ({
  role: 'lead',
  font: 'body',
  size,
  color: colorsOf(theme).text,
});

const kickerStyle = (theme: Theme): TextStyle => ({
  role: 'kicker',
  font: 'body',
  size: 12,
  bold: true,
  color: colorsOf(theme).kicker,
  tracking: 3,
});

function slideLayout(theme: Theme): SceneLayout {
  return {
    name: 'Cover',
    background: theme.cover.background,
    placeholders: [
      {
        name: 'Title',
        type: 'title',
        box: titleBox,
        style: titleStyle(44, theme),
        prompt: 'Title of the deck',
      },
      { name: 'Kicker', type: 'body', box: kickerBox, style: kickerStyle(theme), prompt: 'OCCASION' },
      { name: 'Subtitle', type: 'body', box: subtitleBox, style: textStyle(20, theme), prompt: 'Subtitle' },
      {
        name: 'Basis',
        type: 'body',
        box: basisBox,
        style: textStyle(14, theme),
        prompt: 'Paper, audience, date',
      },
    ],
    furniture: [],
  };
}

function compose(sheet: Sheet): SceneElement[] {
  const { slide, coverPicture } = sheet;
  const picture: SceneElement[] = coverPicture
    ? [
        {
          kind: 'picture',
          id: 'Cover picture',
          box: { x: 0, y: 0, w: page.width, h: page.height },
          bytes: coverPicture.bytes,
          format: coverPicture.format,
          decorative: true,
        },
      ]
    : [];
  const rule: SceneElement = {
    kind: 'shape',
    id: 'Rule',
    shape: 'rectangle',
    box: { x: page.margin, y: ruleY, w: 0.9, h: 0.05 },
    fill: { color: colorsOf(sheet.type.theme).rule },
    decorative: true,
  };
  return [
    ...picture,
    title(sheet),
    kicker(sheet),
    ...subtitle(sheet),
    rule,
    ...(slide.occasion ? [basis(sheet)] : []),
  ];
}

function title(sheet: Sheet): SceneElement {
  const { type, slide } = sheet;
  const text = plain(slide.title);
  const fits = (size: number): boolean =>
    type.height([type.paragraph(text, titleStyle(size, type.theme))], titleBox.w) <= titleBox.h &&
    type.wordsFit(text, titleStyle(size, type.theme), titleBox.w);
  const lines = (size: number): number =>
    type.lines([type.paragraph(text, titleStyle(size, type.theme))], titleBox.w);
  const fitting = titleSteps.filter(fits);
  // Two lines of a somewhat smaller type read better than three of a larger one.
  const size = fitting.find((step) => step >= 36 && lines(step) <= 2) ?? fitting[0] ?? titleSteps.at(-1)!;
  const balanced = balanceTitle(text, titleStyle(size, type.theme), titleBox.w, type.fonts, 4);
  return type.place('Title', titleBox, [type.paragraph(balanced, titleStyle(size, type.theme))], {
    placeholder: 'Title',
    valign: 'bottom',
  });
}

function kicker({ type, slide, storyboard }: Sheet): SceneElement {
  const words = phrases(storyboard.language);
  const handling = handlingLabel(storyboard.handling, storyboard.language);
  const text = `${plain(slide.kicker) || words.coverKicker} · ${handling}`.toLocaleUpperCase(
    storyboard.language,
  );
  return type.place('Kicker', kickerBox, [type.paragraph(text, kickerStyle(type.theme))], {
    placeholder: 'Kicker',
  });
}

function subtitle({ type, slide }: Sheet): SceneElement[] {
  if (!slide.text) return [];
  const size = [22, 20, 18, 16].find(
    (points) =>
      type.height([type.paragraph(slide.text!, textStyle(points, type.theme))], subtitleBox.w) <=
      subtitleBox.h,
  );
  const style = textStyle(size ?? 16, type.theme);
  const balanced = balanceTitle(plain(slide.text), style, subtitleBox.w, type.fonts, 3);
  const paragraph = type.paragraph(balanced, style);
  return [type.place('Subtitle', subtitleBox, [paragraph], { placeholder: 'Subtitle' })];
}

function basis({ type, slide }: Sheet): SceneElement {
  const style = textStyle(14, type.theme);
  const lines = [slide.occasion!.basis, ...slide.occasion!.lines];
  const paragraphs = lines.map((line, index) => type.paragraph(line, style, { before: index === 0 ? 0 : 5 }));
  return type.place('Basis', basisBox, paragraphs, { placeholder: 'Basis' });
}

export const cover: LayoutDefinition = {
  name: 'cover',
  title: 'Cover',
  use: 'Opens the deck: title, subtitle (text:), the paper it rests on, audience, date and handling',
  judgement: false,
  text: true,
  required: true,
  filled: 'occasion',
  headline: 'name',
  airy: true,
  example: `layout: cover
text: What the Moroccan-American defence roadmap changes for North Africa and the Sahel`,
  slideLayout,
  compose,
};
