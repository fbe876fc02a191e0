import { basename } from 'node:path';
import type { Report } from '../diagnostics/report.js';
import { nameHint } from '../diagnostics/suggest.js';
import type { AudienceSpec } from '../model/brief.js';
import type { Findings } from '../model/findings.js';
import type { Place } from '../model/place.js';
import type { Text, Wording } from '../model/wording.js';
import { typesetRuns } from '../typography/typeset.js';
import { readFact } from '../wording/facts.js';
import type { QuantityStyle } from '../wording/quantity.js';
import { UnknownValue } from '../wording/strict-values.js';
import { TextRenderer, UnknownFact } from '../wording/template-text.js';
import { wordCount } from '../wording/text.js';
import { entityName, hasWording, wordingIn } from '../wording/wordings.js';

/** Words from which a text is a sentence rather than a name. */
const sentenceWords = 4;

const singleBraces = /(?<!\{)\{\s*fact\b/;

function withoutTemplates(text: string): string {
  return text.replace(/\{\{[^}]*\}\}/g, '');
}

/** Turns what users wrote into the final words of one deck: language chosen, Handlebars done, well set. */
export class Words {
  readonly #renderer: TextRenderer;
  /** Texts of a few words and more that stand in the findings' language in a deck of another. */
  readonly #untranslated: Wording[] = [];

  constructor(
    readonly findings: Findings,
    readonly language: string,
    readonly report: Report,
    values: Readonly<Record<string, unknown>>,
    /** ISO date of the meeting, else of the brief. */
    readonly date?: string,
  ) {
    this.#renderer = new TextRenderer({ facts: findings.facts, language, values });
  }

  text(wording: Wording, values: Readonly<Record<string, unknown>> = {}): Text {
    if (!hasWording(wording, this.language)) this.#reportLanguage(wording);
    this.#noteUntranslated(wording);
    this.#checkBraces(wording);
    try {
      const runs = this.#renderer.render(wordingIn(wording, this.language), values);
      return { runs: typesetRuns(runs, this.language), at: wording.at };
    } catch (problem) {
      this.#reportTemplate(problem, wording.at);
      return { runs: [], at: wording.at };
    }
  }

  /** A fact as it is read, as a text of its own. */
  fact(id: string, style: QuantityStyle, at: Place): Text {
    const fact = this.findings.facts.get(id)!;
    const text = readFact(fact, this.findings.facts, this.language, style);
    return { runs: [{ text, provenance: { kind: 'fact', fact: id } }], at };
  }

  /** Words of briefdeck's own. */
  own(text: string, at: Place): Text {
    return { runs: [{ text, provenance: { kind: 'written' } }], at };
  }

  /** The colour role of an entity, where the findings give it one. */
  colorOf(entity: Wording | string | undefined): string | undefined {
    const name = typeof entity === 'string' ? entity : entityName(entity);
    return name === undefined ? undefined : this.findings.colors[name];
  }

  #checkBraces(wording: Wording): void {
    if (!singleBraces.test(wordingIn(wording, this.language))) return;
    this.report.add(
      'text-template',
      'a fact in single braces is printed as it stands',
      wording.at,
      'write {{fact "…"}}',
    );
  }

  /** A name or a figure is the same in all languages; a sentence written once is in the language of the findings. */
  #noteUntranslated(wording: Wording): void {
    if (this.language === this.findings.language || wording.byLanguage[this.language] !== undefined) return;
    if (wordCount(withoutTemplates(wordingIn(wording, this.language))) >= sentenceWords)
      this.#untranslated.push(wording);
  }

  /** Says once for a deck how many of its texts are not in its language, and where the first one stands. */
  reportUntranslated({ id, at }: AudienceSpec): void {
    const [first] = this.#untranslated;
    if (!first) return;
    const count = new Set(this.#untranslated.map((one) => `${one.at.file}:${one.at.line}:${one.at.column}`))
      .size;
    this.report.add(
      'language-mixed',
      `${id} is in "${this.language}", but ${count} of its texts are written in "${this.findings.language}" only`,
      at,
      `write them by language, such as { ${this.findings.language}: …, ${this.language}: … }; the first stands at ${basename(first.at.file)}:${first.at.line}`,
    );
  }

  #reportLanguage(wording: Wording): void {
    const there = Object.keys(wording.byLanguage).join(', ');
    this.report.add(
      'language-missing',
      `this text has no wording in "${this.language}", the language of the deck`,
      wording.at,
      `it is written in ${there}; add "${this.language}: …", or write one text for all languages`,
    );
  }

  #reportTemplate(problem: unknown, at: Place): void {
    if (problem instanceof UnknownFact) {
      this.report.add(
        'fact-unknown',
        problem.message,
        at,
        nameHint(problem.fact, [...this.findings.facts.keys()]),
      );
      return;
    }
    if (problem instanceof UnknownValue) {
      const hint = this.findings.facts.has(problem.value)
        ? `the id of a fact stands in quotes: {{fact "${problem.value}"}}`
        : /[“”‘’]/.test(problem.value)
          ? 'straight quotes are needed inside {{ }}: "…"'
          : nameHint(problem.value, problem.known);
      this.report.add('text-template', problem.message, at, hint);
      return;
    }
    const message = problem instanceof Error ? problem.message.split('\n')[0]! : String(problem);
    this.report.add('text-template', `this text cannot be filled in: ${message}`, at);
  }
}
