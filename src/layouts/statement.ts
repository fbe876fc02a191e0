import type { Box, SceneElement, SceneLayout, TextElement, TextParagraph } from '../model/scene.js';
import type { WordedFigure } from '../model/storyboard.js';
import type { Theme } from '../model/theme.js';
import { balanceTitle } from '../typography/fit.js';
import { referencesLabel } from '../wording/references.js';
import { plain } from '../wording/text.js';
import type { LayoutDefinition } from './definition.js';
import { framedLayout, lightFrame, surround } from './frame.js';
import { accent, textAccent } from './parts/accents.js';
import { evidenceColumns } from './parts/evidence-columns.js';
import type { Sheet } from './sheet.js';

/** Lines of a statement: more are a paragraph. */
const mostLines = 4;

/** Shares of the width: of the statement, where it has the slide and beside a figure, and of the figure. */
const shares = { statement: 0.9, besideFigure: 0.6, figure: 0.34 };

/** Share of the height that evidence may take, and the least air over it in inches. */
const evidenceShare = 0.46;
const air = 0.4;

/** The statement at the largest step at which it keeps to its lines, broken where it reads best. */
function statementText(sheet: Sheet, box: Box): TextParagraph[] {
  const { type, slide } = sheet;
  const text = plain(slide.title);
  const set = (size: number): TextParagraph[] => [type.paragraph(text, type.style('display', size))];
  const size = type.fit(
    'display',
    (step) => type.fits(set(step), box.w, box.h) && type.lines(set(step), box.w) <= mostLines,
  );
  const style = type.style('display', size);
  return [type.paragraph(balanceTitle(text, style, box.w, type.fonts, mostLines), style)];
}

function statementIn(sheet: Sheet, box: Box): TextElement {
  return sheet.type.place('Title', box, statementText(sheet, box), {
    placeholder: 'Title',
    valign: 'middle',
    at: sheet.slide.title.at,
  });
}

/** A figure as large as the theme has, with what it measures and where it stands. */
function largeFigure(sheet: Sheet, figure: WordedFigure, box: Box): SceneElement[] {
  const { type, storyboard } = sheet;
  const color = textAccent(accent(figure.color, 0, sheet.neutrals));
  const size = type.fit(
    'figure',
    (step) => type.lines([type.paragraph(figure.value, type.style('figure', step))], box.w) <= 1,
  );
  const note = type.style('note', type.largest('note'));
  const text = [
    type.paragraph(figure.value, type.style('figure', size, { color })),
    type.paragraph(figure.label, type.style('heading', type.smallest('lead')), { before: 4 }),
    ...(figure.note ? [type.paragraph(figure.note, note, { before: 4 })] : []),
    type.paragraph(referencesLabel(figure.references, storyboard.language), note, { before: 4 }),
  ];
  return [type.place('Figure', box, text, { valign: 'middle', at: figure.label.at })];
}

function compose(sheet: Sheet): SceneElement[] {
  const { findings, figures } = sheet.slide;
  const { elements, body: area } = surround(sheet, lightFrame);
  const evidence = evidenceColumns(sheet, findings, area, area.h * evidenceShare);
  const h = findings.length > 0 ? evidence.top - area.y - air : area.h;
  const [figure] = figures;
  const width = area.w * (figure ? shares.besideFigure : shares.statement);
  const aside = area.w * shares.figure;
  const beside = figure
    ? largeFigure(sheet, figure, { x: area.x + area.w - aside, y: area.y, w: aside, h })
    : [];
  const title = statementIn(sheet, { ...area, w: width, h });
  return [title, ...elements, ...beside, ...evidence.elements];
}

function slideLayout(theme: Theme): SceneLayout {
  const framed = framedLayout('Statement', lightFrame, theme);
  const placeholders = framed.placeholders.map((one) =>
    one.type === 'title'
      ? {
          ...one,
          box: { ...one.box, w: one.box.w * shares.statement, h: 3.2 },
          style: { ...one.style, size: theme.scale.display[0]! },
          prompt: 'One sentence that stays',
        }
      : one,
  );
  return { ...framed, placeholders };
}

export const statement: LayoutDefinition = {
  name: 'statement',
  title: 'Statement',
  use: 'One big sentence, with up to three findings as its evidence, or a large figure beside it',
  findings: { min: 0, max: 3 },
  figures: { min: 0, max: 1 },
  judgement: false,
  text: false,
  required: false,
  example: `layout: statement
kicker: What to watch
title: The gap to watch is one of efficiency, not of volume
findings: [efficiency-gap, quality-gap, numbers-and-networks]`,
  slideLayout,
  compose,
};
