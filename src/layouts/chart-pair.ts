import type { Box, SceneElement, TextParagraph } from '../model/scene.js';
import type { WordedChart } from '../model/storyboard.js';
import { linePitch } from '../typography/measure.js';
import { phrases } from '../wording/phrases.js';
import { unitName } from '../wording/quantity.js';
import { capital, plain } from '../wording/text.js';
import type { LayoutDefinition } from './definition.js';
import { frame, framedLayout, lightFrame } from './frame.js';
import { accent, textAccent } from './parts/accents.js';
import { ground } from './parts/card-ground.js';
import { captionOf, cautionOf, chartColumns } from './parts/chart-columns.js';
import { judgementBar } from './parts/judgement-bar.js';
import { bottom, columns, exhibitsOf, inset, type Sheet } from './sheet.js';

/** Room between the charts in gutters, with a hairline in its middle. */
const betweenCharts = 2.4;

const padding = { x: 0.24, y: 0.16 };
const afterValue = 0.24;
const overCaveat = 0.14;

/** The share of the body's height that the figure takes which a chart comes down to, at most. */
const valueShare = 0.13;

/** The unit in words, where the caption does not say it. */
function unitLine({ type }: Sheet, chart: WordedChart): TextParagraph[] {
  const { language } = type;
  const unit = chart.unit === '%' ? phrases(language).perCent : unitName(chart.unit, language);
  const caption = plain(chart.title).toLowerCase();
  const said = [unit, chart.unit].some((form) => caption.includes(form.toLowerCase()));
  return said
    ? []
    : [type.paragraph(capital(unit), type.style('label', type.steps('label')[0]!), { before: 1 })];
}

/** What a chart comes down to: the figure, and beside it what it measures. */
interface Takeaway {
  readonly value: string;
  readonly label: readonly TextParagraph[];
}

function takeawayOf({ type }: Sheet, { annotation }: WordedChart): Takeaway | undefined {
  if (!annotation) return undefined;
  const note = annotation.note && capital(plain(annotation.note));
  return {
    value: plain(annotation.value),
    label: [
      type.paragraph(capital(plain(annotation.label)), type.style('heading', type.steps('label')[0]!)),
      ...(note ? [type.paragraph(note, type.style('note', type.steps('note').at(-1)!), { before: 2 })] : []),
    ],
  };
}

/** Sizes that both takeaways share: points of their figures, inches of these and of the whole. */
interface TakeawaySetting {
  readonly size: number;
  readonly valueWidth: number;
  readonly height: number;
}

function setTakeaways(
  { type }: Sheet,
  takeaways: readonly (Takeaway | undefined)[],
  { w: width, h }: Box,
): TakeawaySetting {
  const there = takeaways.filter((one) => one !== undefined);
  if (there.length === 0) return { size: 0, valueWidth: 0, height: 0 };
  const inner = width - 2 * padding.x;
  const widest = (size: number): number =>
    Math.max(...there.map((one) => type.width(one.value, type.style('value', size)))) / 0.97 + 0.05;
  const size = type.fit(
    'value',
    (step) => widest(step) <= inner * 0.45 && (step * linePitch) / 72 <= h * valueShare,
  );
  const valueWidth = widest(size);
  const heights = there.flatMap((one) => [
    type.height([type.paragraph(one.value, type.style('value', size))], valueWidth),
    type.height(one.label, inner - valueWidth - afterValue),
  ]);
  return { size, valueWidth, height: Math.max(...heights) + 2 * padding.y };
}

function placeTakeaway(
  sheet: Sheet,
  chart: WordedChart,
  takeaway: Takeaway,
  box: Box,
  { size, valueWidth }: TakeawaySetting,
): SceneElement[] {
  const { type } = sheet;
  const inner = inset(box, padding.x, padding.y);
  const color = textAccent(accent(chart.annotation?.color, 0, sheet.neutrals));
  const value = type.paragraph(takeaway.value, type.style('value', size, { color }));
  const labelX = inner.x + valueWidth + afterValue;
  return [
    ground(sheet, `Takeaway ground ${chart.id}`, box),
    type.place(`Takeaway ${chart.id}`, { ...inner, w: valueWidth }, [value], { valign: 'middle' }),
    type.place(
      `Takeaway label ${chart.id}`,
      { ...inner, x: labelX, w: inner.x + inner.w - labelX },
      takeaway.label,
      { valign: 'middle' },
    ),
  ];
}

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
  const captions = charts.map((chart) => [...captionOf(sheet, chart), ...unitLine(sheet, chart)]);
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
