import type { DerivedFact } from '../model/fact.js';
import type { Findings } from '../model/findings.js';
import type { Paper } from '../model/paper.js';
import type { Reference } from '../model/reference.js';
import type { Storyboard, StoryboardSlide, WordedExhibit } from '../model/storyboard.js';
import type { Text, Wording } from '../model/wording.js';
import { formulaOf } from '../wording/facts.js';
import { phrases } from '../wording/phrases.js';
import { externalIds, referencesLabel } from '../wording/references.js';
import { factsIn, textsIn } from '../wording/text.js';
import { wordingIn } from '../wording/wordings.js';
import type { Words } from './words.js';

/** References in the order of the paper, external ones last: how a source line names them. */
export function inPaperOrder(references: readonly Reference[], paper: Paper): Reference[] {
  const rank = (reference: Reference): number => {
    if (reference.kind === 'external') return Number.MAX_SAFE_INTEGER;
    const section = paper.sections.findIndex((one) => one.id === reference.section);
    return section * 1000 + reference.from;
  };
  return [...references].sort((a, b) => rank(a) - rank(b));
}

/** Every text that is printed on a slide, in reading order; what only the notes say is not among them. */
export function printedTexts(slide: Omit<StoryboardSlide, 'sourceLine' | 'references'>): Text[] {
  const own = [slide.kicker, slide.title, slide.text, slide.judgement?.text, slide.judgement?.because];
  const found = slide.findings.flatMap((one) => [one.figure, one.short, one.claim, one.detail, one.soWhat]);
  const figures = slide.figures.flatMap((one) => [one.value, one.label, one.note]);
  const asked = textsIn(slide.recommendations);
  return [...own, ...found, ...figures, ...slide.exhibits.flatMap(exhibitTexts), ...asked].filter(
    (text) => text !== undefined,
  );
}

/** What only the notes say is left out. */
function exhibitTexts({ say: _, soWhat: __, ...printed }: WordedExhibit): Text[] {
  return textsIn(printed);
}

/** "Source: Suliman (2026), §III ¶2. Derived: 25 ÷ 17.1 = 1.46. Not like for like." */
export function sourceLine(
  slide: Omit<StoryboardSlide, 'sourceLine'>,
  paper: Paper,
  { language, findings }: Pick<Words, 'language' | 'findings'>,
): string {
  const say = phrases(language);
  const references = inPaperOrder(slide.references, paper);
  const places = referencesLabel(references, language);
  const external = externalIds(references).map((id) => findings.sources.get(id)?.cite ?? id);
  const cited = [...(places ? [`${paper.cite}, ${places}`] : []), ...external].join('; ');
  const derived = [...new Set(printedTexts(slide).flatMap(factsIn))]
    .map((id) => findings.facts.get(id))
    .filter((fact): fact is DerivedFact => fact?.kind === 'derived')
    .map((fact) => formulaOf(fact, findings.facts, language));
  const colon = language === 'fr' ? '\u00a0: ' : ': ';
  const parts = [cited && `${say.source}${colon}${cited}.`];
  if (derived.length > 0) parts.push(`${say.derived}${colon}${derived.join('; ')}.`);
  const reasons = settledOn(slide, findings).map((reason) => wordingIn(reason, language).replace(/\.$/, ''));
  if (reasons.length > 0) parts.push(`${say.settled}${colon}${[...new Set(reasons)].join('; ')}.`);
  return parts.filter(Boolean).join(' ');
}

/** Why checks were set aside for what stands on a slide. */
function settledOn(slide: Omit<StoryboardSlide, 'sourceLine'>, findings: Findings): Wording[] {
  const facts = [...slide.figures.map(({ fact }) => fact), ...printedTexts(slide).flatMap(factsIn)];
  const shown = [
    slide,
    ...slide.findings.map(({ id }) => findings.findings.get(id)),
    ...slide.exhibits.map(({ id }) => findings.exhibits.get(id)),
    ...[...new Set(facts)].map((id) => findings.facts.get(id)),
  ];
  return shown.flatMap((one) => (one?.settled ? [one.settled.because] : []));
}

/** Slides that go on over several with a source line each for what stands on them. */
export function citeParts(
  storyboard: Storyboard,
  { paper, findings }: { readonly paper: Paper; readonly findings: Findings },
): Storyboard {
  const { language } = storyboard;
  const slides = storyboard.slides.map((slide) =>
    slide.continuation ? { ...slide, sourceLine: sourceLine(slide, paper, { language, findings }) } : slide,
  );
  return { ...storyboard, slides };
}
