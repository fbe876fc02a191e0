import type { Diagnostic } from '../model/diagnostic.js';
import type { Place } from '../model/place.js';
import { type DiagnosticCode, diagnosticCodes } from './codes.js';

/** Collects what is wrong, so that a user hears of everything at once. Stages write to it and go on where they can. */
export class Report {
  readonly #entries: Diagnostic[] = [];
  readonly #keys = new Set<string>();

  add(code: DiagnosticCode, message: string, at?: Place, hint?: string): void {
    const severity = diagnosticCodes[code];
    this.addAll([{ code, severity, message, ...(at && { at }), ...(hint && { hint }) }]);
  }

  /** Takes over diagnostics, each once: one template may serve many briefs, one finding many audiences. */
  addAll(entries: readonly Diagnostic[]): void {
    for (const entry of entries) {
      const key = diagnosticKey(entry);
      if (this.#keys.has(key)) continue;
      this.#keys.add(key);
      this.#entries.push(entry);
    }
  }

  get entries(): readonly Diagnostic[] {
    return this.#entries;
  }

  /** Whether anything stands in the way of a deck. */
  get failed(): boolean {
    return this.#entries.some((entry) => entry.severity === 'error');
  }
}

/** The same for two diagnostics that say the same of the same place. */
export function diagnosticKey({ code, message, at }: Diagnostic): string {
  return JSON.stringify([code, message, at?.file, at?.line, at?.column]);
}
