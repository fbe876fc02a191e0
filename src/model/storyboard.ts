import type { Standing } from './fact.js';
import type { Place } from './place.js';
import type { Reference } from './reference.js';
import type { Settlement } from './settlement.js';
import type { WordedExhibit } from './worded-exhibit.js';
import type { Text } from './wording.js';

export type * from './worded-exhibit.js';

/** One audience's deck in words: every slide, final, nothing measured or placed yet. */
export interface Storyboard {
  readonly brief: string;
  readonly audience: string;
  readonly audienceName: string;
  readonly language: string;
  readonly handling: string;
  readonly theme: string;
  readonly title: string;
  /** ISO date printed on the cover and written to the properties. */
  readonly date?: string;
  readonly minutes: number;
  readonly presenter?: string;
  readonly place?: string;
  readonly slides: readonly StoryboardSlide[];
  readonly leftOut: readonly LeftOut[];
}

export interface StoryboardSlide {
  readonly id: string;
  readonly layout: string;
  readonly at: Place;
  readonly keyAt: Readonly<Record<string, Place>>;
  readonly kicker?: Text;
  readonly title: Text;
  readonly text?: Text;
  readonly findings: readonly WordedFinding[];
  readonly figures: readonly WordedFigure[];
  readonly exhibits: readonly WordedExhibit[];
  readonly recommendations: readonly WordedRecommendation[];
  readonly judgement?: { readonly text: Text; readonly because: Text };
  readonly say?: Text;
  readonly soWhat?: Text;
  readonly bridge?: Text;
  /** Everything that what stands on the slide rests on, in reading order, without repeats. */
  readonly references: readonly Reference[];
  /** The foot's source line: references, derivations, notes on map data. */
  readonly sourceLine: string;
  /** Checks of its own texts that were set aside by hand. */
  readonly settled?: Settlement;
  readonly priority: number;
  readonly required: boolean;
  /** Whether a sentence is enough to be said on it, as on a slide that only leads over. */
  readonly spokenBriefly: boolean;
  /** Which part of a slide it is that was too long for one; the title says so too. */
  readonly continuation?: { readonly part: number; readonly of: number };
  /** What opens or closes the deck states beside its title; only there. */
  readonly occasion?: Occasion;
  /** The deck's parts, on slides that show where it stands; only there. */
  readonly parts?: readonly DeckPart[];
  /** What the sources slide lists; only there. */
  readonly sources?: readonly SourceEntry[];
  /** Speaker notes; set by the notes stage. */
  readonly notes?: Notes;
}

/** What the deck rests on, for whom, when and where, and whom to ask. */
export interface Occasion {
  readonly basis: string;
  readonly lines: readonly string[];
  readonly contact?: string;
}

/** A part of the deck: from its section slide, or from the first slide of its kicker. */
export interface DeckPart {
  readonly title: string;
  /** What its section slide says of it. */
  readonly text?: string;
  /** Number of its first slide, counting from 1. */
  readonly slide: number;
  /** Whether it is over, under way or to come where the slide stands that lists it. */
  readonly state: 'done' | 'current' | 'ahead';
}

/** Something that we ask for: a judgement of ours, with its reason. */
export interface WordedRecommendation {
  readonly ask: Text;
  readonly because: Text;
  readonly owner?: Text;
  /** When it is due, as printed. */
  readonly by?: Text;
  readonly references: readonly Reference[];
}

export interface WordedFinding {
  readonly id: string;
  readonly claim: Text;
  readonly short?: Text;
  readonly figure?: Text;
  readonly detail?: Text;
  readonly soWhat?: Text;
  readonly say?: Text;
  readonly standing: Standing;
  readonly references: readonly Reference[];
  /** A colour role, where the finding belongs to an entity with a colour. */
  readonly color?: string;
}

export interface WordedFigure {
  readonly fact: string;
  /** The figure itself, such as "about $17.1bn". */
  readonly value: Text;
  readonly label: Text;
  readonly note?: Text;
  readonly references: readonly Reference[];
  readonly color?: string;
}

/** One line of the sources slide. */
export interface SourceEntry {
  /** "Introduction ¶1", or an external source's id. */
  readonly label: string;
  readonly description: string;
  /** Numbers of the slides that rest on it, counting from 1. */
  readonly slides: readonly number[];
}

export interface Notes {
  /** The whole notes page, lines separated by `\n`. */
  readonly text: string;
  /** What the template marked as speech. */
  readonly speech: string;
  readonly spokenWords: number;
  /** Spoken time of this slide, and of the deck up to and with it. */
  readonly seconds: number;
  readonly runningSeconds: number;
}

/** A slide or finding that an audience does not get, and why. */
export interface LeftOut {
  readonly kind: 'slide' | 'finding';
  readonly id: string;
  readonly reason: 'minutes' | 'excluded' | 'not-in-order' | 'only' | 'nothing-selected';
}
