import type { DerivedFact } from '../model/fact.js';
import type { Paper } from '../model/paper.js';
import type { Reference } from '../model/reference.js';
import type { StoryboardSlide } from '../model/storyboard.js';
import type { Text } from '../model/wording.js';
import { formulaOf } from '../wording/facts.js';
import { phrases } from '../wording/phrases.js';
import { externalIds, referencesLabel } from '../wording/references.js';
import { factsIn } from '../wording/text.js';
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
  return [...own, ...found, ...figures, ...exhibitTexts(slide.exhibit)].filter((text) => text !== undefined);
}

function exhibitTexts(exhibit: StoryboardSlide['exhibit']): (Text | undefined)[] {
  if (!exhibit) return [];
  const shared = [exhibit.title, exhibit.caveat, exhibit.soWhat];
  switch (exhibit.kind) {
    case 'chart': {
      const entries = exhibit.entries.flatMap((one) => [one.heading, one.text]);
      const annotation = [exhibit.annotation?.value, exhibit.annotation?.label, exhibit.annotation?.note];
      const bars = exhibit.bars.flatMap((bar) => [bar.label, bar.reading]);
      return [...shared, ...bars, ...annotation, ...entries];
    }
    case 'map':
      return [
        ...shared,
        ...[...exhibit.categories, ...exhibit.routes].flatMap((one) => [one.heading, one.text]),
      ];
    case 'timeline':
      return [...shared, ...exhibit.events.flatMap((one) => [one.when, one.label, one.detail])];
    case 'compare':
      return [
        ...shared,
        ...exhibit.sides.map((side) => side.label),
        ...exhibit.rows.flatMap((row) => [row.label, ...row.cells]),
      ];
    case 'pillars': {
      const entries = exhibit.pillars.flatMap((one) => [one.heading, one.text]);
      return [...shared, ...entries, exhibit.share?.value, exhibit.share?.text];
    }
    case 'options':
      return [
        ...shared,
        ...exhibit.options.flatMap((one) => [one.heading, one.summary, one.text, one.watch]),
      ];
  }
}

/** "Source: Suliman (2026), §III ¶2. Derived: 25 ÷ 17.1 = 1.46. Not like for like." */
export function sourceLine(slide: Omit<StoryboardSlide, 'sourceLine'>, paper: Paper, words: Words): string {
  const { language, findings } = words;
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
  return parts.filter(Boolean).join(' ');
}
