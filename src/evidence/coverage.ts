import type { Coverage, CoveredParagraph, Told, Unused } from '../model/coverage.js';
import type { Finding, Findings } from '../model/findings.js';
import type { Paper } from '../model/paper.js';
import type { Reference } from '../model/reference.js';
import type { Storyboard } from '../model/storyboard.js';
import { sectionLabel } from '../wording/references.js';

/** What the decks of one brief tell of a paper and its findings, and what none of them tells. */
export function coverageOf(
  { findings, paper }: { readonly findings: Findings; readonly paper: Paper },
  decks: readonly Storyboard[],
): Coverage {
  const { brief = '', title = '' } = decks[0] ?? {};
  const sections = paper.sections.map(({ id, heading, paragraphs }) => ({
    id,
    label: sectionLabel(id, 'en'),
    heading,
    paragraphs: paragraphs.map(({ number }) => coveredParagraph(id, number, findings, decks)),
  }));
  return {
    brief,
    title,
    paper: paper.cite,
    audiences: decks.map(({ audience, audienceName }) => ({ id: audience, name: audienceName })),
    sections,
    unused: unusedOf(findings, decks),
    withoutFinding: sections.flatMap(({ paragraphs }) =>
      paragraphs.filter((one) => one.findings.length === 0).map(({ key }) => key),
    ),
  };
}

function coveredParagraph(
  section: string,
  number: number,
  findings: Findings,
  decks: readonly Storyboard[],
): CoveredParagraph {
  const rests = ({ references }: { readonly references: readonly Reference[] }): boolean =>
    references.some(
      (one) => one.kind === 'paper' && one.section === section && one.from <= number && number <= one.to,
    );
  const told = decks.map(({ audience, slides }): Told => {
    const shown = slides.flatMap((slide) => slide.findings).filter(rests);
    return {
      audience,
      findings: [...new Set(shown.map(({ id }) => id))],
      slides: slides.flatMap((slide, index) => (rests(slide) ? [index + 1] : [])),
    };
  });
  const all = [...findings.findings.values()].filter((finding: Finding) => rests(finding));
  return { key: `${section}.${number}`, number, findings: all.map(({ id }) => id), told };
}

function unusedOf(findings: Findings, decks: readonly Storyboard[]): Unused {
  const slides = decks.flatMap((deck) => deck.slides);
  const exhibits = slides.flatMap((slide) => slide.exhibits);
  const events = exhibits.flatMap((one) => (one.kind === 'timeline' ? one.events : []));
  const facts = withOperands(factsWithin(slides), findings);
  const left = (all: ReadonlyMap<string, unknown>, used: Iterable<string>): string[] => {
    const known = new Set(used);
    return [...all.keys()].filter((id) => !known.has(id));
  };
  const ids = (some: readonly { readonly id: string }[]): string[] => some.map(({ id }) => id);
  return {
    facts: left(findings.facts, facts),
    findings: left(findings.findings, ids(slides.flatMap((slide) => slide.findings))),
    events: left(findings.events, ids(events)),
    exhibits: left(findings.exhibits, ids(exhibits)),
  };
}

/** Every fact that something on a slide is or has words of, under whichever key: texts and values of charts alike. */
function factsWithin(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  const own = 'fact' in value && typeof value.fact === 'string' ? [value.fact] : [];
  return [...own, ...Object.values(value).flatMap(factsWithin)];
}

/** What is derived from facts tells them too. */
function withOperands(ids: readonly string[], { facts }: Findings): Set<string> {
  const used = new Set<string>();
  const use = (id: string): void => {
    if (used.has(id)) return;
    used.add(id);
    const fact = facts.get(id);
    if (fact?.kind === 'derived') fact.operands.forEach(use);
  };
  ids.forEach(use);
  return used;
}
