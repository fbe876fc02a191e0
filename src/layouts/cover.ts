import type { SceneElement, SceneLayout, TextStyle } from '../model/scene.js';
import type { Theme } from '../model/theme.js';
import { balanceTitle } from '../typography/fit.js';
import { handlingLabel, phrases } from '../wording/phrases.js';
import { plain } from '../wording/text.js';
import type { LayoutDefinition } from './definition.js';
import { coverColors, coverPlan, slotGround } from './parts/cover-plan.js';
import { coverLogo } from './parts/logo.js';
import type { Sheet } from './sheet.js';

/** Share of the largest size that fits which two lines may cost. */
const leastOfLargest = 0.75;

const titleStyle = (size: number, theme: Theme): TextStyle => ({
  role: 'display',
  font: 'heading',
  size,
  bold: true,
  color: coverColors(theme).title,
});

const textStyle = (size: number, theme: Theme): TextStyle => ({
  role: 'lead',
  font: 'body',
  size,
  color: coverColors(theme).text,
});

const kickerStyle = (theme: Theme): TextStyle => ({
  role: 'kicker',
  font: 'body',
  size: theme.scale.kicker[0]!,
  bold: true,
  color: coverColors(theme).kicker,
  tracking: 3,
});

function slideLayout(theme: Theme): SceneLayout {
  const { title, kicker, subtitle, basis } = coverPlan(theme);
  return {
    name: 'Cover',
    background: theme.cover.background,
    placeholders: [
      {
        name: 'Title',
        type: 'title',
        box: title,
        style: titleStyle(theme.scale.display[0]!, theme),
        prompt: 'Title of the deck',
      },
      { name: 'Kicker', type: 'body', box: kicker, style: kickerStyle(theme), prompt: 'OCCASION' },
      {
        name: 'Subtitle',
        type: 'body',
        box: subtitle,
        style: textStyle(theme.scale.lead[0]!, theme),
        prompt: 'Subtitle',
      },
      {
        name: 'Basis',
        type: 'body',
        box: basis,
        style: textStyle(theme.scale.label[0]!, theme),
        prompt: 'Paper, audience, date',
      },
    ],
    furniture: [],
  };
}

function compose(sheet: Sheet): SceneElement[] {
  return [
    ...picture(sheet),
    title(sheet),
    kicker(sheet),
    ...subtitle(sheet),
    ...rules(sheet),
    ...(sheet.slide.occasion ? [basis(sheet)] : []),
    ...logo(sheet),
  ];
}

/** The theme's picture in its slot; without one, a whole slide stays its ground and a part of it is filled. */
function picture({ coverPicture, type: { theme } }: Sheet): SceneElement[] {
  const { picture: slot } = coverPlan(theme);
  if (!slot) return [];
  if (!coverPicture) return theme.cover.style === 'full' ? [] : slotGround(theme, slot);
  const { bytes, format } = coverPicture;
  return [{ kind: 'picture', id: 'Cover picture', box: slot, bytes, format, decorative: true }];
}

function rules({ type: { theme } }: Sheet): SceneElement[] {
  return coverPlan(theme).rules.map(({ box, color }, index) => ({
    kind: 'shape',
    id: index === 0 ? 'Rule' : `Rule ${index + 1}`,
    shape: 'rectangle',
    box,
    fill: { color },
    decorative: true,
  }));
}

/** On paper as it is; on a picture or another ground on a plate. */
function logo({ logo, type: { theme } }: Sheet): SceneElement[] {
  if (!logo) return [];
  const { picture, logoY } = coverPlan(theme);
  return coverLogo(logo, theme, logoY, picture !== undefined || theme.cover.background !== 'paper');
}

function title(sheet: Sheet): SceneElement {
  const { type, slide } = sheet;
  const { title: box, titleAlign } = coverPlan(type.theme);
  const text = plain(slide.title);
  const set = (size: number) => [type.paragraph(text, titleStyle(size, type.theme))];
  const fits = (size: number): boolean => type.fits(set(size), box.w, box.h);
  const largest = type.fit('display', fits);
  // Two lines of a somewhat smaller type read better than three of a larger one.
  const inTwo = type.fit('display', (size) => fits(size) && type.lines(set(size), box.w) <= 2);
  const size = inTwo >= largest * leastOfLargest ? inTwo : largest;
  const balanced = balanceTitle(text, titleStyle(size, type.theme), box.w, type.fonts, 4);
  return type.place('Title', box, [type.paragraph(balanced, titleStyle(size, type.theme))], {
    placeholder: 'Title',
    valign: titleAlign,
  });
}

function kicker({ type, slide, storyboard }: Sheet): SceneElement {
  const words = phrases(storyboard.language);
  const handling = handlingLabel(storyboard.handling, storyboard.language);
  const text = `${plain(slide.kicker) || words.coverKicker} · ${handling}`.toLocaleUpperCase(
    storyboard.language,
  );
  return type.place('Kicker', coverPlan(type.theme).kicker, [type.paragraph(text, kickerStyle(type.theme))], {
    placeholder: 'Kicker',
  });
}

function subtitle({ type, slide }: Sheet): SceneElement[] {
  if (!slide.text) return [];
  const { subtitle: box } = coverPlan(type.theme);
  const { text } = slide;
  const size = type.fit('lead', (points) =>
    type.fits([type.paragraph(text, textStyle(points, type.theme))], box.w, box.h),
  );
  const style = textStyle(size, type.theme);
  const balanced = balanceTitle(plain(slide.text), style, box.w, type.fonts, 3);
  const paragraph = type.paragraph(balanced, style);
  return [type.place('Subtitle', box, [paragraph], { placeholder: 'Subtitle' })];
}

function basis({ type, slide }: Sheet): SceneElement {
  const style = textStyle(type.largest('label'), type.theme);
  const lines = [slide.occasion!.basis, ...slide.occasion!.lines];
  const paragraphs = lines.map((line, index) => type.paragraph(line, style, { before: index === 0 ? 0 : 5 }));
  return type.place('Basis', coverPlan(type.theme).basis, paragraphs, { placeholder: 'Basis' });
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
