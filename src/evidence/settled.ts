import type { Report } from '../diagnostics/report.js';
import type { Brief } from '../model/brief.js';
import type { Findings } from '../model/findings.js';
import type { SettleableCode, Settlement } from '../model/settlement.js';

/** What a check writes to. */
export type Sink = Pick<Report, 'add'>;

/** Keeps from the report what has been settled by hand, and knows which settlements were needed. */
export class Settled {
  readonly #used = new Map<Settlement, Set<SettleableCode>>();

  /** A sink for what is said of something that has a settlement. */
  for(settlement: Settlement | undefined, report: Sink): Sink {
    if (!settlement) return report;
    return {
      add: (code, message, at, hint) => {
        const settled = settlement.ignore.find((one) => one === code);
        if (settled === undefined) report.add(code, message, at, hint);
        else this.#used.set(settlement, (this.#used.get(settlement) ?? new Set()).add(settled));
      },
    };
  }

  /** Says which settlements of the findings set aside what nobody says. */
  reportUnused(settlements: Iterable<Settlement | undefined>, report: Sink): void {
    for (const settlement of settlements) {
      const used = settlement && this.#used.get(settlement);
      const unused = settlement?.ignore.filter((code) => !used?.has(code)) ?? [];
      if (unused.length === 0) continue;
      const message = `\`evidence\` sets aside ${unused.join(', ')}, which nothing here says`;
      report.add('settlement-unused', message, settlement!.at, 'take it out');
    }
  }
}

/** Every settlement of a findings file. */
export function settlementsOf({ facts, findings, events, exhibits }: Findings): (Settlement | undefined)[] {
  const all = [...facts.values(), ...findings.values(), ...events.values(), ...exhibits.values()];
  return all.map(({ settled }) => settled);
}

/** Every settlement of a brief's slides, those that audiences replace included. */
export function slideSettlements({ slides, audiences }: Brief): (Settlement | undefined)[] {
  const changed = audiences.flatMap((audience) => [...audience.slides.values()]);
  return [...slides, ...changed].map(({ settled }) => settled);
}
