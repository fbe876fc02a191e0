import type { Info } from 'csv-parse/sync';
import type { Place } from '../model/place.js';

export interface CsvRow {
  /** Counts from 1, the headers' own line included. */
  readonly line: number;
  /** One for each header, without the space around it. */
  readonly cells: readonly CsvCell[];
}

export interface CsvCell {
  readonly text: string;
  readonly at: Place;
}

/** A record as the parser gives it when asked for `info` and `raw`. */
export interface RawRecord {
  readonly record: readonly string[];
  readonly raw: string;
  readonly info: Info;
}

/** A row with the place of each of its cells. */
export function rowOf({ record, raw, info }: RawRecord, delimiter: string, file: string): CsvRow {
  const body = raw.replace(/^\n+/, '').replace(/\n$/, '');
  const line = info.lines - (body.split('\n').length - 1);
  const starts = cellStarts(body, delimiter);
  const cells = record.map((text, index): CsvCell => {
    const start = starts[index] ?? 0;
    const before = body.slice(0, start);
    const column = start - before.lastIndexOf('\n');
    const at = { file, line: line + before.split('\n').length - 1, column, length: text.length };
    return { text, at };
  });
  return { line, cells };
}

/** Where the text of each cell begins in its record: after the delimiter and the space that follows it. */
function cellStarts(body: string, delimiter: string): number[] {
  const starts: number[] = [];
  let quoted = false;
  let fresh = true;
  for (let offset = 0; offset < body.length; offset++) {
    const sign = body[offset]!;
    if (fresh && (sign.trim() !== '' || sign === delimiter)) {
      starts.push(offset);
      fresh = false;
    }
    if (sign === '"') quoted = !quoted;
    if (sign === delimiter && !quoted) fresh = true;
  }
  return fresh ? [...starts, body.length] : starts;
}
