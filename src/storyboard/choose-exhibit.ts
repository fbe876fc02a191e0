import type { Report } from '../diagnostics/report.js';
import { nameHint } from '../diagnostics/suggest.js';
import type { AudienceSpec, ExhibitSelection } from '../model/brief.js';
import type { Exhibit } from '../model/exhibit.js';
import type { LayoutContract } from '../model/layout-contract.js';
import { isExcluded } from './choose-findings.js';

/** Chooses exhibits for slides one after the other; a choice by kind or tag passes over what was shown already. */
export class ExhibitChooser {
  readonly #shown = new Set<string>();

  constructor(
    readonly exhibits: ReadonlyMap<string, Exhibit>,
    readonly audience: AudienceSpec,
    readonly report: Report,
  ) {}

  /** `excluded` where the audience may not have it; undefined where none matches or the choice was reported as wrong. */
  choose(selection: ExhibitSelection, layout: LayoutContract): Exhibit | 'excluded' | undefined {
    const exhibit = selection.id
      ? this.#named(selection.id, selection, layout)
      : this.#filtered(selection, layout);
    if (!exhibit) return undefined;
    if (isExcluded(this.audience, exhibit)) return 'excluded';
    this.#shown.add(exhibit.id);
    return exhibit;
  }

  #named(id: string, selection: ExhibitSelection, layout: LayoutContract): Exhibit | undefined {
    const exhibit = this.exhibits.get(id);
    if (!exhibit) {
      const near = nameHint(id, [...this.exhibits.keys()]);
      this.report.add('exhibit-unknown', `there is no exhibit "${id}"`, selection.at, near);
      return undefined;
    }
    if (exhibit.kind === layout.exhibit) return exhibit;
    this.report.add(
      'exhibit-kind',
      `"${id}" is an exhibit of kind ${exhibit.kind}, and ${layout.name} shows one of kind ${layout.exhibit}`,
      selection.at,
      `use layout: ${exhibit.kind}`,
    );
    return undefined;
  }

  #filtered(selection: ExhibitSelection, layout: LayoutContract): Exhibit | undefined {
    const passing = [...this.exhibits.values()].filter(
      (exhibit) =>
        exhibit.kind === (selection.kind ?? layout.exhibit) &&
        exhibit.kind === layout.exhibit &&
        !this.#shown.has(exhibit.id) &&
        !isExcluded(this.audience, exhibit) &&
        (!selection.tags || exhibit.tags.some((tag) => selection.tags!.includes(tag))),
    );
    return passing.sort((a, b) => a.priority - b.priority)[0];
  }
}
