import type { DiagnosticCode, Severity } from '../diagnostics/codes.js';
import type { Place } from './place.js';

/** Something wrong with what a user wrote: where, what, and how to go on. */
export interface Diagnostic {
  readonly code: DiagnosticCode;
  readonly severity: Severity;
  readonly message: string;
  readonly at?: Place;
  readonly hint?: string;
}
