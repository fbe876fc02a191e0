import type { Box, SceneElement, TextParagraph } from '../model/scene.js';
import type { WordedChart } from '../model/storyboard.js';
import type { LayoutDefinition } from './definition.js';
import { frame, framedLayout, lightFrame } from './frame.js';
import { captionOf, cautionOf, chartColumns } from './parts/chart-columns.js';
import { placeTakeaway, setTakeaways, takeawayOf } from './parts/chart-takeaways.js';
import { judgementBar } from './parts/judgement-bar.js';
import { bottom, columns, exhibitsOf, type Sheet } from './sheet.js';

/** Room between the charts in gutters, with a hairline in its middle. */
const betweenCharts = 2.4;

const overCaveat = 0.14;

/** What stands under the plots: takeaways at one height, caveats at one height under them. */
function underCharts(
  sheet: Sheet,
  charts: readonly WordedChart[],
  boxes: readonly Box[],
): { readonly height: number; readonly place: () => SceneElement[] } {
  const { type } = sheet;
  const width = boxes[0]!.w;
  const takeaways = charts.map((chart) => takeawayOf(sheet, chart));
  const setting = setTakeaways(sheet, takeaways, boxes[0]!);
  const caveats = charts.map((chart) => caveatText(sheet, chart));
  const caveatHeight = Math.max(...caveats.map((caveat) => type.height(caveat, width)));
  const gap = caveatHeight > 0 ? overCaveat : 0;
  const own = setting.height + gap + caveatHeight;
  const place = (index: number): SceneElement[] => {
    const box = boxes[index]!;
    const top = bottom(box) - own;
    const takeaway = takeaways[index];
    const ground: Box = { ...box, y: top, h: setting.height };
    const line: Box = { ...box, y: top + setting.height + gap, h: caveatHeight + 0.02 };
    const caveat = caveats[index]!;
    return [
      ...(takeaway ? placeTakeaway(sheet, charts[index]!, takeaway, ground, setting) : []),
      ...(caveat.length > 0 ? [type.place(`Caveat ${charts[index]!.id}`, line, caveat)] : []),
    ];
  };
  return {
    height: own > 0 ? own + sheet.gutter : 0,
    place: () => charts.flatMap((_, index) => place(index)),
  };
}

function caveatText({ type }: Sheet, chart: WordedChart): TextParagraph[] {
  const caution = cautionOf(chart);
  return caution
    ? [type.paragraph(caution, type.style('note', type.steps('note')[0]!, { italic: true }))]
    : [];
}

function compose(sheet: Sheet): SceneElement[] {
  const charts = exhibitsOf(sheet, 'chart');
  const { elements, body } = frame(sheet, lightFrame);
  const bar = judgementBar(sheet, body);
  const boxes = columns(bar.body, charts.length, betweenCharts * sheet.gutter);
  const under = underCharts(sheet, charts, boxes);
  const captions = charts.map((chart) => captionOf(sheet, chart));
  const middle = bar.body.x + bar.body.w / 2;
  return [
    ...elements,
    {
      kind: 'line',
      id: 'Between the charts',
      box: { ...bar.body, x: middle, w: 0 },
      stroke: { color: 'rule', width: 1 },
      decorative: true,
    },
    ...chartColumns(sheet, charts, boxes, { captions, under: under.height }),
    ...under.place(),
    ...bar.elements,
  ];
}

export const chartPair: LayoutDefinition = {
  name: 'chart-pair',
  title: 'Two charts',
  use: 'Two native charts to be read together, each with the figure that it comes down to under it',
  exhibit: 'chart',
  exhibits: { min: 2, max: 2 },
  bareExhibits: true,
  judgement: true,
  text: false,
  required: false,
  example: `layout: chart-pair
kicker: Budgets and supplies
title: 'Algeria’s sum is the larger; the United States met {{fact "us-share"}} of Morocco’s needs'
exhibit: [spending, supplier-share]`,
  slideLayout: (theme) => framedLayout('Two charts', lightFrame, theme),
  compose,
};
