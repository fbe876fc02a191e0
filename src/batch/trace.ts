import { resolve } from 'node:path';
import { Report } from '../diagnostics/report.js';
import { readBytes } from '../files/read.js';
import type { Diagnostic } from '../model/diagnostic.js';
import { DeckFault } from '../trace/fault.js';
import { type DeckReading, readTrace } from '../trace/read-trace.js';

export type { SlideEdit, WordChange } from '../trace/edits.js';
export type { DeckReading, ReadClaim, ReadSlide } from '../trace/read-trace.js';

export interface TraceOptions {
  /** A .pptx that briefdeck has made, whatever became of it since. */
  readonly deck: string;
  /** Folder from which the path is understood; the working folder where absent. */
  readonly cwd?: string;
}

export interface TraceResult {
  readonly ok: boolean;
  /** Absent where the file is no deck or holds no trace. */
  readonly reading?: DeckReading;
  readonly diagnostics: readonly Diagnostic[];
}

const deckBounds = { megabytes: 500, said: 'a deck' };

/** Reads from a deck's file alone what its claims rest on, and what was changed in it by hand. */
export function traceDeck({ deck, cwd = process.cwd() }: TraceOptions): TraceResult {
  const report = new Report();
  const bytes = readBytes(resolve(cwd, deck), deckBounds, report);
  const reading = bytes && readingOf(bytes, deck, report);
  return { ok: reading !== undefined, ...(reading && { reading }), diagnostics: report.entries };
}

function readingOf(bytes: Uint8Array, deck: string, report: Report): DeckReading | undefined {
  try {
    return readTrace(bytes);
  } catch (problem) {
    if (!(problem instanceof DeckFault)) throw problem;
    const { kind, message, hint } = problem;
    if (kind === 'untraced') report.add('deck-untraced', `${deck} ${message}`, undefined, hint);
    else report.add('deck-unreadable', `${deck} cannot be read: ${message}`, undefined, hint);
    return undefined;
  }
}
