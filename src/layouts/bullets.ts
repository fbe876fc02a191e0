import type { Box, SceneElement, SceneLayout, TextParagraph } from '../model/scene.js';
import type { StoryboardSlide, WordedFinding } from '../model/storyboard.js';
import type { Theme } from '../model/theme.js';
import { largestStep } from '../typography/fit.js';
import type { Typesetter } from '../typography/typesetter.js';
import { referenceKey, referencesLabel, uniqueReferences } from '../wording/references.js';
import type { LayoutDefinition } from './definition.js';
import { bodyBottom, bodyBox, frame, framedLayout, lightFrame } from './frame.js';
import { partsOf, shareOutSlide } from './parts/continued-slides.js';
import { judgementBar } from './parts/judgement-bar.js';
import type { Sheet } from './sheet.js';

/** Bullets that one slide holds, and up to how many of them say what stands behind them. */
const mostOnSlide = 7;
const mostDetailed = 4;

/** Space between bullets, as multiples of their type: the least, the most, and what all of a slide together may take. */
const gaps = { least: 0.5, most: 3.2, together: 14 };

/** Bullets up to which each is read on its own: larger, with more air around it. */
const few = 5;

/** How the bullets of all parts of a slide are set: type in points, and whether each says what stands behind it. */
interface Setting {
  readonly size: number;
  readonly detailed: boolean;
}

/** The claim, what stands behind it on a line of its own, and its place in small type, all in one bullet. */
function bullet(
  sheet: Sheet,
  finding: WordedFinding,
  { size, detailed }: Setting,
  gap: number,
): TextParagraph {
  const { type, storyboard } = sheet;
  const body = type.style('body', size);
  const detail = detailed ? finding.detail : undefined;
  const claim = detail ? type.style('heading', size) : body;
  const place = referencesLabel(finding.references, storyboard.language).replaceAll(' ', '\u00a0');
  return type.runs(
    [
      ...type.paragraph(finding.claim, claim).runs,
      ...(detail ? [{ text: '\n', style: body }] : []),
      ...(detail ? type.paragraph(detail, body).runs : []),
      ...(place ? [{ text: `\u00a0\u00a0${place}`, style: type.style('note', type.smallest('note')) }] : []),
    ],
    { bullet: true, before: gap },
  );
}

function list(sheet: Sheet, setting: Setting, gap = gaps.least * setting.size): TextParagraph[] {
  return sheet.slide.findings.map((finding) => bullet(sheet, finding, setting, gap));
}

/** The box that the bullets have. */
function room(sheet: Sheet): Box {
  return judgementBar(sheet, bodyBox(sheet, lightFrame)).body;
}

function fitsIn(sheet: Sheet, setting: Setting): boolean {
  const { w, h } = room(sheet);
  return sheet.type.fits(list(sheet, setting), w, h);
}

/** The smallest type that a list is set in before it goes on over another slide. */
function comfortable(type: Typesetter): number {
  return type.smallest('lead');
}

function settingOf(sheet: Sheet): Setting {
  const { type } = sheet;
  const parts = partsOf(sheet).map((slide) => ({ ...sheet, slide }));
  const detailed =
    parts.length === 1 &&
    sheet.slide.findings.length <= mostDetailed &&
    fitsIn(sheet, { size: comfortable(type), detailed: true });
  const count = Math.max(...parts.map((part) => part.slide.findings.length));
  const largest = count <= few ? type.smallest('title') : type.largest('lead');
  const fits = (step: number): boolean => parts.every((part) => fitsIn(part, { size: step, detailed }));
  const onOneLine = (step: number): boolean =>
    fits(step) && parts.every((part) => isOnOneLine(part, { size: step, detailed }));
  const comfortably = type
    .steps(['heading', 'lead'])
    .filter((step) => step <= largest && step >= comfortable(type));
  // Claims on a line each, a little smaller, read better than some that leave a word or two for a second line.
  const size = largestStep(comfortably, onOneLine) ?? type.fit(['heading', 'lead', 'body'], fits, largest);
  return { size, detailed };
}

