import type { ColorRole } from '../../model/color.js';
import type {
  Box,
  ChartElement,
  ChartSeries,
  LineElement,
  SceneElement,
  SheetColumn,
  TextElement,
} from '../../model/scene.js';
import type { WordedChart } from '../../model/storyboard.js';
import { neutralMark } from '../../theme/text-accent.js';
import { linePitch } from '../../typography/measure.js';
import type { Typesetter } from '../../typography/typesetter.js';
import { plain } from '../../wording/text.js';
import { chartAlt } from './alt.js';
import { type ChartDefinition, type ChartRoom, whole } from './definition.js';
import { figureText, seriesFormat } from './figures.js';
import { fractions } from './inner.js';
import { sheetOf } from './sheet.js';

/** Where each row's bar begins and ends, in the values' unit, and what it is. */
interface Step {
  readonly from: number;
  readonly to: number;
  readonly kind: 'level' | 'rise' | 'fall';
}

const barShare = 0.64;

/** Levels from zero and steps between them; base and steps are computed in the sheet, so that a changed value moves the rest. */
function drawWaterfall({ chart, box }: ChartRoom, type: Typesetter): SceneElement[] {
  const steps = stepsOf(chart);
  const slot = box.w / chart.rows.length;
  const texts = chart.rows.map((_, row) => figureOf(chart, row, steps[row]!.kind, type));
  const size = type.fit(['body', 'label'], (step) => {
    const style = type.style('label', step, { bold: true });
    const names = type.style('label', step);
    return (
      texts.every((text) => type.width(text, style) / 0.97 <= slot * 0.96) &&
      chart.rows.every(({ label }) => type.wordsFit(plain(label), names, slot * 0.94))
    );
  });
  const style = type.style('label', size, { bold: true, color: 'ink' });
  const names = type.style('label', size, { color: 'ink' });
  const under =
    Math.max(...chart.rows.map(({ label }) => type.height([type.paragraph(label, names)], slot * 0.94))) +
    0.1;
  const over = (size * linePitch) / 72 + 0.06;
  const inner: Box = { x: box.x, y: box.y + over, w: box.w, h: box.h - over - under };
  const max = Math.max(...steps.map(({ from, to }) => Math.max(from, to)));
  const at = (value: number): number => inner.y + inner.h * (1 - value / max);
  const labels = texts.map((text, row): TextElement => {
    const { from, to, kind } = steps[row]!;
    // A fall is read at its lower end, where it leads to, if there is room down to the axis.
    const under = kind === 'fall' && at(0) - at(to) > over;
    const place: Box = {
      x: box.x + row * slot,
      y: under ? at(to) + 0.03 : at(Math.max(from, to)) - over + 0.02,
      w: slot,
      h: over,
    };
    return type.place(`Figure ${chart.id} ${row + 1}`, place, [
      type.paragraph(text, style, { align: 'center' }),
    ]);
  });
  const links = steps.slice(0, -1).map(({ to }, row): LineElement => {
    const x = box.x + row * slot + (slot * (1 + barShare)) / 2;
    return {
      kind: 'line',
      id: `Link ${chart.id} ${row + 1}`,
      box: { x, y: at(to), w: slot * (1 - barShare), h: 0 },
      stroke: { color: 'muted', width: 1 },
      decorative: true,
    };
  });
  const element: ChartElement = {
    kind: 'chart',
    id: `Chart ${chart.id}`,
    box,
    alt: chartAlt(chart, type.language),
    sheet: [...sheetOf(chart, type.language), ...stepColumns(chart, steps, type)],
    groups: [
      {
        form: 'column',
        stacking: 'stacked',
        gap: Math.round((1 / barShare - 1) * 100),
        series: stepSeries(type),
      },
    ],
    plot: fractions(inner, box),
    axes: {
      values: { min: 0, max },
      categories: { names, line: { color: 'muted', width: 0.75 } },
    },
    over: labels.map(({ id }) => ({ id })),
  };
  return [element, ...links, ...labels];
}

function stepsOf(chart: WordedChart): Step[] {
  let sum = 0;
  return chart.rows.map(({ total }, row): Step => {
    const value = chart.series[0]!.cells[row]?.value ?? 0;
    const from = total ? 0 : sum;
    sum = Number((from + value).toFixed(9));
    return { from, to: sum, kind: total ? 'level' : value < 0 ? 'fall' : 'rise' };
  });
}

/** Steps bear their sign. */
function figureOf(chart: WordedChart, row: number, kind: Step['kind'], type: Typesetter): string {
  const series = chart.series[0]!;
  const cell = series.cells[row];
  const text = cell ? figureText(cell, series, chart, type.language) : '';
  return kind === 'rise' && cell && cell.value > 0 ? `+${text}` : text;
}

/** After names and values: where a bar begins, then its level, rise or fall, and where the row ends. */
function stepColumns(chart: WordedChart, steps: readonly Step[], type: Typesetter): SheetColumn[] {
  const format = seriesFormat(chart.series[0]!, chart, type.language);
  const column = (
    header: string,
    cell: (step: Step, row: number) => { readonly formula: string; readonly value: number },
  ): SheetColumn => ({
    header,
    cells: steps.map((step, row) => {
      const { formula, value } = cell(step, row);
      return { formula, value: Number(value.toFixed(9)) };
    }),
    format,
  });
  const of = (kind: Step['kind'], formula: string) => (step: Step) =>
    step.kind === kind
      ? { formula, value: Math.abs(step.to - step.from) }
      : { formula: kind === 'level' || step.kind === 'level' ? '0' : formula, value: 0 };
  return [
    column('↥', ({ from, to, kind }) =>
      kind === 'level' ? { formula: '0', value: 0 } : { formula: 'MIN({6^},{6})', value: Math.min(from, to) },
    ),
    column('=', of('level', '{1}')),
    column('+', of('rise', 'MAX({1},0)')),
    column('−', of('fall', 'MAX(-{1},0)')),
    column('Σ', ({ to, kind }) =>
      kind === 'level' ? { formula: '{1}', value: to } : { formula: '{6^}+{1}', value: to },
    ),
  ];
}

function stepSeries(type: Typesetter): ChartSeries[] {
  const filled = (values: number, color: ColorRole): ChartSeries => ({ values, fill: { color } });
  return [
    { values: 2 },
    filled(3, neutralMark(type.theme.palette)),
    filled(4, 'accent4'),
    { values: 5, fill: { color: 'paper' }, stroke: { color: 'muted', width: 1.25 } },
  ];
}

export const waterfall: ChartDefinition = {
  kind: 'waterfall',
  examples: [
    { name: 'waterfall', use: 'How one level becomes another, step by step', exhibit: 'budget-steps' },
  ],
  draw: (rooms, type) => rooms.map((room) => whole(drawWaterfall(room, type))),
};
