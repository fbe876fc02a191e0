import type { Box, SceneElement, TextParagraph } from '../model/scene.js';
import type { WordedChart } from '../model/storyboard.js';
import { capital, plain } from '../wording/text.js';
import type { LayoutDefinition } from './definition.js';
import { frame, framedLayout, lightFrame } from './frame.js';
import { accent, textAccent } from './parts/accents.js';
import { ground } from './parts/card-ground.js';
import { caveatLine } from './parts/caveat-line.js';
import { annotationNote, captionOf, cautionOf, chartColumns } from './parts/chart-columns.js';
import { entryList, type ListedEntry } from './parts/entry-list.js';
import { judgementBar } from './parts/judgement-bar.js';
import { bottom, exhibitOf, inset, type Sheet } from './sheet.js';

const panelWidth = 4.15;
const panelPadding = 0.3;
const betweenChartAndPanel = 0.45;

/** Caption over the chart, caveat under it, the chart in between. */
function chartColumn(sheet: Sheet, chart: WordedChart, column: Box): SceneElement[] {
  const note = caveatLine(sheet, cautionOf(chart), column);
  const surround = { captions: [captionOf(sheet, chart)], under: 0 };
  return [...chartColumns(sheet, [chart], [note.body], surround), ...note.elements];
}

function takeaway(sheet: Sheet, chart: WordedChart, width: number): TextParagraph[] {
  const { type } = sheet;
  if (!chart.annotation) return [];
  const note = annotationNote(chart);
  const value = plain(chart.annotation.value);
  const size = type.fit('value', (step) => type.width(value, type.style('value', step)) <= width * 0.98);
  return [
    type.paragraph(
      chart.annotation.value,
      type.style('value', size, { color: textAccent(accent(chart.annotation.color, 0, sheet.neutrals)) }),
    ),
    type.paragraph(capital(plain(chart.annotation.label)), type.style('label', type.largest('label')), {
      before: 2,
    }),
    ...(note
      ? [type.paragraph(note, type.style('note', type.largest('note'), { italic: true }), { before: 2 })]
      : []),
  ];
}

const panelGaps = { beforeRule: 0.18, afterRule: 0.2 };

/** Share of its column under which a panel ends with its content instead of standing half empty. */
const fullFrom = 0.75;

/** The panel beside the chart: the figure that it comes down to, then short texts. */
function panel(sheet: Sheet, chart: WordedChart, column: Box): SceneElement[] {
  const { type } = sheet;
  const inner = inset(column, panelPadding);
  const head = takeaway(sheet, chart, inner.w);
  const headHeight = head.length > 0 ? type.height(head, inner.w) : 0;
  const listY = head.length > 0 ? inner.y + headHeight + panelGaps.beforeRule + panelGaps.afterRule : inner.y;
  const room: Box = { ...inner, y: listY, h: bottom(inner) - listY };
  const list = entryList(sheet, listed(sheet, chart), room);
  const content = listY - column.y + list.height + panelPadding;
  const box = content < fullFrom * column.h ? { ...column, h: content } : column;
  return [
    ground(sheet, 'Panel ground', box),
    ...(head.length > 0 ? panelHead(sheet, head, { ...inner, h: headHeight }, chart.entries.length > 0) : []),
    ...list.elements,
  ];
}

function panelHead(
  { type }: Sheet,
  head: readonly TextParagraph[],
  box: Box,
  ruled: boolean,
): SceneElement[] {
  const takeaway = type.place('Takeaway', { ...box, h: box.h + 0.02 }, head);
  if (!ruled) return [takeaway];
  const rule: Box = { ...box, y: bottom(box) + panelGaps.beforeRule, h: 0 };
  return [
    takeaway,
    { kind: 'line', id: 'Panel rule', box: rule, stroke: { color: 'quiet', width: 1 }, decorative: true },
  ];
}

function listed(sheet: Sheet, chart: WordedChart): ListedEntry[] {
  return chart.entries.map((entry) => ({
    heading: entry.heading,
    text: entry.text,
    color: entry.color === undefined ? undefined : accent(entry.color, 0, sheet.neutrals),
    mark: 'none',
  }));
}

function compose(sheet: Sheet): SceneElement[] {
  const exhibit = exhibitOf(sheet, 'chart');
  const { elements, body } = frame(sheet, lightFrame);
  const bar = judgementBar(sheet, body);
  const hasPanel = exhibit.entries.length > 0 || exhibit.annotation !== undefined;
  const chartWidth = hasPanel ? bar.body.w - panelWidth - betweenChartAndPanel : bar.body.w;
  const column = chartColumn(sheet, exhibit, { ...bar.body, w: chartWidth });
  const side: Box = { ...bar.body, x: bar.body.x + bar.body.w - panelWidth, w: panelWidth };
  return [...elements, ...column, ...(hasPanel ? panel(sheet, exhibit, side) : []), ...bar.elements];
}

export const chart: LayoutDefinition = {
  name: 'chart',
  title: 'Chart',
  use: 'A native chart with the figure that it comes down to and short texts beside it',
  exhibit: 'chart',
  judgement: true,
  text: false,
  required: false,
  example: `layout: chart
kicker: Budgets
title: Algeria’s sum is larger, but the paper sees the gap in efficiency
exhibit: spending`,
  slideLayout: (theme) => framedLayout('Chart', lightFrame, theme),
  compose,
};
