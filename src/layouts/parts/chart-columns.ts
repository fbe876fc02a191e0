import { drawCharts } from '../../exhibits/charts/draw-charts.js';
import type { Box, SceneElement, TextParagraph } from '../../model/scene.js';
import type { WordedChart } from '../../model/storyboard.js';
import type { Text } from '../../model/wording.js';
import { capital, plain } from '../../wording/text.js';
import type { Sheet } from '../sheet.js';

const underCaption = 0.2;

/** What stands around the plots of charts side by side: their captions, and inches for what stands below. */
export interface ChartSurround {
  readonly captions: readonly (readonly TextParagraph[])[];
  readonly under: number;
}

/** What must be known to read a chart: its caveat, and the years of its values. */
export function cautionOf({ caveat, period }: WordedChart): Text | undefined {
  if (!caveat || !period) return caveat ?? period;
  return {
    runs: [...caveat.runs, { text: '. ', provenance: { kind: 'written' } }, ...period.runs],
    at: caveat.at,
  };
}

/** The note on the figure that a chart comes down to, where its caveat does not say the same already. */
export function annotationNote({ annotation, caveat }: WordedChart): string | undefined {
  const note = plain(annotation?.note);
  if (!note || plain(caveat).toLowerCase().includes(note.toLowerCase())) return undefined;
  return capital(note);
}

/** The caption over a chart. */
export function captionOf({ type }: Sheet, { title }: WordedChart): TextParagraph[] {
  return title ? [type.paragraph(title, type.style('heading', type.steps('label')[0]!))] : [];
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
