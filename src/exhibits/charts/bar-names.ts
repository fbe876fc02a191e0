import type { Box, TextStyle } from '../../model/scene.js';
import type { WordedChart } from '../../model/storyboard.js';
import type { Typesetter } from '../../typography/typesetter.js';
import type { ChartRoom } from './definition.js';
import { namesShare, nameWidth } from './row-names.js';

/** From names to lying bars, inches. */
const beforeBars = 0.15;
/** Share of a chart's height that names under standing bars take at most. */
const underShare = 0.25;

export function nameStyle(size: number, chart: WordedChart, type: Typesetter): TextStyle {
  return type.style('label', size, { bold: chart.series.length === 1, color: 'ink' });
}

/** Inches that a row's name has: before a lying bar, or under a standing one. */
function nameSpace(
  { chart, box }: ChartRoom,
  lies: boolean,
): { readonly width: number; readonly height: number } {
  const slot = (lies ? box.h : box.w) / chart.rows.length;
  return lies
    ? { width: box.w * namesShare, height: slot }
    : { width: slot * 0.94, height: box.h * underShare };
}

/** The largest size at which all names have room; at none, the smallest, and what does not fit is reported. */
export function namesSize(room: ChartRoom, lies: boolean, type: Typesetter): number {
  const { rows } = room.chart;
  const { width, height } = nameSpace(room, lies);
  const fits = (size: number): boolean => {
    const style = nameStyle(size, room.chart, type);
    return rows.every(({ label }) => type.fits([type.paragraph(label, style)], width, height));
  };
  const size = type.fit(['body', 'label'], fits);
  if (!fits(size)) reportNames(room, size, lies, type);
  return size;
}

function reportNames(room: ChartRoom, size: number, lies: boolean, type: Typesetter): void {
  const { chart } = room;
  const style = nameStyle(size, chart, type);
  const { width, height } = nameSpace(room, lies);
  const texts = chart.rows.map(({ label }) => [type.paragraph(label, style)]);
  const over = Math.max(...texts.map((text) => type.height(text, width))) - height;
  if (over > 0) type.reportOverflow(`Chart ${chart.id}`, over * chart.rows.length);
  for (const text of texts) type.reportBroken(`Chart ${chart.id}`, text, width);
}

/** Inches that names take: before lying bars, or under standing ones. */
export function namesRoom(room: ChartRoom, size: number, lies: boolean, type: Typesetter): number {
  const { chart, box }: { readonly chart: WordedChart; readonly box: Box } = room;
  const style = nameStyle(size, chart, type);
  if (lies) return nameWidth(chart, box.w, style, type) + beforeBars;
  const { width } = nameSpace(room, lies);
  return Math.max(...chart.rows.map(({ label }) => type.height([type.paragraph(label, style)], width))) + 0.1;
}
