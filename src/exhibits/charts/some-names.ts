import type { ChartSeries, SheetColumn } from '../../model/scene.js';
import type { WordedChart } from '../../model/storyboard.js';
import type { Typesetter } from '../../typography/typesetter.js';
import { plain } from '../../wording/text.js';
import { widest } from './row-names.js';

/** Inches between two names at least. */
const between = 0.1;
/** Points across the mark on the axis that a name stands under, which keeps it off the numbers of a scale. */
const tick = 6;

/** Rows whose names have room side by side along so many inches: all, or the first, the last and even steps between. */
export function namedRows(
  chart: WordedChart,
  width: number,
  size: number,
  type: Typesetter,
): readonly number[] {
  const names = chart.rows.map(({ label }) => plain(label));
  const last = names.length - 1;
  const needed = widest(names, type.style('label', size), type) + between;
  const least = Math.max(1, Math.ceil((needed * names.length) / width));
  const even = Array.from({ length: least }, (_, more) => least + more).find((step) => last % step === 0);
  const step = even ?? least;
  const rows = Array.from({ length: Math.floor(last / step) + 1 }, (_, index) => index * step);
  if (rows.at(-1) === last) return rows;
  // The last one is read before all others: one too near to it stands back.
  return [...rows.filter((row) => last - row >= step), last];
}

/** The names of some rows as a chart's own labels, and the column of the sheet that puts them at the foot of the plot. */
export interface SomeNames {
  readonly column: SheetColumn;
  readonly series: ChartSeries;
}

/**
 * An axis can be told to name every so many rows, but not every program listens: rather a series without a mark at the
 * foot of the plot bears the names of some rows, which follow the sheet. Undefined where all have room on the axis.
 */
export function someNames(
  chart: WordedChart,
  rows: readonly number[],
  { foot, column, size }: { readonly foot: number; readonly column: number; readonly size: number },
  type: Typesetter,
): SomeNames | undefined {
  if (rows.length === chart.rows.length) return undefined;
  const style = type.style('label', size, { color: 'ink' });
  return {
    column: { header: '↓', cells: chart.rows.map((_, row) => (rows.includes(row) ? foot : undefined)) },
    series: {
      values: column,
      marker: { shape: 'dash', across: tick, fill: { color: 'muted' } },
      labels: { style, at: 'below', shows: 'name', format: 'General', rows },
    },
  };
}
