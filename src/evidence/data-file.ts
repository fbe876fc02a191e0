import type { ChartExhibit } from '../model/exhibit.js';
import type { Place } from '../model/place.js';
import { wordingIn } from '../wording/wordings.js';
import { amountOf } from './fact-amount.js';
import type { Mention } from './reading/mention.js';
import { readMentions } from './reading/read.js';

/** What a chart's file of data says: names of rows such as years, and values. */
export function fileMentions({ data }: ChartExhibit, language: string): Mention[] {
  const rows = data.rows.filter(({ at }) => isDataFile(at));
  const named = rows.flatMap((row) => readMentions(wordingIn(row, language), language));
  const cells = data.series.flatMap(({ cells: all, unit }) =>
    all.flatMap((cell) => {
      if (!cell || 'fact' in cell || !isDataFile(cell.at)) return [];
      const { value, high = value, approx } = cell;
      return [amountOf({ low: value, high, unit: unit ?? data.unit ?? '', approx }, language)];
    }),
  );
  return [...named, ...cells];
}

/** Names that a chart's file of data gives its rows. */
export function fileNames({ data }: ChartExhibit, language: string): string[] {
  return data.rows.filter(({ at }) => isDataFile(at)).map((row) => wordingIn(row, language));
}

/** Whether something was read from a file of data rather than written in the findings. */
export function isDataFile({ file }: Place): boolean {
  return file.toLowerCase().endsWith('.csv');
}
