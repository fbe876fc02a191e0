import type { Exhibit } from './exhibit.js';
import type { Fact, Standing } from './fact.js';
import type { Place } from './place.js';
import type { Reference } from './reference.js';
import type { Settlement } from './settlement.js';
import type { Wording } from './wording.js';

/** The reading of one paper: everything that a briefing may say, each with its source. */
export interface Findings {
  readonly file: string;
  /** Path of the paper, resolved against the findings file. */
  readonly paper: string;
  readonly language: string;
  /** English name of an entity → colour role; holds in every chart, map, table and card. */
  readonly colors: Readonly<Record<string, string>>;
  /** What names are also called: "United States" → "Washington", "American"; countries' own adjectives need no alias. */
  readonly aliases: Readonly<Record<string, readonly string[]>>;
  readonly sources: ReadonlyMap<string, ExternalSource>;
  readonly facts: ReadonlyMap<string, Fact>;
  readonly findings: ReadonlyMap<string, Finding>;
  readonly events: ReadonlyMap<string, Event>;
  readonly exhibits: ReadonlyMap<string, Exhibit>;
}

/** Something a deck leans on that is not the paper: map data, a route. */
export interface ExternalSource {
  readonly id: string;
  readonly cite: string;
  readonly url?: string;
  readonly accessed?: string;
  readonly at: Place;
}

export interface Finding {
  readonly id: string;
  readonly at: Place;
  /** The finding in one sentence. */
  readonly claim: Wording;
  /** Two or three words for a card. */
  readonly short?: Wording;
  /** What a card shows large: usually a fact. */
  readonly figure?: Wording;
  readonly detail?: Wording;
  readonly soWhat?: Wording;
  /** What the speaker says; `*` for everybody, else by audience id. */
  readonly say: Readonly<Record<string, Wording>>;
  readonly standing: Standing;
  readonly settled?: Settlement;
  readonly references: readonly Reference[];
  readonly tags: readonly string[];
  /** 1 matters most. */
  readonly priority: number;
  /** Whose it is, for colour: an English name of `colors`. */
  readonly of?: string;
}

export interface Event {
  readonly id: string;
  readonly at: Place;
  /** ISO date as precise as is known; `to` for a span, `open` for one whose end is not known or not yet. */
  readonly from: string;
  readonly to?: string;
  readonly open?: boolean;
  /** Whether the date is known roughly only. */
  readonly about?: boolean;
  /** Whether it is a decision or another turning point, which stands out from what merely happened. */
  readonly milestone?: boolean;
  readonly label: Wording;
  readonly detail?: Wording;
  readonly references: readonly Reference[];
  readonly settled?: Settlement;
  readonly color?: string;
}