/** Whether each claim and each detail of a list takes one line. */
function isOnOneLine(sheet: Sheet, setting: Setting): boolean {
  const { type, slide } = sheet;
  const details = setting.detailed ? slide.findings.filter((finding) => finding.detail).length : 0;
  return type.lines(list(sheet, setting), room(sheet).w) <= slide.findings.length + details;
}

/** Points between bullets: a list that leaves room is spread over it within reason. */
function spread(sheet: Sheet, setting: Setting, box: Box): number {
  const { type } = sheet;
  const between = Math.max(1, sheet.slide.findings.length - 1);
  const most = Math.min(gaps.most, gaps.together / sheet.slide.findings.length);
  const spare = (box.h - type.height(list(sheet, setting, 0), box.w)) * (72 / between);
  return Math.floor(Math.min(most * setting.size, Math.max(gaps.least * setting.size, spare)));
}

/** Hairlines in the middle of the space between bullets, at the heights that the words above them were measured at. */
function rulesBetween(sheet: Sheet, paragraphs: readonly TextParagraph[], box: Box): SceneElement[] {
  const { type } = sheet;
  return paragraphs.slice(1).map((paragraph, index): SceneElement => {
    const above = type.height(paragraphs.slice(0, index + 1), box.w);
    return {
      kind: 'line',
      id: `Rule ${index + 1}`,
      box: { ...box, y: box.y + above + (paragraph.spaceBefore ?? 0) / 144, h: 0 },
      stroke: { color: 'rule', width: 1 },
      decorative: true,
    };
  });
}

function compose(sheet: Sheet): SceneElement[] {
  const { elements, body } = frame(sheet, lightFrame);
  const bar = judgementBar(sheet, body);
  const box = room(sheet);
  const setting = settingOf(sheet);
  const gap = spread(sheet, setting, box);
  const paragraphs = list(sheet, setting, gap);
  const placed = sheet.type.place('Bullets', box, paragraphs, {
    placeholder: 'Bullets',
    at: sheet.slide.keyAt.findings ?? sheet.slide.at,
  });
  return [...elements, ...rulesBetween(sheet, paragraphs, box), placed, ...bar.elements];
}

function paginate(sheet: Sheet): readonly StoryboardSlide[] {
  const { slide, type } = sheet;
  const ofFindings = new Set(slide.findings.flatMap((finding) => finding.references.map(referenceKey)));
  const ofSlide = slide.references.filter((reference) => !ofFindings.has(referenceKey(reference)));
  return shareOutSlide(sheet, {
    count: slide.findings.length,
    part: ({ from, to }) => {
      const findings = slide.findings.slice(from, to);
      const references = [...findings.flatMap((finding) => finding.references), ...ofSlide];
      return { ...slide, findings, references: uniqueReferences(references) };
    },
    fits: (part, { from, to }) =>
      to - from <= mostOnSlide && fitsIn(part, { size: comfortable(type), detailed: false }),
  });
}

function slideLayout(theme: Theme): SceneLayout {
  const framed = framedLayout('Bullets', lightFrame, theme);
  const title = framed.placeholders[0]!;
  const y = title.box.y + title.box.h + 0.2;
  const bullets = {
    name: 'Bullets',
    type: 'body',
    box: { ...title.box, y, h: bodyBottom - y },
    style: { role: 'lead', font: 'body', size: theme.scale.lead.at(-1)!, color: 'ink' },
    prompt: 'Findings, one a line',
  } as const;
  return { ...framed, placeholders: [...framed.placeholders, bullets] };
}

export const bullets: LayoutDefinition = {
  name: 'bullets',
  title: 'Bullets',
  use: 'Two to forty findings as a plain list, each with its paragraph; goes on over as many slides as it needs',
  findings: { min: 2, max: 40 },
  judgement: true,
  text: false,
  required: false,
  example: `layout: bullets
kicker: In brief
title: The partnership spans exercises, technology, minerals and arms supplies
findings: [roadmap, african-lion, minerals-memorandum, top-importer, industrial-dividend]`,
  slideLayout,
  paginate,
  compose,
};
