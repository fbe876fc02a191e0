import type { Storyboard, StoryboardSlide } from '../model/storyboard.js';
import type {
  DeckTrace,
  TracedClaim,
  TracedFact,
  TracedMark,
  TracedPassage,
  TracedSlide,
} from '../model/trace.js';
import { formulaOf, readFact } from '../wording/facts.js';
import { externalIds, referenceLabel } from '../wording/references.js';
import { factsIn, plain } from '../wording/text.js';
import { wordingIn } from '../wording/wordings.js';
import { claimsOf, type DeckClaim } from './deck-claims.js';
import type { Evidence } from './evidence.js';
import type { KnownMention } from './known-mentions.js';
import { countsOfSlide, type OwnCounts } from './own-counts.js';
import type { Passage } from './passages.js';
import { quotationsIn } from './quotations.js';
import { holdsWords } from './quoted-words.js';

/**
 * What each claim of a final deck rests on. `withheld` are keys of paragraphs, as `III.2`, whose words the audience is not
 * given.
 */
export function traceOf(
  storyboard: Storyboard,
  evidence: Evidence,
  withheld: ReadonlySet<string>,
): DeckTrace {
  const { brief, audience, audienceName, title, language, handling, date } = storyboard;
  const { cite, reference, text, title: paperTitle, language: paperLanguage } = evidence.paper;
  const tracer = new Tracer(storyboard, evidence);
  const slides = storyboard.slides.map((_, index) => tracer.slide(index));
  const claims = slides.flatMap((slide) => slide.claims);
  const cited = new Set(claims.flatMap((claim) => claim.passages));
  const leant = new Set(claims.flatMap((claim) => claim.sources));
  return {
    version: 1,
    brief,
    audience,
    audienceName,
    title,
    language,
    handling,
    ...(date && { date }),
    paper: { title: paperTitle, cite, reference, text, language: paperLanguage },
    slides,
    passages: passagesOf(evidence, language, cited, withheld),
    sources: [...evidence.findings.sources.values()]
      .filter(({ id }) => leant.has(id))
      .map(({ id, cite: name, url, accessed }) => ({
        id,
        cite: name,
        ...(url && { url }),
        ...(accessed && { accessed }),
      })),
  };
}

function passagesOf(
  { paper }: Evidence,
  language: string,
  cited: ReadonlySet<string>,
  withheld: ReadonlySet<string>,
): TracedPassage[] {
  return paper.sections.flatMap(({ id, heading, paragraphs }) =>
    paragraphs.flatMap(({ number, text, at }) => {
      const key = `${id}.${number}`;
      if (!cited.has(key)) return [];
      const label = referenceLabel({ kind: 'paper', section: id, from: number, to: number, at }, language);
      return [{ key, label, heading, ...(!withheld.has(key) && { text }) }];
    }),
  );
}

class Tracer {
  constructor(
    private readonly storyboard: Storyboard,
    private readonly evidence: Evidence,
  ) {}

  slide(index: number): TracedSlide {
    const slide = this.storyboard.slides[index]!;
    const own = countsOfSlide(slide, this.storyboard, this.evidence.findings);
    return {
      number: index + 1,
      id: slide.id,
      layout: slide.layout,
      title: plain(slide.title),
      claims: claimsOf(slide).map((claim) => this.#claim(claim, own, this.#settled(claim, slide))),
    };
  }

  /** Why a check of what says a claim was set aside. */
  #settled({ by }: DeckClaim, slide: StoryboardSlide): string | undefined {
    const [, kind, id = ''] = /^(\w+) "(.+)"$/.exec(by) ?? [];
    const { findings, exhibits, facts } = this.evidence.findings;
    const owner = { finding: findings.get(id), exhibit: exhibits.get(id), fact: facts.get(id), slide }[
      kind ?? ''
    ];
    return owner?.settled && wordingIn(owner.settled.because, this.storyboard.language);
  }

  #claim(claim: DeckClaim, own: OwnCounts, settled: string | undefined): TracedClaim {
    const { part, by, text, kind, cited } = claim;
    const { language } = this.storyboard;
    const assessed = this.evidence.assess({ text, language, cited, by, part, own });
    const numbers = assessed.map(({ mention, support, own: counted }): TracedMark => {
      const places = support.flatMap(stretchOf);
      const rests = counted ? 'own' : places.length > 0 ? 'passage' : support.length > 0 ? 'fact' : 'source';
      return {
        start: mention.start,
        end: mention.end,
        kind: mention.kind === 'date' ? 'date' : 'number',
        rests,
        places: unique(places),
      };
    });
    const passages = this.evidence.passages.of(cited);
    return {
      part,
      by,
      text: plain(text),
      kind,
      passages: passages.map(keyOf),
      sources: externalIds(cited),
      marks: [...numbers, ...quotationMarks(plain(text), passages)].sort((a, b) => a.start - b.start),
      facts: this.#facts(claim),
      ...(settled && { settled }),
    };
  }

  #facts({ text }: DeckClaim): TracedFact[] {
    const { facts } = this.evidence.findings;
    const { language } = this.storyboard;
    return [...new Set(factsIn(text))].flatMap((id) => {
      const fact = facts.get(id);
      if (!fact) return [];
      const label = fact.label && wordingIn(fact.label, language);
      return [
        {
          id,
          value: readFact(fact, facts, language),
          ...(label && { label }),
          ...(fact.kind === 'derived' && { formula: formulaOf(fact, facts, language) }),
          ...(fact.period && { period: fact.period }),
        },
      ];
    });
  }
}

function keyOf({ section, number }: Passage): string {
  return `${section}.${number}`;
}

function stretchOf({ mention, passage }: KnownMention): TracedMark['places'] {
  return passage ? [{ passage: keyOf(passage), start: mention.start, end: mention.end }] : [];
}

function unique(places: TracedMark['places']): TracedMark['places'] {
  const seen = new Map(places.map((place) => [`${place.passage} ${place.start} ${place.end}`, place]));
  return [...seen.values()];
}

function quotationMarks(text: string, passages: readonly Passage[]): TracedMark[] {
  return quotationsIn(text).flatMap(({ words, start, end }) => {
    const places = passages.flatMap((passage) => {
      const at = passage.text.indexOf(words);
      if (at >= 0) return [{ passage: keyOf(passage), start: at, end: at + words.length }];
      return holdsWords(passage.text, words) ? [{ passage: keyOf(passage), start: 0, end: 0 }] : [];
    });
    return places.length > 0
      ? [{ start, end, kind: 'quotation' as const, rests: 'passage' as const, places }]
      : [];
  });
}
