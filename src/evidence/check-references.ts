import type { Report } from '../diagnostics/report.js';
import { nameHint } from '../diagnostics/suggest.js';
import type { Brief } from '../model/brief.js';
import type { Findings } from '../model/findings.js';
import type { Paper } from '../model/paper.js';
import type { PaperReference, Reference } from '../model/reference.js';
import { referencesIn } from './parts.js';

/** Every reference of the findings, wherever it stands, each place once. */
function allReferences(findings: Findings): Reference[] {
  const all = [
    ...[...findings.facts.values()].flatMap((fact) => (fact.kind === 'derived' ? [] : fact.references)),
    ...[...findings.findings.values()].flatMap((finding) => finding.references),
    ...[...findings.events.values()].flatMap((event) => event.references),
    ...[...findings.exhibits.values()].flatMap(referencesIn),
  ];
  const byPlace = new Map(all.map((one) => [`${one.at.line}:${one.at.column}:${JSON.stringify(one)}`, one]));
  return [...byPlace.values()];
}

/** Says which references of the findings point to no paragraph of the paper. */
export function checkReferences(findings: Findings, paper: Paper, report: Report): void {
  for (const reference of allReferences(findings)) {
    if (reference.kind === 'paper') checkReference(reference, paper, report);
  }
}

/** The same for what slides cite themselves, in the storyline and in what audiences change of it. */
export function checkSlideReferences(brief: Brief, findings: Findings, paper: Paper, report: Report): void {
  const changes = brief.audiences.flatMap((audience) => [...audience.slides.values()]);
  const cited = [...brief.slides, ...changes].flatMap((slide) => [
    ...(slide.references ?? []),
    ...(slide.recommendations ?? []).flatMap((one) => one.references),
  ]);
  for (const reference of cited) {
    if (reference.kind === 'paper') checkReference(reference, paper, report);
    else if (!findings.sources.has(reference.source)) {
      const hint = nameHint(reference.source, [...findings.sources.keys()]);
      report.add('source-unknown', `there is no source "${reference.source}"`, reference.at, hint);
    }
  }
}

/** One reference against the paper: does its section exist, does its paragraph? */
function checkReference(reference: PaperReference, paper: Paper, report: Report): void {
  const section = paper.sections.find((one) => one.id === reference.section);
  if (!section) {
    const ids = paper.sections.map((one) => one.id).join(', ');
    report.add(
      'reference-unknown',
      `the paper has no section "${reference.section}"`,
      reference.at,
      `its sections are ${ids}`,
    );
    return;
  }
  const count = section.paragraphs.length;
  if (reference.from >= 1 && reference.to <= count && reference.from <= reference.to) return;
  const asked =
    reference.from === reference.to
      ? `paragraph ${reference.from}`
      : `paragraphs ${reference.from}–${reference.to}`;
  report.add(
    'reference-unknown',
    `section "${reference.section}" has no ${asked}`,
    reference.at,
    count === 1
      ? `it has one paragraph: ${section.id}.1`
      : `it has ${count} paragraphs, ${section.id}.1 to ${section.id}.${count}`,
  );
}
