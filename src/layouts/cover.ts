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

/** Share of the largest size that fits which two lines may cost. */
const leastOfLargest = 0.75;

type CoverColors = Readonly<Record<'kicker' | 'title' | 'text' | 'rule', ColorRole>>;

const onDark: CoverColors = { kicker: 'accent3', title: 'onDeep', text: 'onDeepMuted', rule: 'accent3' };
const onLight: CoverColors = { kicker: 'accent1', title: 'ink', text: 'ink', rule: 'accent1' };

function colorsOf(theme: Theme): CoverColors {
  return theme.cover.background === 'deep' ? onDark : onLight;
}

const titleStyle = (size: number, theme: Theme): TextStyle => ({
  font: 'heading',
  size,
  bold: true,
  color: colorsOf(theme).title,
});

const textStyle = (size: number, theme: Theme): TextStyle => ({
  font: 'body',
  size,
  color: colorsOf(theme).text,
});

const kickerStyle = (theme: Theme): TextStyle => ({
  font: 'body',
  size: theme.scale.kicker[0]!,
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
        style: titleStyle(theme.scale.display[0]!, theme),
        prompt: 'Title of the deck',
      },
      { name: 'Kicker', type: 'body', box: kickerBox, style: kickerStyle(theme), prompt: 'OCCASION' },
      {
        name: 'Subtitle',
        type: 'body',
        box: subtitleBox,
        style: textStyle(theme.scale.lead[0]!, theme),
        prompt: 'Subtitle',
      },
      {
        name: 'Basis',
        type: 'body',
        box: basisBox,
        style: textStyle(theme.scale.label[0]!, theme),
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
  const set = (size: number) => [type.paragraph(text, titleStyle(size, type.theme))];
  const fits = (size: number): boolean => type.fits(set(size), titleBox.w, titleBox.h);
  const largest = type.fit('display', fits);
  // Two lines of a somewhat smaller type read better than three of a larger one.
  const inTwo = type.fit('display', (size) => fits(size) && type.lines(set(size), titleBox.w) <= 2);
  const size = inTwo >= largest * leastOfLargest ? inTwo : largest;
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
  const { text } = slide;
  const size = type.fit('lead', (points) =>
    type.fits([type.paragraph(text, textStyle(points, type.theme))], subtitleBox.w, subtitleBox.h),
  );
  const style = textStyle(size, type.theme);
  const balanced = balanceTitle(plain(slide.text), style, subtitleBox.w, type.fonts, 3);
  const paragraph = type.paragraph(balanced, style);
  return [type.place('Subtitle', subtitleBox, [paragraph], { placeholder: 'Subtitle' })];
}

function basis({ type, slide }: Sheet): SceneElement {
  const style = textStyle(type.largest('label'), type.theme);
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
  example: `layout: cover
text: What the Moroccan-American defence roadmap changes for North Africa and the Sahel`,
  slideLayout,
  compose,
};
