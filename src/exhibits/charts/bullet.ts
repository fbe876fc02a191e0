import type { Box, ChartElement, SceneElement } from '../../model/scene.js';
import type { WordedChart } from '../../model/storyboard.js';
import { linePitch } from '../../typography/measure.js';
import type { Typesetter } from '../../typography/typesetter.js';
import { phrases } from '../../wording/phrases.js';
import { chartAlt } from './alt.js';
import { colorsOfRows } from './colors.js';
import { type ChartDefinition, type ChartRoom, whole } from './definition.js';
import { figureText } from './figures.js';
import { fractions } from './inner.js';
import { type Key, keyRow } from './key-row.js';
import { nameWidth, widest } from './row-names.js';
import { sheetOf } from './sheet.js';

const labelGap = 0.12;
const mostThick = 0.62;

/** What is, as a bar, within the outline of what was aimed at; "4 of 6" beside both. */
function drawBullet({ chart, box }: ChartRoom, type: Typesetter): SceneElement[] {
  const colors = colorsOfRows(chart);
  const [actual, target] = chart.series;
  const keys: Key[] = [
    { name: actual!.name!, fill: { color: colors[0]! }, form: 'box' },
    { name: target!.name!, fill: { color: 'wash' }, form: 'outline' },
  ];
  const key = keyRow(chart.id, keys, box, type);
  const room: Box = { ...box, y: box.y + key.height, h: box.h - key.height };
  const slot = room.h / chart.rows.length;
  const size = type.fit(['body', 'label'], (step) => (step * linePitch) / 72 <= slot * 0.8);
  const style = type.style('label', size, { bold: true, color: 'ink' });
  const names = nameWidth(chart, box.w, style, type);
  const words = chart.rows.map((_, row) => figures(chart, row, type));
  const labels = widest(words, style, type) + 0.01;
  const inner: Box = {
    x: room.x + names + 0.15,
    y: room.y,
    w: room.w - names - 0.15 - labels - labelGap,
    h: room.h,
  };
  const values = chart.series.flatMap(({ cells }) => cells.flatMap((cell) => (cell ? [cell.value] : [])));
  const max = Math.max(...values);
  const thick = Math.min(mostThick, slot * 0.62);
  const texts = words.map((text, row) => {
    const end = Math.max(...chart.series.map(({ cells }) => cells[row]?.value ?? 0)) / max;
    const h = (size * linePitch) / 72;
    const place: Box = {
      x: inner.x + end * inner.w + labelGap,
      y: inner.y + (row + 0.5) * slot - h / 2,
      w: labels,
      h: h + 0.02,
    };
    return type.place(`Figure ${chart.id} ${row + 1}`, place, [type.paragraph(text, style)]);
  });
  const element: ChartElement = {
    kind: 'chart',
    id: `Chart ${chart.id}`,
    box: room,
    alt: chartAlt(chart, type.language),
    sheet: sheetOf(chart, type.language),
    groups: [
      {
        form: 'bar',
        gap: Math.min(500, Math.round((slot / thick - 1) * 100)),
        overlap: 100,
        // The aim is drawn twice: behind what is, and as an outline before it, which shows where it is passed.
        series: [
          { values: 2, fill: { color: 'wash' } },
          {
            values: 1,
            fill: { color: colors[0]! },
            points: colors.flatMap((color, row) => (color === colors[0] ? [] : [{ row, fill: { color } }])),
          },
          { values: 2, stroke: { color: 'muted', width: 1 } },
        ],
      },
    ],
    plot: fractions(inner, room),
    axes: {
      values: { min: 0, max },
      categories: { names: style, firstOnTop: true },
    },
    over: texts.map(({ id }) => ({ id })),
  };
  return [...key.elements, element, ...texts];
}

/** "4 of 6". */
function figures(chart: WordedChart, row: number, type: Typesetter): string {
  const [actual, target] = chart.series.map((series) => {
    const cell = series.cells[row];
    return cell ? figureText(cell, series, chart, type.language) : '–';
  });
  return phrases(type.language).outOf(actual!, target!);
}

export const bullet: ChartDefinition = {
  kind: 'bullet',
  examples: [{ name: 'bullet', use: 'What is, against what was aimed at, row by row', exhibit: 'berths' }],
  draw: (rooms, type) => rooms.map((room) => whole(drawBullet(room, type))),
};
