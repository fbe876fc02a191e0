import type { Report } from '../diagnostics/report.js';
import { nameHint } from '../diagnostics/suggest.js';
import type { AudienceSpec, ContentFilter, FindingSelection } from '../model/brief.js';
import type { Finding } from '../model/findings.js';
import type { Reference } from '../model/reference.js';
import type { LeftOut } from '../model/storyboard.js';

const frame = ['introduction', 'conclusion'];

/** Anything of the findings that an audience may or may not have. */
export interface Admissible {
  readonly id: string;
  readonly tags?: readonly string[];
  readonly references: readonly Reference[];
}

function inSections(thing: Admissible, wanted: readonly string[]): boolean {
  const sections = thing.references.flatMap((reference) =>
    reference.kind === 'paper' ? [reference.section] : [],
  );
  return sections.some((section) =>
    wanted.some((one) => (one === 'body' ? !frame.includes(section) : one === section)),
  );
}

function overlaps(a: readonly string[], b: readonly string[]): boolean {
  return a.some((one) => b.includes(one));
}

function matches(thing: Admissible, filter: ContentFilter): boolean {
  return (
    filter.findings.includes(thing.id) ||
    overlaps(thing.tags ?? [], filter.tags) ||
    inSections(thing, filter.sections)
  );
}

/** Whether an audience is to be kept from it: findings, exhibits and facts alike. */
export function isExcluded(audience: AudienceSpec, thing: Admissible): boolean {
  return matches(thing, audience.exclude);
}

/** Whether an audience may have a finding with these tags, sections and id: anything it includes, nothing it excludes. */
export function admits(audience: AudienceSpec, finding: Admissible): boolean {
  const { include } = audience;
  const narrowed = include.findings.length + include.tags.length + include.sections.length > 0;
  return (!narrowed || matches(finding, include)) && !isExcluded(audience, finding);
}

function passes(finding: Finding, selection: FindingSelection): boolean {
  return (
    (!selection.sections || inSections(finding, selection.sections)) &&
    (!selection.tags || overlaps(finding.tags, selection.tags)) &&
    (!selection.standings || selection.standings.includes(finding.standing))
  );
}

/** Chooses findings for slides one after the other, so that a filter does not tell the same thing twice. */
export class FindingChooser {
  readonly #shown = new Set<string>();
  /** What was shown before the latest choice. */
  #before: ReadonlySet<string> = new Set();
  readonly leftOut: LeftOut[] = [];

  constructor(
    readonly findings: ReadonlyMap<string, Finding>,
    readonly audience: AudienceSpec,
    readonly report: Report,
  ) {}

  /** At most `max` findings: named ones in their order, filtered ones by priority, then in the order of the file. */
  choose(selection: FindingSelection, max: number): Finding[] {
    this.#before = new Set(this.#shown);
    const chosen = selection.ids ? this.#named(selection.ids) : this.#filtered(selection, max);
    for (const finding of chosen) this.#shown.add(finding.id);
    return chosen;
  }

  #named(ids: NonNullable<FindingSelection['ids']>): Finding[] {
    return ids.flatMap(({ id, at }) => {
      const finding = this.findings.get(id);
      if (!finding) {
        const near = nameHint(id, [...this.findings.keys()]);
        this.report.add('finding-unknown', `there is no finding "${id}"`, at, near);
        return [];
      }
      if (admits(this.audience, finding)) return [finding];
      this.leftOut.push({ kind: 'finding', id, reason: 'excluded' });
      return [];
    });
  }

  /** How many findings a filter matches that earlier slides have told already. */
  toldAlready(selection: FindingSelection): number {
    if (selection.ids || selection.again) return 0;
    return [...this.findings.values()].filter(
      (finding) =>
        passes(finding, selection) && admits(this.audience, finding) && this.#before.has(finding.id),
    ).length;
  }

  #filtered(selection: FindingSelection, max: number): Finding[] {
    const passing = [...this.findings.values()].filter(
      (finding) =>
        passes(finding, selection) &&
        admits(this.audience, finding) &&
        (selection.again || !this.#shown.has(finding.id)),
    );
    // Array.sort is stable, so equal priorities keep the order of the file.
    passing.sort((a, b) => a.priority - b.priority);
    return passing.slice(0, Math.min(max, selection.top ?? max));
  }
}
