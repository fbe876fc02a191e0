import type { Diagnostic } from '../model/diagnostic.js';
import type { Place } from '../model/place.js';
import { type DiagnosticCode, diagnosticCodes } from './codes.js';

/** Collects what is wrong, so that a user hears of everything at once. Stages write to it and go on where they can. */
export class Report {
  readonly #entries: Diagnostic[] = [];

  add(code: DiagnosticCode, message: string, at?: Place, hint?: string): void {
    this.#entries.push({
      code,
      severity: diagnosticCodes[code],
      message,
      ...(at && { at }),
      ...(hint && { hint }),
    });
  }

  get entries(): readonly Diagnostic[] {
    return this.#entries;
  }

  /** Whether anything stands in the way of a deck. */
  get failed(): boolean {
    return this.#entries.some((entry) => entry.severity === 'error');
  }
}
