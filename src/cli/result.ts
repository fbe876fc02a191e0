import { relative } from 'node:path';
import type { BuildResult, DeckSummary } from '../batch/build.js';

function clock(seconds: number): string {
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}

/** "roadmap/flash  5 slides  4:10 of 5:00  out/roadmap/flash.pptx  (for time, left out: balance, sahel)". */
export function deckLine(deck: DeckSummary): string {
  const forTime = deck.leftOut.filter((one) => one.reason === 'minutes').map((one) => one.id);
  const columns = [
    `${deck.brief}/${deck.audience}`.padEnd(30),
    `${String(deck.slides).padStart(2)} slides`,
    `${clock(deck.spokenSeconds)} of ${deck.minutes}:00`.padStart(13),
    deck.file === undefined ? 'checked' : relative(process.cwd(), deck.file),
  ];
  if (forTime.length > 0) columns.push(`(left out for time: ${forTime.join(', ')})`);
  return columns.join('  ');
}

/** The result in a stable form for other programs: decks, and diagnostics with file, line and column. */
export function jsonResult(result: BuildResult): string {
  return JSON.stringify({ ok: result.ok, decks: result.decks, diagnostics: result.diagnostics }, null, 2);
}
