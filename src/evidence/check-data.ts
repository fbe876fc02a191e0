import type { Report } from '../diagnostics/report.js';
import type { ChartExhibit, TableExhibit } from '../model/exhibit.js';
import type { Event, Findings } from '../model/findings.js';
import type { Place } from '../model/place.js';
import type { Reference } from '../model/reference.js';
import { referencesLabel } from '../wording/references.js';
import { wordingIn } from '../wording/wordings.js';
import { isDataFile } from './data-file.js';
import { type DataPlace, otherPlace } from './data-place.js';
import type { Evidence } from './evidence.js';
import { amountOf, dateOf } from './fact-amount.js';
import type { KnownMention } from './known-mentions.js';
import type { AmountMention, DateMention, Mention } from './reading/mention.js';
import { type Doubt, doubtOf } from './support.js';
import { told } from './told.js';

/** A value that stands by itself, in no sentence. */
interface Datum {
  readonly mention: Mention;
  /** As the user wrote it. */
  readonly said: string;
  readonly at: Place;
  readonly by: string;
  readonly cited: readonly Reference[];
  readonly place?: DataPlace;
}

/**
 * Says which values of charts and tables and which dates of events their cited paragraphs do not have. What a data file
 * holds rests on that file, and is not looked for in the paper.
 */
export function checkData({ findings, known }: Evidence, report: Report): void {
  for (const datum of [...dates(findings), ...values(findings)]) {
    if (!datum.cited.some((reference) => reference.kind === 'paper')) continue;
    // What values count is said once for a row or column; in the paper it may stand far from them.
    const mention = datum.mention.kind === 'amount' ? { ...datum.mention, nouns: [] } : datum.mention;
    const under = known.under(datum.cited);
    const exact = mention.kind === 'date' ? under.filter((one) => isEndOf(mention, one.mention)) : under;
    const doubt = doubtOf(mention, exact);
    if (doubt) reportDoubt(doubt, datum, report);
    else if (mention.kind === 'amount' && datum.place)
      reportPlace(mention, datum, datum.place, under, report);
  }
}

/** A date as precise as it is written, or an end of a span of them: what is drawn to scale must be exact. */
function isEndOf({ from, to }: DateMention, known: Mention): boolean {
  return known.kind === 'date' && [from, to].some((end) => end === known.from || end === known.to);
}

/** A value that the paper has, but of another row or series. */
function reportPlace(
  mention: AmountMention,
  { by, said, at, cited }: Datum,
  place: DataPlace,
  known: readonly KnownMention[],
  report: Report,
): void {
  const other = otherPlace(mention, place, known);
  if (other === undefined) return;
  const here = [place.series, place.row].filter((one) => one !== undefined).join(', ');
  const message = `${by} says ${said} of ${here}; ${referencesLabel(cited, 'en')} says it of ${other}`;
  report.add('number-entity', message, at);
}

function reportDoubt(doubt: Doubt, { by, said, at, cited }: Datum, report: Report): void {
  report.add(doubt.code, told(doubt, `${by} says ${said}`, cited), at, doubt.hint);
}

function dates({ events }: Findings): Datum[] {
  return [...events.values()].map((event) => ({
    mention: { ...dateOf(event.from, event.to ?? event.from), approx: event.about ?? false },
    said: span(event),
    at: event.at,
    by: `event "${event.id}"`,
    cited: event.references,
  }));
}

function span({ from, to }: Event): string {
  return to === undefined ? from : `${from} to ${to}`;
}

function values(findings: Findings): Datum[] {
  return [...findings.exhibits.values()].flatMap((exhibit) => {
    if (exhibit.kind === 'chart') return chartValues(exhibit, findings.language);
    return exhibit.kind === 'table' ? tableValues(exhibit, findings.language) : [];
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
      const unit = columns[index]?.unit;
      if (cell === 'not-available' || !unit || isDataFile(cell.at)) return [];
      const text = wordingIn(cell, language);
      if (!number.test(text)) return [];
      const value = Math.abs(Number(text.replace('−', '-')));
      const counted = wordingIn(unit, language);
      const mention = amountOf({ low: value, high: value, unit: counted, approx: false }, language);
      const cited = row.references.length > 0 ? row.references : references;
      const place = { row: names[at]!, rows: names, allSeries: [] };
      return [{ mention, said: `${text} ${counted}`, at: cell.at, by: `exhibit "${id}"`, cited, place }];
    }),
  );
}
