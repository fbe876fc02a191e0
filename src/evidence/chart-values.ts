import type { ChartExhibit, ChartSeriesData } from '../model/exhibit.js';
import type { Findings } from '../model/findings.js';
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
  readonly ranges: boolean;
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
      ranges: read.some((cell) => cell?.range),
    };
  });
  return { exhibit, rows: data.rows.map((row) => entityName(row) ?? ''), series };
}

/** The numbers of a chart that are there. */
export function numbersOf({ series }: ChartValues): number[] {
  return series.flatMap(({ values }) => values.filter((value) => value !== undefined));
}
