import type { Box, SceneElement, SceneLayout, TextParagraph } from '../model/scene.js';
import type { StoryboardSlide, WordedFinding } from '../model/storyboard.js';
import type { Theme } from '../model/theme.js';
import type { Typesetter } from '../typography/typesetter.js';
import { referenceKey, referencesLabel, uniqueReferences } from '../wording/references.js';
import type { LayoutDefinition } from './definition.js';
import { bodyBottom, bodyBox, frame, framedLayout, lightFrame } from './frame.js';
import { partsOf, shareOutSlide } from './parts/continued-slides.js';
import { judgementBar } from './parts/judgement-bar.js';
import type { Sheet } from './sheet.js';

/** Bullets that one slide holds, and up to how many of them say what stands behind them. */
const most = 7;
const mostDetailed = 4;

/** Share of the body's width that lines take: longer ones lose the eye on its way back. */
const lineShare = 0.88;

/** Space between bullets, as multiples of their type: the least, and what a short list takes. */
const gaps = { least: 0.5, most: 1.5 };

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
      ...finding.claim.runs.map((run) => ({ text: run.text, style: claim })),
      ...(detail ? [{ text: '\n', style: body }] : []),
      ...(detail?.runs ?? []).map((run) => ({ text: run.text, style: body })),
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
  const { body } = judgementBar(sheet, bodyBox(sheet, lightFrame));
  return { ...body, w: body.w * lineShare };
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
  const size = type.fit(['lead', 'body'], (step) =>
    parts.every((part) => fitsIn(part, { size: step, detailed })),
  );
  return { size, detailed };
}

/** Points between bullets: a list that leaves room is spread over it within reason. */
function spread(sheet: Sheet, setting: Setting, box: Box): number {
  const { type } = sheet;
  const between = Math.max(1, sheet.slide.findings.length - 1);
  const spare = (box.h - type.height(list(sheet, setting, 0), box.w)) * (72 / between);
  return Math.floor(Math.min(gaps.most * setting.size, Math.max(gaps.least * setting.size, spare)));
}

function compose(sheet: Sheet): SceneElement[] {
  const { elements, body } = frame(sheet, lightFrame);
  const bar = judgementBar(sheet, body);
  const box = room(sheet);
  const setting = settingOf(sheet);
  // Bullets of one slide stand as far apart as those of the others over which it goes on.
  const gap = Math.min(
    ...partsOf(sheet).map((slide) => spread({ ...sheet, slide }, setting, room({ ...sheet, slide }))),
  );
  const placed = sheet.type.place('Bullets', box, list(sheet, setting, gap), {
    placeholder: 'Bullets',
    at: sheet.slide.keyAt.findings ?? sheet.slide.at,
  });
  return [...elements, placed, ...bar.elements];
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
      to - from <= most && fitsIn(part, { size: comfortable(type), detailed: false }),
  });
}

function slideLayout(theme: Theme): SceneLayout {
  const framed = framedLayout('Bullets', lightFrame, theme);
  const title = framed.placeholders[0]!;
  const y = title.box.y + title.box.h + 0.2;
  const bullets = {
    name: 'Bullets',
    type: 'body',
    box: { ...title.box, y, w: title.box.w * lineShare, h: bodyBottom - y },
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
title: The partnership has grown from training into technology, minerals and industry
findings: [roadmap, african-lion, minerals-memorandum, top-importer, industrial-dividend]`,
  slideLayout,
  paginate,
  compose,
};
