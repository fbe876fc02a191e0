import type { Box, SceneElement, TextParagraph } from '../../model/scene.js';
import type { WordedChart } from '../../model/storyboard.js';
import type { Typesetter } from '../../typography/typesetter.js';
import { capital } from '../../wording/text.js';
import { type DrawnChart, whole } from './definition.js';
import { charts as definitions } from './index.js';
import { unsaidComparison } from './unsaid.js';

/** Inches over the line that says what found no room in a chart. */
const overRemark = 0.08;
/** A chart with less room may leave out more: so often it is drawn anew at most. */
const rounds = 3;

/**
 * Charts that are read together, each in its box, all boxes of one size: those of a kind share their sizes of type,
 * and bars of one unit their axis. What finds no room in a chart is said in a line under it. Returns the elements of
 * each chart.
 */
export function drawCharts(
  charts: readonly WordedChart[],
  boxes: readonly Box[],
  type: Typesetter,
): readonly (readonly SceneElement[])[] {
  let room = 0;
  let drawn = drawnIn(charts, boxes, type);
  for (let round = 0; round < rounds; round++) {
    const needed = Math.max(0, ...drawn.map((one, index) => remarkRoom(one, boxes[index]!.w, type)));
    if (needed <= room) break;
    room = needed;
    const left = boxes.map((box) => ({ ...box, h: box.h - room }));
    drawn = drawnIn(charts, left, type);
  }
  return drawn.map((one, index) => {
    const { x, y, w, h } = boxes[index]!;
    const remark = remarkText(one, type);
    if (remark.length === 0) return one.elements;
    const place: Box = { x, y: y + h - room + overRemark, w, h: room - overRemark + 0.02 };
    return [...one.elements, type.place(`Remark ${charts[index]!.id}`, place, remark)];
  });
}

function drawnIn(
  charts: readonly WordedChart[],
  boxes: readonly Box[],
  type: Typesetter,
): readonly DrawnChart[] {
  const drawn: DrawnChart[] = charts.map(() => whole([]));
  for (const { kind, draw } of definitions) {
    const own = charts.flatMap((chart, index) => (chart.chart === kind ? [index] : []));
    if (own.length === 0) continue;
    const rooms = own.map((index) => ({ chart: charts[index]!, box: boxes[index]! }));
    for (const [place, one] of draw(rooms, type).entries())
      drawn[own[place]!] = withComparison(rooms[place]!.chart, one, type);
  }
  return drawn;
}

function withComparison(chart: WordedChart, drawn: DrawnChart, type: Typesetter): DrawnChart {
  if (drawn.elements.some(({ id }) => id === `Gap ${chart.id}`)) return drawn;
  return { ...drawn, unsaid: [...drawn.unsaid, ...unsaidComparison(chart, type)] };
}

function remarkText({ unsaid }: DrawnChart, type: Typesetter): TextParagraph[] {
  if (unsaid.length === 0) return [];
  const style = type.style('note', type.steps('note')[0]!, { italic: true });
  return [type.paragraph(unsaid.map(capital).join('. '), style)];
}

/** Inches that a chart's remark takes with what stands over it. */
function remarkRoom(drawn: DrawnChart, width: number, type: Typesetter): number {
  const text = remarkText(drawn, type);
  return text.length === 0 ? 0 : type.height(text, width) + overRemark;
}
