import type { Report } from '../diagnostics/report.js';
import { nameHint } from '../diagnostics/suggest.js';
import type { FindingSelection, SlideSpec } from '../model/brief.js';
import type { Exhibit } from '../model/exhibit.js';
import type { Fact } from '../model/fact.js';
import type { Finding } from '../model/findings.js';
import type { LayoutContract } from '../model/layout-contract.js';
import type { LeftOut } from '../model/storyboard.js';
import { ExhibitChooser } from './choose-exhibit.js';
import { FindingChooser, isExcluded } from './choose-findings.js';
import type { Material, SelectedSlide, Selection } from './material.js';
import { runningOrder } from './running-order.js';

/** Chooses what one audience sees: its slides in order, each with its findings, figures and exhibit. */
export function select(material: Material, report: Report): Selection {
  const { slides, leftOut } = runningOrder(material.brief, material.audience);
  const selector = new SlideSelector(material, report);
  const selected = slides.flatMap((spec) => selector.select(spec) ?? []);
  if (selected.length === 0 && !report.failed) {
    const { id, at } = material.audience;
    report.add(
      'nothing-selected',
      `no slide is left for ${id}`,
      at,
      'see what its order, exclude and include leave',
    );
  }
  return { slides: selected, leftOut: [...leftOut, ...selector.leftOut] };
}

class SlideSelector {
  readonly #findings: FindingChooser;
  readonly #exhibits: ExhibitChooser;
  readonly #leftOut: LeftOut[] = [];

  constructor(
    readonly material: Material,
    readonly report: Report,
  ) {
    const { findings, audience } = material;
    this.#findings = new FindingChooser(findings.findings, audience, report);
    this.#exhibits = new ExhibitChooser(findings.exhibits, audience, report);
  }

  get leftOut(): readonly LeftOut[] {
    return [...this.#leftOut, ...this.#findings.leftOut];
  }

  select(spec: SlideSpec): SelectedSlide | undefined {
    const layout = this.material.layouts.get(spec.layout);
    if (!layout) return undefined;
    const chosen = (spec.exhibits ?? []).map((selection) => this.#exhibits.choose(selection, layout));
    if (chosen.includes('excluded')) return this.#drop(spec, 'excluded');
    const exhibits = chosen.filter((one) => one !== undefined && one !== 'excluded');
    if (exhibits.length < chosen.length)
      return this.#missing(spec, 'exhibit', 'no exhibit of that kind or tag');
    const findings = spec.findings ? this.#findings.choose(spec.findings, layout.findings?.max ?? 0) : [];
    const wrong = this.#findingsProblem(spec, layout, findings);
    if (wrong) return wrong === 'dropped' ? undefined : this.#missing(spec, 'findings', wrong);
    return this.#assembled(spec, layout, findings, exhibits);
  }

  #assembled(
    spec: SlideSpec,
    layout: LayoutContract,
    findings: readonly Finding[],
    exhibits: readonly Exhibit[],
  ): SelectedSlide | undefined {
    const figures = (spec.figures ?? []).flatMap((id) => this.#figure(id, spec) ?? []);
    if (spec.figures && figures.length === 0) return this.#drop(spec, 'excluded');
    return { spec, layout, findings, figures, exhibits };
  }

  /** What is wrong with the number of findings, in words; `dropped` where the audience may have none of them. */
  #findingsProblem(spec: SlideSpec, layout: LayoutContract, findings: Finding[]): string | undefined {
    if (!spec.findings || !layout.findings) return undefined;
    const { min, max } = layout.findings;
    if (findings.length > max) {
      this.report.add(
        'layout-content',
        `${layout.name} takes at most ${max} findings, and ${findings.length} are named`,
        spec.findings.at,
        'name fewer, or tell the others on a second slide',
      );
      return 'dropped';
    }
    if (findings.length >= min) return undefined;
    const named = spec.findings.ids;
    if (!named) return this.#tooFew(spec.findings, findings.length, layout.name, min);
    const known = named.filter(({ id }) => this.material.findings.findings.has(id));
    if (known.length < min && known.length === named.length) {
      return `${known.length} findings are named, and ${layout.name} takes at least ${min}`;
    }
    if (known.length === named.length) this.#drop(spec, 'excluded');
    return 'dropped';
  }

  #tooFew(selection: FindingSelection, found: number, layout: string, min: number): string {
    const told = this.#findings.toldAlready(selection);
    const already = told > 0 ? `, ${told} more were told on earlier slides` : '';
    return `the findings that match are ${found}${already}; ${layout} takes at least ${min}`;
  }

  #figure(id: string, spec: SlideSpec): Fact | undefined {
    const { facts } = this.material.findings;
    const fact = facts.get(id);
    if (!fact) {
      const near = nameHint(id, [...facts.keys()]);
      this.report.add('fact-unknown', `there is no fact "${id}"`, spec.keyAt.figures ?? spec.at, near);
    }
    return fact && !isExcluded(this.material.audience, fact) ? fact : undefined;
  }

  #missing(spec: SlideSpec, key: string, reason: string): undefined {
    if (spec.optional) return this.#drop(spec, 'nothing-selected');
    const reported = spec.exhibits?.[0]?.id !== undefined && key === 'exhibit';
    if (!reported) {
      this.report.add(
        'nothing-selected',
        `slide "${spec.id}" for ${this.material.audience.id}: ${reason}`,
        spec.keyAt[key] ?? spec.at,
        `widen the selection, say "again: true", or leave the slide out: slides: { ${spec.id}: { optional: true } }`,
      );
    }
    return undefined;
  }

  #drop(spec: SlideSpec, reason: LeftOut['reason']): undefined {
    this.#leftOut.push({ kind: 'slide', id: spec.id, reason });
    return undefined;
  }
}
