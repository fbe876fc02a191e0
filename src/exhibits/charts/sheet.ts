import type { OwnLabel, SheetColumn } from '../../model/scene.js';
import type { WordedChart } from '../../model/storyboard.js';
import { unitName } from '../../wording/quantity.js';
import { plain } from '../../wording/text.js';
import { figureFormat, figureText, seriesFormat } from './figures.js';

/** A chart's rows and series as a sheet: names first, then a column for each series under its name. */
export function sheetOf(chart: WordedChart, language: string): SheetColumn[] {
  const headers = uniqueHeaders(chart, language);
  return [
    { header: '', cells: chart.rows.map(({ label }) => plain(label)) },
    ...chart.series.map((series, index) => ({
      header: headers[index]!,
      cells: series.cells.map((cell) => cell?.value),
      format: seriesFormat(series, chart, language),
    })),
  ];
}

/** Two columns of one name would be taken for one. */
function uniqueHeaders(chart: WordedChart, language: string): string[] {
  const seen = new Map<string, number>();
  return chart.series.map(({ name, unit }) => {
    const header = plain(name) || plain(chart.title) || unitName(unit, language) || chart.id;
    const times = (seen.get(header) ?? 0) + 1;
    seen.set(header, times);
    return times === 1 ? header : `${header} (${times})`;
  });
}

/** Labels of single values that read other than their series' format has it: approximate, bounded, of another precision. */
export function ownLabels(chart: WordedChart, index: number, language: string): OwnLabel[] {
  const series = chart.series[index]!;
  const usual = seriesFormat(series, chart, language);
  return series.cells.flatMap((cell, row): OwnLabel[] => {
    if (!cell) return [];
    if (cell.high !== undefined) return [{ row, text: figureText(cell, series, chart, language) }];
    const format = figureFormat(cell, series, chart, language);
    return format === usual ? [] : [{ row, format }];
  });
}

/** Rows that have a value. */
export function filledRows(chart: WordedChart, index: number): number[] {
  return chart.series[index]!.cells.flatMap((cell, row) => (cell ? [row] : []));
}
