import type { Fact } from '../model/fact.js';
import type { Findings } from '../model/findings.js';
import type { Reference } from '../model/reference.js';
import { readFact } from '../wording/facts.js';
import { quantityStyles } from '../wording/quantity.js';
import { covers } from '../wording/references.js';
import { mentionOf } from './fact-amount.js';
import type { Passage, Passages } from './passages.js';
import type { Mention } from './reading/mention.js';
import { readMentions } from './reading/read.js';

/** Something that a text may rest on: a place in a cited paragraph, or a fact. */
export interface KnownMention {
  readonly mention: Mention;
  readonly passage?: Passage;
  readonly fact?: string;
}

/** What is derived is printed with fewer digits than it has: 1.46 as 1.5. */
function asPrinted(fact: Fact, { facts, language }: Findings): Mention[] {
  if (fact.kind !== 'derived') return [];
  const styles = quantityStyles.filter((style) => style !== 'bare');
  return styles.flatMap((style) => readMentions(readFact(fact, facts, language, style), language));
}

/** What is known under some references: what their paragraphs say, and the facts that rest on them or are derived. */
export class KnownMentions {
  readonly #facts: readonly {
    readonly id: string;
    readonly mention: Mention;
    readonly references: readonly Reference[];
  }[];

  constructor(
    findings: Findings,
    private readonly passages: Passages,
  ) {
    this.#facts = [...findings.facts.values()].flatMap((fact) => {
      const exact = mentionOf(fact, findings.facts, findings.language);
      return [...(exact ? [exact] : []), ...asPrinted(fact, findings)].map((mention) => ({
        id: fact.id,
        mention,
        references: fact.references,
      }));
    });
  }

  under(cited: readonly Reference[]): KnownMention[] {
    const stated = this.passages
      .of(cited)
      .flatMap((passage) =>
        [...passage.mentions, ...passage.implied].map((mention) => ({ mention, passage })),
      );
    const facts = this.#facts
      .filter(({ references }) => covers(cited, references))
      .map(({ id, mention }) => ({ mention, fact: id }));
    return [...stated, ...facts];
  }
}
