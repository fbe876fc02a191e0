import type { Report } from '../diagnostics/report.js';
import type { Findings } from '../model/findings.js';
import type { Reference } from '../model/reference.js';
import type { Storyboard, StoryboardSlide } from '../model/storyboard.js';
import type { Text } from '../model/wording.js';
import { covers, referencesLabel } from '../wording/references.js';
import { factsIn, textsIn } from '../wording/text.js';

/** A text with the references that it is said under. */
interface Statement {
  readonly text: Text | undefined;
  readonly cited: readonly Reference[];
  readonly by: string;
}

function statements(slide: StoryboardSlide): Statement[] {
  const bySlide = `slide "${slide.id}"`;
  const own = [slide.kicker, slide.title, slide.text, slide.say, slide.soWhat, slide.bridge];
  const judgement = [slide.judgement?.text, slide.judgement?.because];
  const findings = slide.findings.flatMap((finding) => {
    const texts = [finding.claim, finding.short, finding.figure, finding.detail, finding.soWhat, finding.say];
    return texts.map((text) => ({ text, cited: finding.references, by: `finding "${finding.id}"` }));
  });
  const exhibits = textsIn(slide.exhibits);
  const recommendations = slide.recommendations.flatMap((one) =>
    textsIn(one).map((text) => ({
      text,
      cited: [...one.references, ...slide.references],
      by: `a recommendation of ${bySlide}`,
    })),
  );
  return [
    ...[...own, ...judgement, ...exhibits].map((text) => ({ text, cited: slide.references, by: bySlide })),
    ...findings,
    ...recommendations,
  ];
}

/** Says where a text uses a fact whose source is not among the references that the text is said under. */
export function checkFacts(storyboard: Storyboard, findings: Findings, report: Report): void {
  for (const slide of storyboard.slides) {
    for (const statement of statements(slide)) checkStatement(statement, storyboard, findings, report);
  }
}

function checkStatement(
  { text, cited, by }: Statement,
  storyboard: Storyboard,
  findings: Findings,
  report: Report,
): void {
  for (const id of factsIn(text)) {
    const needed = findings.facts.get(id)?.references ?? [];
    if (covers(cited, needed)) continue;
    const label = referencesLabel(needed, storyboard.language);
    const has = referencesLabel(cited, storyboard.language) || 'nothing';
    report.add(
      'fact-uncited',
      `${by} uses the fact "${id}", which rests on ${label}, but cites ${has}`,
      text!.at,
      'add the fact’s source to "source:"',
    );
  }
}
