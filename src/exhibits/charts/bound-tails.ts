import type { Box, SceneElement } from '../../model/scene.js';
import type { WordedChart } from '../../model/storyboard.js';
import { linePitch } from '../../typography/measure.js';
import type { Typesetter } from '../../typography/typesetter.js';
import { tail } from './bar-axis.js';
import { type BarPlot, type BarSetting, valueStyle } from './bar-plot.js';
import { colorsOfRows, isFloor } from './colors.js';
import { figureText } from './figures.js';

/** Arrows beyond the bars of lower bounds, since what they stand for may be more, each with its figure after it where values are written. */
export function boundTails(
  chart: WordedChart,
  { box, min, max, slot }: BarPlot,
  { size, labelled }: BarSetting,
  lies: boolean,
  type: Typesetter,
): SceneElement[] {
  if (chart.series.length !== 1) return [];
  const [series] = chart.series;
  const colors = colorsOfRows(chart);
  const style = valueStyle(size, type);
  const h = (size * linePitch) / 72;
  return series!.cells.flatMap((cell, row): SceneElement[] => {
    if (!cell || !isFloor(cell)) return [];
    const share = (cell.value - min) / (max - min);
    const middle = (row + 0.5) * slot;
    const words = figureText(cell, series!, chart, type.language);
    const w = type.width(words, style) / 0.97 + 0.04;
    const end = lies ? box.x + share * box.w : box.y + (1 - share) * box.h;
    const line: Box = lies
      ? { x: end, y: box.y + middle, w: tail.length, h: 0 }
      : { x: box.x + middle, y: end - tail.length, w: 0, h: tail.length };
    const place: Box = lies
      ? { x: end + tail.length + tail.gap, y: box.y + middle - h / 2, w, h: h + 0.02 }
      : { x: box.x + middle - w / 2, y: end - tail.length - h - 0.02, w, h: h + 0.02 };
    return [
      {
        kind: 'line',
        id: `Tail ${chart.id} ${row + 1}`,
        box: line,
        stroke: { color: colors[row]!, width: 3, arrow: 'end' },
        ...(!lies && { flip: true }),
        decorative: true,
      },
      ...(labelled
        ? [type.place(`Bound ${chart.id} ${row + 1}`, place, [type.paragraph(words, style)])]
        : []),
    ];
  });
}
