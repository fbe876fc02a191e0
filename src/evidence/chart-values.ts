import type { ChartExhibit, ChartSeriesData } from '../model/exhibit.js';
import type { Findings } from '../model/findings.js';
import type { Place } from '../model/place.js';
import { quantityOf } from '../wording/facts.js';
import { entityName } from '../wording/wordings.js';

/** A chart's numbers, facts resolved: what there is to judge it by. */
export interface ChartValues {
  readonly exhibit: ChartExhibit;
  readonly rows: readonly string[];
  readonly series: readonly SeriesValues[];
}

export interface SeriesValues {
  readonly name: string;
  readonly unit: string;
  readonly as: 'column' | 'line';
  readonly data: ChartSeriesData;
  readonly values: readonly (number | undefined)[];
  /** Rows whose value is a range. */
  readonly ranges: readonly number[];
}

export function chartValues(exhibit: ChartExhibit, findings: Findings): ChartValues {
  const { data } = exhibit;
  const series = data.series.map((one, index): SeriesValues => {
    const read = one.cells.map((cell) => {
      if (!cell) return undefined;
      if (!('fact' in cell)) return { value: cell.value, unit: undefined, range: cell.high !== undefined };
      const fact = findings.facts.get(cell.fact);
      if (fact?.kind === 'range') return { value: fact.low, unit: fact.unit, range: true };
      const quantity = quantityOf(fact, findings.facts);
      return quantity && { value: quantity.value, unit: quantity.unit, range: false };
    });
    const last = index === data.series.length - 1;
    return {
      name: one.name ? (entityName(one.name) ?? '') : '',
      unit: one.unit ?? data.unit ?? read.find((cell) => cell?.unit !== undefined)?.unit ?? '',
      as: one.as ?? (last ? 'line' : 'column'),
      data: one,
      values: read.map((cell) => cell?.value),
      ranges: read.flatMap((cell, row) => (cell?.range ? [row] : [])),
    };
  });
  return { exhibit, rows: data.rows.map((row) => entityName(row) ?? ''), series };
}

/** The numbers of a chart that are there. */
export function numbersOf({ series }: ChartValues): number[] {
  return series.flatMap(({ values }) => values.filter((value) => value !== undefined));
}

/** Where the value of a row is written, or that there is none. */
export function cellAt({ data }: SeriesValues, row: number): Place {
  return data.cells[row]?.at ?? data.places?.[row] ?? data.at;
}

/** Where a row is named. */
export function rowAt({ exhibit }: ChartValues, row: number): Place | undefined {
  return exhibit.data.rows[row]?.at;
}

/** Where a series is named; where its values are if it has no name. */
export function seriesAt({ data }: SeriesValues): Place {
  return data.name?.at ?? data.at;
}

/** Where the first value stands of which something is true, series by series; undefined where there is none. */
export function firstCell(
  { series }: ChartValues,
  isMeant: (value: number | undefined) => boolean,
): Place | undefined {
  for (const one of series) {
    const row = one.values.findIndex(isMeant);
    if (row >= 0) return cellAt(one, row);
  }
  return undefined;
}
