import type { Diagnostic } from '../model/diagnostic.js';
import type { Place } from '../model/place.js';
import { type DiagnosticCode, diagnosticCodes } from './codes.js';

/** Collects what is wrong, so that a user hears of everything at once. Stages write to it and go on where they can. */
export class Report {
  readonly #entries: Diagnostic[] = [];
  readonly #seen = new Set<string>();

  /** The same message for the same place is kept once, however many audiences meet it. */
  add(code: DiagnosticCode, message: string, at?: Place, hint?: string): void {
    const key = JSON.stringify([code, message, at]);
    if (this.#seen.has(key)) return;
    this.#seen.add(key);
    const severity = diagnosticCodes[code];
    this.#entries.push({ code, severity, message, ...(at && { at }), ...(hint && { hint }) });
  }

  /** Takes over what another report has collected, each thing once: one template may serve many briefs. */
  addAll(entries: readonly Diagnostic[]): void {
    const known = new Set(this.#entries.map(diagnosticKey));
    for (const entry of entries) {
      if (known.size < known.add(diagnosticKey(entry)).size) this.#entries.push(entry);
    }
  }

  get entries(): readonly Diagnostic[] {
    return this.#entries;
  }

  /** Whether anything stands in the way of a deck. */
  get failed(): boolean {
    return this.#entries.some((entry) => entry.severity === 'error');
  }

  /** Takes over what another report has collected. */
  absorb(other: Report): void {
    for (const { code, message, at, hint } of other.entries) this.add(code, message, at, hint);
  }
}

/** The same for two diagnostics that say the same of the same place. */
export function diagnosticKey({ code, message, at }: Diagnostic): string {
  return JSON.stringify([code, message, at?.file, at?.line, at?.column]);
}
