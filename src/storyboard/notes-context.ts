import type { Paper } from '../model/paper.js';
import type { Reference } from '../model/reference.js';
import type { Storyboard, StoryboardSlide } from '../model/storyboard.js';
import { handlingLabel, phrases } from '../wording/phrases.js';
import { referenceLabel, referencesLabel } from '../wording/references.js';
import { plain } from '../wording/text.js';
import { inPaperOrder } from './source-line.js';
import { points, spokenParagraphs } from './speech.js';

/** Where a slide stands in its deck. */
export interface NotesPlace {
  readonly storyboard: Storyboard;
  readonly index: number;
  readonly paper: Paper;
  /** Words that the slide's speech should take. */
  readonly target: number;
  /** Paragraphs, as `II.3`, whose words this audience is not given, since something excluded rests on them. */
  readonly withheld: ReadonlySet<string>;
}

/** The paragraph's own words with their label, "Digest of §III ¶2" where that is what the project holds. */
function evidence(
  slide: StoryboardSlide,
  { paper, withheld }: NotesPlace,
  language: string,
): { label: string; text: string }[] {
  const say = phrases(language);
  const label = paper.text === 'digest' ? say.digestOf : say.textOf;
  const seen = new Set<string>();
  return inPaperOrder(slide.references, paper).flatMap((reference) => {
    if (reference.kind !== 'paper') return [];
    const section = paper.sections.find((one) => one.id === reference.section);
    const cited =
      section?.paragraphs.filter(({ number }) => reference.from <= number && number <= reference.to) ?? [];
    return cited.flatMap(({ number, text }) => {
      const one = label(referenceLabel({ ...reference, from: number, to: number }, language));
      if (seen.has(one) || withheld.has(`${reference.section}.${number}`)) return [];
      seen.add(one);
      return [{ label: one, text }];
    });
  });
}

function citation(references: readonly Reference[], language: string): string {
  return referencesLabel(references, language);
}

/** Everything that a notes template may name. Optional texts are empty strings, so that strict templates meet real mistakes only. */
export function notesContext(place: NotesPlace): Record<string, unknown> {
  const { storyboard, index, target } = place;
  const slide = storyboard.slides[index]!;
  const next = storyboard.slides[index + 1];
  const { language } = storyboard;
  const words = phrases(language);
  const bridge = next ? plain(next.bridge) || words.next(plain(next.title)) : '';
  return {
    labels: words,
    slide: {
      id: slide.id,
      layout: slide.layout,
      number: index + 1,
      total: storyboard.slides.length,
      first: index === 0,
      last: next === undefined,
      kicker: plain(slide.kicker),
      title: plain(slide.title),
      text: plain(slide.text),
      sourceLine: slide.sourceLine,
    },
    say: plain(slide.say),
    spoken: spokenParagraphs(slide, language, target),
    points: points(slide, language, target),
    soWhat: soWhat(slide),
    bridge,
    judgement: slide.judgement
      ? { text: plain(slide.judgement.text), because: plain(slide.judgement.because) }
      : null,
    findings: slide.findings.map((finding) => ({
      claim: plain(finding.claim),
      short: plain(finding.short),
      figure: plain(finding.figure),
      detail: plain(finding.detail),
      soWhat: plain(finding.soWhat),
      say: plain(finding.say),
      standing: words.standings[finding.standing],
      sources: citation(finding.references, language),
    })),
    figures: slide.figures.map((figure) => ({
      value: plain(figure.value),
      label: plain(figure.label),
      note: plain(figure.note),
      sources: citation(figure.references, language),
    })),
    recommendations: slide.recommendations.map((one) => ({
      ask: plain(one.ask),
      because: plain(one.because),
      owner: plain(one.owner),
      by: plain(one.by),
      sources: citation(one.references, language),
    })),
    exhibit: { title: plain(slide.exhibits[0]?.title), caveat: plain(slide.exhibits[0]?.caveat) },
    evidence: evidence(slide, place, language),
    deck: {
      title: storyboard.title,
      audience: storyboard.audienceName,
      handling: handlingLabel(storyboard.handling, language),
    },
  };
}

/** The slide's own so-what, else the exhibit's, else those of its findings that matter most: two at the most. */
function soWhat(slide: StoryboardSlide): string[] {
  const own = plain(slide.soWhat) || plain(slide.exhibits[0]?.soWhat);
  if (own) return [own];
  return slide.findings
    .map((finding) => plain(finding.soWhat))
    .filter(Boolean)
    .slice(0, 2);
}
