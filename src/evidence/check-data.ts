import type { Report } from '../diagnostics/report.js';
import { referencesLabel } from '../wording/references.js';
import { type Datum, eventDates, writtenValues } from './data.js';
import { type DataPlace, otherPlace } from './data-place.js';
import type { Evidence } from './evidence.js';
import type { KnownMention } from './known-mentions.js';
import type { AmountMention, DateMention, Mention } from './reading/mention.js';
import type { Sink } from './settled.js';
import { type Doubt, doubtOf } from './support.js';
import { told } from './told.js';

/**
 * Says which values of charts and tables and which dates of events their cited paragraphs do not have. What a data file
 * holds rests on that file, and is not looked for in the paper.
 */
export function checkData({ findings, known, settled }: Evidence, report: Report): void {
  for (const datum of [...eventDates(findings), ...writtenValues(findings)]) {
    if (!datum.cited.some((reference) => reference.kind === 'paper')) continue;
    // What values count is said once for a row or column; in the paper it may stand far from them.
    const mention = datum.mention.kind === 'amount' ? { ...datum.mention, nouns: [] } : datum.mention;
    const under = known.under(datum.cited);
    const exact = mention.kind === 'date' ? under.filter((one) => isEndOf(mention, one.mention)) : under;
    const doubt = doubtOf(mention, exact);
    const sink = settled.for(datum.settled, report);
    if (doubt) reportDoubt(doubt, datum, sink);
    else if (mention.kind !== 'ordinal' && datum.place) reportPlace(mention, datum, datum.place, under, sink);
  }
}

/** A date as precise as it is written, or an end of a span of them: what is drawn to scale must be exact. */
function isEndOf({ from, to }: DateMention, known: Mention): boolean {
  return known.kind === 'date' && [from, to].some((end) => end === known.from || end === known.to);
}

/** A value that the paper has, but of another row or series. */
function reportPlace(
  mention: AmountMention | DateMention,
  { by, said, at, cited }: Datum,
  place: DataPlace,
  known: readonly KnownMention[],
  report: Sink,
): void {
  const other = otherPlace(mention, place, known);
  if (other === undefined) return;
  const here = [place.series, place.row].filter((one) => one !== undefined).join(', ');
  const message = `${by} says ${said} of ${here}; ${referencesLabel(cited, 'en')} says it of ${other}`;
  report.add('number-entity', message, at);
}

function reportDoubt(doubt: Doubt, { by, said, at, cited }: Datum, report: Sink): void {
  report.add(doubt.code, told(doubt, `${by} says ${said}`, cited), at, doubt.hint);
}
