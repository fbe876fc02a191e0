import type { Finding, Findings } from '../model/findings.js';
import type { Paper } from '../model/paper.js';
import type { Reference } from '../model/reference.js';
import type { Storyboard } from '../model/storyboard.js';
import type { Text, Wording } from '../model/wording.js';
import { TextRenderer } from '../wording/template-text.js';
import { countsIn, countsOfSlide, type OwnCounts } from './own-counts.js';

/** A text in one language, in its final words, with what it cites. */
export interface Statement {
  readonly text: Text;
  readonly language: string;
  readonly cited: readonly Reference[];
  /** What says it: `finding "roadmap"`. */
  readonly by: string;
  /** The key that it stands under: `claim`, `detail`, `say`. */
  readonly part: string;
  /** Whose row, column or heading it stands under. */
  readonly under?: string;
  /** What it may count that no paragraph counts. */
  readonly own?: OwnCounts;
}

/** Keys of what names, measures or describes something of the project rather than states what the paper says. */
const noStatements = new Set(['by', 'credit', 'licence', 'alt', 'unit']);

/** Every text of the findings file, shown in a deck or not, in each language that it is written in. */
export function findingsStatements(findings: Findings, paper: Paper): Statement[] {
  const words = new Renderers(findings, paper);
  return [
    ...[...findings.facts.values()].flatMap((fact) =>
      statementsIn({ label: fact.label, note: fact.note }, `fact "${fact.id}"`, fact.references, words),
    ),
    ...[...findings.findings.values()].flatMap((finding) => ofFinding(finding, words)),
    ...[...findings.events.values()].flatMap((event) =>
      statementsIn(
        { label: event.label, detail: event.detail },
        `event "${event.id}"`,
        event.references,
        words,
      ),
    ),
    ...[...findings.exhibits.values()].flatMap((exhibit) => {
      const own = { counts: countsIn(exhibit, findings) };
      const all = statementsIn(exhibit, `exhibit "${exhibit.id}"`, exhibit.references, words);
      return all.map((statement) => ({ ...statement, own }));
    }),
  ];
}

/** The texts that a deck's slides have of the brief; those of the findings have been checked with the findings. */
export function slideStatements(storyboard: Storyboard, findings: Findings): Statement[] {
  return storyboard.slides.flatMap((slide) => {
    const { kicker, title, text, say, soWhat, bridge, judgement } = slide;
    const own = countsOfSlide(slide, storyboard, findings);
    const parts = {
      kicker,
      title,
      text,
      say,
      soWhat,
      bridge,
      judgement: judgement?.text,
      because: judgement?.because,
    };
    const texts = Object.entries(parts).map(([part, each]) => ({
      part,
      text: each,
      cited: slide.references,
    }));
    const reasons = slide.recommendations.map(({ because, references }) => ({
      part: 'because',
      text: because,
      cited: references.length > 0 ? references : slide.references,
    }));
    return [...texts, ...reasons].flatMap(({ part, text: each, cited }) =>
      each && each.at.file !== findings.file
        ? [{ text: each, language: storyboard.language, cited, by: `slide "${slide.id}"`, part, own }]
        : [],
    );
  });
}

function ofFinding(finding: Finding, words: Renderers): Statement[] {
  const { claim, short, figure, detail, soWhat, say } = finding;
  return statementsIn(
    { claim, short, figure, detail, soWhat, say },
    `finding "${finding.id}"`,
    finding.references,
    words,
  );
}

/** The texts within a part of the findings; what has references of its own rests on those. */
function statementsIn(
  value: unknown,
  by: string,
  cited: readonly Reference[],
  words: Renderers,
  part = '',
): Statement[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('byLanguage' in value && 'at' in value) return words.of(value as Wording, by, cited, part);
  const own = 'references' in value ? (value.references as readonly Reference[]) : [];
  const entries = value instanceof Map ? [...value] : Object.entries(value);
  return entries.flatMap(([key, each]) =>
    noStatements.has(key)
      ? []
      : statementsIn(
          each,
          by,
          own.length > 0 ? own : cited,
          words,
          Array.isArray(value) || part === 'say' ? part : key,
        ),
  );
}

/** Puts wordings into their final words, one renderer a language. */
class Renderers {
  readonly #renderers = new Map<string, TextRenderer>();

  constructor(
    private readonly findings: Findings,
    private readonly paper: Paper,
  ) {}

  of(wording: Wording, by: string, cited: readonly Reference[], part: string): Statement[] {
    return Object.entries(wording.byLanguage).flatMap(([key, template]) => {
      const language = key === '*' ? this.findings.language : key;
      const runs = this.#runs(template, language);
      return runs ? [{ text: { runs, at: wording.at }, language, cited, by, part }] : [];
    });
  }

  /** Undefined where a text names what only a deck knows, or is faulty: that is told where the deck is worded. */
  #runs(template: string, language: string): Text['runs'] | undefined {
    const { title, authors, organisation, date, cite, reference } = this.paper;
    const values = { paper: { title, authors, organisation, date, cite, reference } };
    const renderer =
      this.#renderers.get(language) ?? new TextRenderer({ facts: this.findings.facts, language, values });
    this.#renderers.set(language, renderer);
    try {
      return renderer.render(template);
    } catch {
      return undefined;
    }
  }
}
