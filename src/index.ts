/** briefdeck as a library: what the command line does, with types. */
export { type AcceptedReview, type AcceptOptions, type AcceptResult, accept } from './batch/accept.js';
export {
  type BuildOptions,
  type BuildResult,
  build,
  check,
  type DeckSummary,
  type Progress,
} from './batch/build.js';
export { type CoverageResult, type CoverageSummary, checkCoverage } from './batch/coverage.js';
export { UsageError } from './batch/plan.js';
export {
  type DeckReading,
  type TraceOptions,
  type TraceResult,
  traceDeck,
} from './batch/trace.js';
export { renderDiagnostics } from './diagnostics/render.js';
export type { Coverage } from './model/coverage.js';
export type { Diagnostic } from './model/diagnostic.js';
export type { Place } from './model/place.js';
export type { LeftOut } from './model/storyboard.js';
