import { drawCharts } from '../../exhibits/charts/draw-charts.js';
import type { Box, SceneElement, TextParagraph } from '../../model/scene.js';
import type { WordedChart } from '../../model/storyboard.js';
import type { Text } from '../../model/wording.js';
import { phrases } from '../../wording/phrases.js';
import { unitName } from '../../wording/quantity.js';
import { capital, plain } from '../../wording/text.js';
import type { Sheet } from '../sheet.js';

const underCaption = 0.2;

/** What stands around the plots of charts side by side: their captions, and inches for what stands below. */
export interface ChartSurround {
  readonly captions: readonly (readonly TextParagraph[])[];
  readonly under: number;
}

/** What must be known to read a chart, one sentence after the other: its caveat, then years, prices and likeness. */
export function cautionOf({ caveat, remarks }: WordedChart): Text | undefined {
  const [first, ...rest] = [...(caveat ? [caveat] : []), ...remarks];
  if (!first) return undefined;
  const more = rest.flatMap((remark) => [
    { text: '. ', provenance: { kind: 'written' as const } },
    ...remark.runs,
  ]);
  return { runs: [...first.runs, ...more], at: first.at };
}

/** The note on the figure that a chart comes down to, where its caveat does not say the same already. */
export function annotationNote({ annotation, caveat }: WordedChart): string | undefined {
  const note = plain(annotation?.note);
  if (!note || plain(caveat).toLowerCase().includes(note.toLowerCase())) return undefined;
  return capital(note);
}

/** The caption over a chart, and the unit in words where neither it nor the figures say it. */
export function captionOf(sheet: Sheet, chart: WordedChart): TextParagraph[] {
  const { type } = sheet;
  const { title } = chart;
  const caption = title ? [type.paragraph(title, type.style('heading', type.steps('label')[0]!))] : [];
  return [...caption, ...unitLine(sheet, chart)];
}

function unitLine({ type }: Sheet, chart: WordedChart): TextParagraph[] {
  const { language } = type;
  const units = [...new Set(chart.series.map((series) => series.unit))];
  const [own = ''] = units;
  const unit = own === '%' ? phrases(language).perCent : unitName(own, language);
  const caption = plain(chart.title);
  if (
    units.length > 1 ||
    chart.grouping === 'share' ||
    unit === '' ||
    [unit, own].some((form) => says(caption, form))
  )
    return [];
  return [type.paragraph(unitHead(unit), type.style('label', type.steps('label')[0]!), { before: 1 })];
}

/** A unit at the start of a line: words have a capital, symbols such as kg, kt and mW stay as they are. */
export function unitHead(unit: string): string {
  return /^\p{Ll}{3,}[\p{Ll} ]/u.test(unit) ? capital(unit) : unit;
}

/** Whether words stand in a text, and not within longer ones; symbols must be the same to the letter. */
function says(text: string, words: string): boolean {
  const symbol = words.length < 4;
  const [all, wanted] = [text, words].map((one) => (symbol ? one : one.toLowerCase()));
  const around = ` ${all} `.split(wanted!);
  return around.some((before, index) => {
    const after = around[index + 1];
    return after !== undefined && !/\p{L}$/u.test(before) && !/^\p{L}/u.test(after);
  });
}

/** Captions over charts side by side, and the plots between them and what stands below: all plots begin and end alike. */
export function chartColumns(
  sheet: Sheet,
  charts: readonly WordedChart[],
  columns: readonly Box[],
  { captions, under }: ChartSurround,
): SceneElement[] {
  const { type } = sheet;
  const heights = captions.map((caption, index) => type.height(caption, columns[index]!.w));
  const over = Math.max(...heights) + (captions.some((caption) => caption.length > 0) ? underCaption : 0);
  const plots = columns.map((column) => ({ ...column, y: column.y + over, h: column.h - over - under }));
  const drawn = drawCharts(charts, plots, type);
  return charts.flatMap((_, index) => {
    const caption = captions[index]!;
    const column = columns[index]!;
    const place: Box = { ...column, h: heights[index]! + 0.02 };
    return [...(caption.length > 0 ? [type.place('Caption', place, caption)] : []), ...drawn[index]!];
  });
}
