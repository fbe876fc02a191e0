import type { Box, TextStyle } from '../../model/scene.js';
import type { WordedChart } from '../../model/storyboard.js';
import { linePitch } from '../../typography/measure.js';
import type { Typesetter } from '../../typography/typesetter.js';
import { plain } from '../../wording/text.js';
import type { ChartRoom } from './definition.js';
import { namesShare, nameWidth } from './row-names.js';
import { namedRows } from './some-names.js';

/** From names to lying bars, inches. */
const beforeBars = 0.15;
/** LibreOffice breaks names under standing bars that leave less of their slot, inches. */
const aroundName = 0.1;
/** Share of a chart's height that names under standing bars take at most. */
const underShare = 0.25;
/** Share of a chart's width that its bars have beside a scale at least. */
const plotShare = 0.9;

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
    : { width: Math.min(slot * 0.94, slot - aroundName), height: box.h * underShare };
}

/** The rows under standing bars that are named: all, or some where they are years that have no room side by side. */
export function namedBars(room: ChartRoom, lies: boolean, type: Typesetter): readonly number[] {
  const { chart, box } = room;
  const years = !lies && chart.rows.every(({ label }) => /^\d{4}\b/.test(plain(label)));
  const size = type.smallest('label');
  return years && !namesFit(room, size, lies, type)
    ? namedRows(chart, box.w * plotShare, size, type)
    : [...chart.rows.keys()];
}

/** Whether some rows only are named. */
function areThinned(room: ChartRoom, lies: boolean, type: Typesetter): boolean {
  return namedBars(room, lies, type).length < room.chart.rows.length;
}

function namesFit(room: ChartRoom, size: number, lies: boolean, type: Typesetter): boolean {
  const { width, height } = nameSpace(room, lies);
  const style = nameStyle(size, room.chart, type);
  return room.chart.rows.every(({ label }) => type.fits([type.paragraph(label, style)], width, height));
}

/** The largest size at which all names have room; at none, the smallest, and what does not fit is reported. */
export function namesSize(room: ChartRoom, lies: boolean, type: Typesetter): number {
  if (areThinned(room, lies, type)) return type.smallest('label');
  const fits = (size: number): boolean => namesFit(room, size, lies, type);
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
  if (areThinned(room, lies, type)) return (size * linePitch) / 72 + 0.1;
  const { width } = nameSpace(room, lies);
  return Math.max(...chart.rows.map(({ label }) => type.height([type.paragraph(label, style)], width))) + 0.1;
}
