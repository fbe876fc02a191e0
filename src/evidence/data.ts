import type { ChartExhibit, TableExhibit, TableExhibitColumn } from '../model/exhibit.js';
import type { Event, Findings } from '../model/findings.js';
import type { Place } from '../model/place.js';
import type { Reference } from '../model/reference.js';
import type { Settlement } from '../model/settlement.js';
import { isIsoDate } from '../wording/dates.js';
import { wordingIn } from '../wording/wordings.js';
import { isDataFile } from './data-file.js';
import type { DataPlace } from './data-place.js';
import { amountOf, dateOf } from './fact-amount.js';
import type { Mention } from './reading/mention.js';

/** A value that stands by itself, in no sentence. */
export interface Datum {
  readonly mention: Mention;
  /** As the user wrote it. */
  readonly said: string;
  readonly at: Place;
  readonly by: string;
  readonly cited: readonly Reference[];
  readonly place?: DataPlace;
  readonly settled?: Settlement | undefined;
}

/** Dates of events. */
export function eventDates({ events }: Findings): Datum[] {
  return [...events.values()].map((event) => ({
    mention: { ...dateOf(event.from, event.to ?? event.from), approx: event.about ?? false },
    said: span(event),
    at: event.at,
    by: `event "${event.id}"`,
    cited: event.references,
    settled: event.settled,
  }));
}

function span({ from, to }: Event): string {
  return to === undefined ? from : `${from} to ${to}`;
}

/** Written values of charts and tables. */
export function writtenValues(findings: Findings): Datum[] {
  return [...findings.exhibits.values()].flatMap((exhibit) => {
    const { settled } = exhibit;
    if (exhibit.kind === 'chart')
      return chartValues(exhibit, findings.language).map((one) => ({ ...one, settled }));
    if (exhibit.kind !== 'table') return [];
    return tableValues(exhibit, findings.language).map((one) => ({ ...one, settled }));
  });
}

/** Written numbers of a chart; facts are looked up by themselves. Steps down are written with a minus, and told without. */
function chartValues({ id, data, references }: ChartExhibit, language: string): Datum[] {
  const rows = data.rows.map((row) => wordingIn(row, language));
  const allSeries = data.series.flatMap(({ name }) => (name ? [wordingIn(name, language)] : []));
  return data.series.flatMap((series) =>
    series.cells.flatMap((cell, index) => {
      if (!cell || 'fact' in cell || isDataFile(cell.at)) return [];
      const { value, high = value, approx, bound } = cell;
      const [low, top] = [Math.abs(value), Math.abs(high)];
      const unit = series.unit ?? data.unit ?? '';
      const mention = amountOf({ low, high: top, unit, approx, ...(bound && { bound }) }, language);
      const said = high === value ? `${value}` : `${value} to ${high}`;
      const row = rows[index];
      const name = series.name && wordingIn(series.name, language);
      const place = {
        rows,
        allSeries,
        ...(row !== undefined && { row }),
        ...(name !== undefined && { series: name }),
      };
      return [
        {
          mention,
          said: `${said} ${unit}`.trim(),
          at: cell.at,
          by: `exhibit "${id}"`,
          cited: references,
          place,
        },
      ];
    }),
  );
}

const number = /^[+−-]?\d+(?:\.\d+)?$/;

/** Bare numbers of columns with a unit; other cells are read as texts. */
function tableValues({ id, columns, rows, references }: TableExhibit, language: string): Datum[] {
  const names = rows.map(({ cells: [first] }) =>
    first && first !== 'not-available' ? wordingIn(first, language) : '',
  );
  return rows.flatMap((row, at) =>
    row.cells.flatMap((cell, index) => {
      const column = columns[index];
      if (cell === 'not-available' || !column || isDataFile(cell.at)) return [];
      const read = cellMention(wordingIn(cell, language), column, language);
      if (!read) return [];
      const cited = row.references.length > 0 ? row.references : references;
      const place = { row: names[at]!, rows: names, allSeries: [] };
      return [{ ...read, at: cell.at, by: `exhibit "${id}"`, cited, place }];
    }),
  );
}

/** A bare number of a column with a unit, or an ISO date of a column of dates; undefined for other cells. */
function cellMention(
  text: string,
  { unit, type }: TableExhibitColumn,
  language: string,
): Pick<Datum, 'mention' | 'said'> | undefined {
  if (type === 'date' && isIsoDate(text)) return { mention: dateOf(text, text), said: text };
  if (!unit || !number.test(text)) return undefined;
  const value = Math.abs(Number(text.replace('−', '-')));
  const counted = wordingIn(unit, language);
  const mention = amountOf({ low: value, high: value, unit: counted, approx: false }, language);
  return { mention, said: `${text} ${counted}` };
}
