import type { StoryboardSlide, WordedExhibit, WordedFinding } from '../model/storyboard.js';
import { phrases } from '../wording/phrases.js';
import { plain, wordCount } from '../wording/text.js';

/** A slide is spoken in 40 to 160 words: less says too little for a minister's minute, more is a lecture. */
export const spokenRange = { min: 40, max: 160 } as const;

/** Words that a slide's speech may take; templates add a few of their own around it. */
const most = 145;

/** Something to say: in full, or in its shortest form where the slide has many. */
interface Sayable {
  readonly full: string;
  readonly short: string;
}

/** A point for notes made of points: what it says, and what stands behind it. */
export interface Point {
  readonly claim: string;
  readonly detail: string;
}

function sentence(text: string): string {
  const trimmed = text.trim();
  return trimmed === '' || /[.!?…]["”»’)]*$/.test(trimmed) ? trimmed : `${trimmed}.`;
}

function joined(...parts: readonly string[]): string {
  return parts.map(sentence).filter(Boolean).join(' ');
}

function ofFinding(finding: WordedFinding): Sayable {
  const claim = plain(finding.claim);
  const written = plain(finding.say);
  return { full: written || joined(claim, plain(finding.detail)), short: sentence(claim) };
}

/** What an exhibit offers to say where nobody wrote a paragraph for the speaker: its own texts. */
function ofExhibit(exhibit: WordedExhibit): Sayable[] {
  const said = plain(exhibit.say);
  if (said) return [{ full: said, short: said }];
  return exhibitEntries(exhibit).map(({ claim, detail }) => ({
    full: detail ? `${claim}: ${sentence(detail)}` : sentence(claim),
    short: sentence(claim),
  }));
}

function exhibitEntries(exhibit: WordedExhibit): Point[] {
  switch (exhibit.kind) {
    case 'chart': {
      const bars = exhibit.bars.map((bar) => ({ claim: plain(bar.label), detail: plain(bar.reading) }));
      return [...bars, ...exhibit.entries.map(entryPoint)];
    }
    case 'map':
      return [...exhibit.categories, ...exhibit.routes].map(entryPoint);
    case 'timeline':
      return exhibit.events.map((event) => ({
        claim: `${plain(event.when)}, ${plain(event.label)}`,
        detail: plain(event.detail),
      }));
    case 'compare':
      return exhibit.rows.map((row) => ({
        claim: plain(row.label),
        detail: row.cells
          .map((cell, index) => `${plain(exhibit.sides[index]?.label)}, ${plain(cell)}`)
          .join('; '),
      }));
    case 'pillars':
      return exhibit.pillars.map(entryPoint);
    case 'options':
      return exhibit.options.map((option) => ({
        claim: plain(option.heading),
        detail: joined(plain(option.summary), plain(option.text)),
      }));
  }
}

function entryPoint(entry: {
  readonly heading: StoryboardSlide['title'];
  readonly text: StoryboardSlide['title'];
}): Point {
  return { claim: plain(entry.heading), detail: plain(entry.text) };
}

function judgementOf(slide: StoryboardSlide, language: string): Sayable[] {
  if (!slide.judgement) return [];
  const label = phrases(language).judgement;
  const full = joined(`${label}: ${plain(slide.judgement.text)}`, plain(slide.judgement.because));
  return [{ full, short: sentence(`${label}: ${plain(slide.judgement.text)}`) }];
}

function sayables(slide: StoryboardSlide, language: string): Sayable[] {
  const written = plain(slide.say);
  const judgement = judgementOf(slide, language);
  if (written && wordCount(written) >= spokenRange.min) return [{ full: written, short: written }];
  const figures = slide.figures.map((figure) => ({
    full: `${joined(`${plain(figure.label)}: ${plain(figure.value)}`, plain(figure.note))}`,
    short: sentence(`${plain(figure.label)}: ${plain(figure.value)}`),
  }));
  return [
    ...(written ? [{ full: written, short: written }] : []),
    ...(slide.exhibit ? ofExhibit(slide.exhibit) : []),
    ...slide.findings.map(ofFinding),
    ...figures,
    ...judgement,
  ];
}

/** How many words each slide should be spoken in, so that a deck makes use of its minutes and keeps to them. */
export function speechTarget(minutes: number, slides: number, wordsPerMinute: number): number {
  const share = (0.94 * minutes * wordsPerMinute) / Math.max(1, slides);
  return Math.round(Math.min(most, Math.max(spokenRange.min + 15, share)));
}

/**
 * Paragraphs to be spoken: what was written for the slide, in full as long as the target lasts and shortened where it
 * does not; where words are left, what else stands on the slide.
 */
export function spokenParagraphs(slide: StoryboardSlide, language: string, target: number): string[] {
  const all = sayables(slide, language);
  let left = Math.max(target, spokenRange.min) - all.reduce((total, one) => total + wordCount(one.short), 0);
  const paragraphs = all.map((one) => {
    const more = wordCount(one.full) - wordCount(one.short);
    if (more > left) return one.short;
    left -= more;
    return one.full;
  });
  const extra = fillers(slide).filter((text) => {
    const fits = wordCount(text) <= left;
    if (fits) left -= wordCount(text);
    return fits;
  });
  return [...paragraphs, ...extra];
}

/** What else the slide holds that can be said: what backs its exhibit, then so-whats, then cautions. */
function fillers(slide: StoryboardSlide): string[] {
  const { exhibit, findings } = slide;
  if (plain(slide.say) && wordCount(plain(slide.say)) >= spokenRange.min) return [];
  const entries =
    exhibit && plain(exhibit.say)
      ? exhibitEntries(exhibit).map(({ claim, detail }) =>
          detail ? `${claim}: ${sentence(detail)}` : sentence(claim),
        )
      : [];
  const soWhats = [slide.soWhat, exhibit?.soWhat, ...findings.map((finding) => finding.soWhat)];
  const rest = [...soWhats.map(plain), plain(exhibit?.caveat)].map(sentence);
  return [...entries, ...rest].filter(Boolean);
}

/** The same as points, one for each thing said: claims with as much detail as the target allows. */
export function points(slide: StoryboardSlide, language: string, target: number): Point[] {
  const written = plain(slide.say) !== '' || plain(slide.exhibit?.say) !== '' || slide.figures.length > 0;
  if (written) return spokenParagraphs(slide, language, target).map((claim) => ({ claim, detail: '' }));
  const judgement = judgementOf(slide, language).map((one) => ({ claim: one.full, detail: '' }));
  const all: Point[] = [
    ...slide.findings.map((finding) => ({ claim: plain(finding.claim), detail: plain(finding.detail) })),
    ...(slide.exhibit ? exhibitEntries(slide.exhibit) : []),
    ...judgement,
  ];
  let left = Math.max(target, spokenRange.min) - all.reduce((total, one) => total + wordCount(one.claim), 0);
  return all.map((one) => {
    const words = wordCount(one.detail);
    const kept = words <= left;
    if (kept) left -= words;
    return { claim: sentence(one.claim), detail: kept ? sentence(one.detail) : '' };
  });
}
