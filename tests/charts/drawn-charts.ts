import type { Box, ChartElement, SceneElement, TextElement } from '../../src/model/scene.js';
import type { WordedChart, WordedSeries, WordedValue } from '../../src/model/storyboard.js';
import { formatQuantity } from '../../src/wording/quantity.js';
import { composeExhibit, text, wordsOf } from '../layouts/compose-exhibit.js';

type Cell = number | undefined | Partial<WordedValue>;

/** A chart of these rows and series, worded. */
export function chartOf(
  kind: WordedChart['chart'],
  rows: readonly (string | number)[],
  series: Readonly<Record<string, readonly Cell[]>>,
  more: Partial<WordedChart> = {},
): WordedChart {
  const unit = more.unit ?? 'ships';
  const cell = (one: Cell): WordedValue | undefined => {
    if (one === undefined) return undefined;
    const { value = 0, ...rest } = typeof one === 'number' ? { value: one } : one;
    const reading = text(formatQuantity({ value, unit, approx: false }, 'en', 'short'));
    return { value, approx: false, reading, ...rest };
  };
  return {
    kind: 'chart',
    chart: kind,
    id: 'trial',
    grouping: 'clustered',
    order: 'as-written',
    unit,
    title: text('What is measured'),
    rows: rows.map((row) => ({ label: text(String(row)), total: false })),
    series: Object.entries(series).map(
      ([name, cells]): WordedSeries => ({ name: text(name), unit, as: 'column', cells: cells.map(cell) }),
    ),
    remarks: [],
    entries: [],
    ...more,
  };
}

/** A chart on a slide of its own: its elements, its chart, its words by name, and what is said under it. */
export interface OnSlide {
  readonly elements: readonly SceneElement[];
  readonly chart: ChartElement;
  readonly texts: ReadonlyMap<string, string>;
  readonly boxes: ReadonlyMap<string, Box>;
  readonly remark: string | undefined;
  readonly problems: readonly string[];
}

export async function onSlide(...charts: readonly WordedChart[]): Promise<OnSlide> {
  const layout = charts.length > 1 ? 'chart-pair' : 'chart';
  const { elements, report } = await composeExhibit(layout, 'slate', charts);
  const words = elements.filter((one): one is TextElement => one.kind === 'text');
  const texts = new Map(words.map((one) => [one.id, wordsOf(one)]));
  return {
    elements,
    chart: elements.find((one): one is ChartElement => one.kind === 'chart')!,
    texts,
    boxes: new Map(elements.map((one) => [one.id, one.box])),
    remark: texts.get('Remark trial'),
    problems: report.entries.filter(({ severity }) => severity === 'error').map(({ message }) => message),
  };
}

/** Slide inches of a chart's plot. */
export function plotOf({ box, plot }: ChartElement): Box {
  return { x: box.x + plot.x * box.w, y: box.y + plot.y * box.h, w: plot.w * box.w, h: plot.h * box.h };
}
