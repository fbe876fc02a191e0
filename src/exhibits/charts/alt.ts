import type { WordedChart, WordedSeries } from '../../model/storyboard.js';
import { formatList } from '../../wording/numbers.js';
import { phrases } from '../../wording/phrases.js';
import { plain } from '../../wording/text.js';

/** "Bar chart – Reported spending: Algeria ≈$25bn and Morocco ≈$17.1bn."; of several series each row with its values. */
export function chartAlt(chart: WordedChart, language: string): string {
  const words = phrases(language);
  const title = plain(chart.title);
  const values = chart.rows.flatMap((row, index) => {
    const read = chart.series.flatMap((series) => reading(series, index, words.noValue));
    return read.length === 0 ? [] : [`${plain(row.label)} ${read.join(', ')}`];
  });
  const list = chart.series.length === 1 ? formatList(values, language) : values.join('; ');
  return `${words.chartKinds[chart.chart]}${title ? ` – ${title}` : ''}: ${list}.`;
}

function reading({ name, cells }: WordedSeries, row: number, none: string): string[] {
  const cell = cells[row];
  const value = cell ? plain(cell.reading) : none;
  return name ? [`${plain(name)} ${value}`] : cell ? [value] : [];
}
