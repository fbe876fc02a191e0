import type { StoryboardSlide, WordedExhibit, WordedFinding } from '../model/storyboard.js';
import { phrases } from '../wording/phrases.js';
import { capital, plain, sentence, wordCount } from '../wording/text.js';
import type { Point } from './kinds/kind.js';
import { exhibitPoints, pointsAloud } from './word-exhibit.js';

/** A slide is spoken in 40 to 160 words: less says too little for a minister's minute, more is a lecture. */
export const spokenRange = { min: 40, max: 160 } as const;

/** Words that a slide's speech may take; templates add a few of their own around it. */
const most = 145;

/** Something to say: in full, or in its shortest form where the slide has many. */
interface Sayable {
  readonly full: string;
  readonly short: string;
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
  return exhibitPoints(exhibit).map(({ claim, detail }) => ({
    full: detail ? `${claim}: ${sentence(detail)}` : sentence(claim),
    short: sentence(claim),
  }));
}

function judgementOf(slide: StoryboardSlide, language: string): Sayable[] {
  if (!slide.judgement) return [];
  const short = sentence(`${phrases(language).judgement}: ${plain(slide.judgement.text)}`);
  const because = plain(slide.judgement.because);
  return [{ full: joined(short, capital(because)), short }];
}

/** What we ask for, said to be our judgement once. */
function recommendationsOf({ recommendations }: StoryboardSlide, language: string): Sayable[] {
  return recommendations.map(({ ask, because, owner, by }, index) => {
    const who = [plain(owner), plain(by)].filter(Boolean).join(', ');
    const mark = index === 0 ? `${phrases(language).judgement}: ` : '';
    const short = sentence(`${mark}${plain(ask)}${who ? ` (${who})` : ''}`);
    return { full: joined(short, capital(plain(because))), short };
  });
}

/** What opens a part, shows the deck's parts or closes it is said in passing: title, text, parts and claims alone. */
function inPassing(slide: StoryboardSlide): Sayable[] {
  const { title, text, parts = [], findings } = slide;
  const claims = findings.map((finding) => plain(finding.claim));
  const listed = parts.map((part) => part.title);
  // A part's own slide names it, and needs no list of the others.
  const toCome = listed.includes(plain(title)) ? [] : parts.filter((part) => part.state !== 'done');
  const all = [plain(title), plain(text), ...toCome.map((part) => part.title), ...claims];
  return [...new Set(all.filter(Boolean))].map((one) => {
    const said = sentence(one);
    return { full: said, short: said };
  });
}

/** A slide's lead text; that of the opening stands beside its title only. */
function leadOf({ text, occasion }: StoryboardSlide): Sayable[] {
  const lead = sentence(plain(text));
  return lead === '' || occasion ? [] : [{ full: lead, short: lead }];
}

function sayables(slide: StoryboardSlide, language: string): Sayable[] {
  const written = plain(slide.say);
  const judgement = judgementOf(slide, language);
  if (written && (slide.spokenBriefly || wordCount(written) >= spokenRange.min))
    return [{ full: written, short: written }];
  if (slide.spokenBriefly) return inPassing(slide);
  const figures = slide.figures.map((figure) => ({
    full: `${joined(`${plain(figure.label)}: ${plain(figure.value)}`, plain(figure.note))}`,
    short: sentence(`${plain(figure.label)}: ${plain(figure.value)}`),
  }));
  return [
    ...(written ? [{ full: written, short: written }] : leadOf(slide)),
    ...slide.exhibits.flatMap(ofExhibit),
    ...slide.findings.map(ofFinding),
    ...figures,
    ...recommendationsOf(slide, language),
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
 * does not; where that is too little to be a speech, what else stands on the slide.
 */
export function spokenParagraphs(slide: StoryboardSlide, language: string, target: number): string[] {
  const paragraphs = written(slide, language, target);
  const words = paragraphs.reduce((total, one) => total + wordCount(one), 0);
  return words < spokenRange.min && !slide.spokenBriefly
    ? [...paragraphs, ...withinWords(fillers(slide), target - words)]
    : paragraphs;
}

/** As many of the texts, in their order, as fit into so many words. */
function withinWords(texts: readonly string[], words: number): string[] {
  let left = words;
  return texts.filter((text) => {
    const fits = wordCount(text) <= left;
    if (fits) left -= wordCount(text);
    return fits;
  });
}

function written(slide: StoryboardSlide, language: string, target: number): string[] {
  const all = sayables(slide, language);
  let left = Math.max(target, spokenRange.min) - all.reduce((total, one) => total + wordCount(one.short), 0);
  return all.map((one) => {
    const more = wordCount(one.full) - wordCount(one.short);
    if (more > left) return one.short;
    left -= more;
    return one.full;
  });
}

/** What else the slide holds that reads well aloud: the entries beside its exhibit, then its caution. */
function fillers(slide: StoryboardSlide): string[] {
  if (wordCount(plain(slide.say)) >= spokenRange.min) return [];
  const told = slide.exhibits.filter((exhibit) => plain(exhibit.say));
  const entries = told
    .flatMap(pointsAloud)
    .map(({ claim, detail }) => (detail ? `${claim}: ${sentence(detail)}` : sentence(claim)));
  return [...entries, ...told.map((exhibit) => sentence(plain(exhibit.caveat)))].filter(Boolean);
}

/** The same as points, one for each thing said: claims with as much detail as the target allows. */
export function points(slide: StoryboardSlide, language: string, target: number): Point[] {
  const prose =
    slide.spokenBriefly ||
    leadOf(slide).length > 0 ||
    plain(slide.say) !== '' ||
    slide.exhibits.some((exhibit) => plain(exhibit.say) !== '') ||
    slide.figures.length > 0 ||
    slide.recommendations.length > 0;
  if (prose) return prosePoints(slide, language, target);
  const judgement = judgementOf(slide, language).map((one) => ({ claim: one.full, detail: '' }));
  const all: Point[] = [
    ...slide.findings.map((finding) => ({ claim: plain(finding.claim), detail: plain(finding.detail) })),
    ...slide.exhibits.flatMap(exhibitPoints),
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

/** What was written for the speaker, then a walk through what stands beside the exhibit, as far as the words allow. */
function prosePoints(slide: StoryboardSlide, language: string, target: number): Point[] {
  const paragraphs = written(slide, language, target);
  const words = paragraphs.reduce((total, one) => total + wordCount(one), 0);
  const all = [...paragraphs, ...withinWords(fillers(slide), target - words)];
  return all.map((claim) => ({ claim, detail: '' }));
}
