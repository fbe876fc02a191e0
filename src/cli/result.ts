import { relative } from 'node:path';
import type { BuildResult, DeckSummary } from '../batch/build.js';
import type { CoverageResult } from '../batch/coverage.js';

function clock(seconds: number): string {
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}

/** Why something was left out, where it is worth a word; what a running order does not name is no surprise. */
const reasons: Readonly<Record<string, string>> = {
  minutes: 'left out for time',
  excluded: 'excluded',
  'nothing-selected': 'nothing in the findings for',
};

/** "roadmap/flash  5 slides  4:10 of 5:00  out/roadmap/flash.pptx  (for time, left out: balance, sahel)". */
export function deckLine(deck: DeckSummary): string {
  const columns = [
    `${deck.brief}/${deck.audience}`.padEnd(30),
    `${String(deck.slides).padStart(2)} slides`,
    `${clock(deck.spokenSeconds)} of ${clock(60 * deck.minutes)}`.padStart(13),
    deck.file === undefined ? 'checked' : relative(process.cwd(), deck.file),
  ];
  for (const [reason, words] of Object.entries(reasons)) {
    const ids = deck.leftOut.filter((one) => one.reason === reason).map((one) => one.id);
    if (ids.length > 0) columns.push(`(${words}: ${ids.join(', ')})`);
  }
  return columns.join('  ');
}

/** The result in a stable form for other programs: decks, and diagnostics with file, line and column. */
export function jsonResult(result: BuildResult | CoverageResult): string {
  const { ok, decks, diagnostics } = result;
  const coverage = 'coverage' in result ? { coverage: result.coverage } : {};
  return JSON.stringify({ version: 1, ok, decks, ...coverage, diagnostics }, null, 2);
}
