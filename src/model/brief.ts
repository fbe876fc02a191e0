import type { ExhibitKind, PointOfView } from './exhibit.js';
import type { Standing } from './fact.js';
import type { Place } from './place.js';
import type { Reference } from './reference.js';
import type { Settlement } from './settlement.js';
import type { Wording } from './wording.js';

/** A brief as written, its templates already merged in: one storyline and the audiences that it is told to. */
export interface Brief {
  /** The file's name without its ending; names the folder under out/. */
  readonly id: string;
  readonly file: string;
  readonly title: Wording;
  readonly subtitle?: Wording;
  /** ISO date of the briefing, where no audience has a meeting of its own. */
  readonly date?: string;
  /** Paths of findings files, resolved. */
  readonly findings: readonly string[];
  /** What colours mean in these decks, over what the findings say: English name of an entity → colour role. */
  readonly colors: Readonly<Record<string, string>>;
  readonly slides: readonly SlideSpec[];
  readonly audiences: readonly AudienceSpec[];
}

/** One slide of the storyline. */
export interface SlideSpec {
  readonly id: string;
  readonly layout: string;
  readonly at: Place;
  /** Places of single keys, for precise diagnostics: `title`, `findings`, `exhibit`, … */
  readonly keyAt: Readonly<Record<string, Place>>;
  readonly kicker?: Wording;
  readonly title?: Wording;
  readonly text?: Wording;
  readonly findings?: FindingSelection;
  /** Ids of facts shown as large figures. */
  readonly figures?: readonly string[];
  readonly exhibits?: readonly ExhibitSelection[];
  readonly recommendations?: readonly Recommendation[];
  readonly judgement?: Judgement;
  /** What the presenter says on this slide, in place of what the findings offer. */
  readonly say?: Wording;
  readonly soWhat?: Wording;
  /** Checks set aside for what the slide itself says. */
  readonly settled?: Settlement;
  /** The sentence that leads into this slide; the notes of the slide before print it, in place of a generated one. */
  readonly bridge?: Wording;
  readonly references: readonly Reference[];
  readonly tags: readonly string[];
  /** 1 matters most; where absent, that of the most important thing on it. */
  readonly priority?: number;
  /** Kept whatever the minutes. */
  readonly required: boolean;
  /** Left out in silence where its selection finds nothing; for storylines that know no paper. */
  readonly optional: boolean;
  /** Ids of the only audiences that see it; empty for all. */
  readonly only: readonly string[];
}

/** A judgement of the analyst's own, marked as one wherever it stands. */
export interface Judgement {
  readonly text: Wording;
  readonly because: Wording;
}

/** What we ask of somebody: a judgement of our own, and marked as one. */
export interface Recommendation {
  readonly at: Place;
  readonly ask: Wording;
  readonly because: Wording;
  /** Who is to act. */
  readonly owner?: Wording;
  /** ISO date by which it is due, as precise as is known, or a text such as "before the summit". */
  readonly by?: Wording;
  /** What in the paper the reason leans on. */
  readonly references: readonly Reference[];
}

export interface FindingSelection {
  readonly at: Place;
  /** Named findings, in this order; when given, nothing else filters. */
  readonly ids?: readonly { readonly id: string; readonly at: Place }[];
  readonly sections?: readonly string[];
  readonly tags?: readonly string[];
  readonly standings?: readonly Standing[];
  readonly top?: number;
  /** Whether findings that an earlier slide has shown may come again; a selection by filter passes them over otherwise. */
  readonly again: boolean;
}

export interface ExhibitSelection {
  readonly at: Place;
  readonly id?: string;
  readonly kind?: ExhibitKind;
  readonly tags?: readonly string[];
}

export interface AudienceSpec {
  readonly id: string;
  readonly at: Place;
  readonly name: Wording;
  readonly minutes: number;
  /** Whether slides are dropped by priority until the spoken time fits the minutes. */
  readonly fit: boolean;
  readonly language: string;
  /** The marking on every slide, such as `internal`. */
  readonly handling: string;
  readonly theme: string;
  /** Name of a template of templates/notes. */
  readonly notes: string;
  readonly meeting: Meeting;
  readonly include: ContentFilter;
  readonly exclude: ContentFilter;
  /** The running order by slide id; slides not named are not shown. Empty for the storyline's own. */
  readonly order: readonly { readonly id: string; readonly at: Place }[];
  /** Replacements for this audience by slide id. */
  readonly slides: ReadonlyMap<string, SlideOverride>;
  readonly pointOfView?: PointOfView;
  /** Whether the deck holds what its claims rest on, for `briefdeck trace`. */
  readonly trace: boolean;
}

export interface Meeting {
  readonly date?: string;
  readonly place?: Wording;
  readonly presenter?: Wording;
  /** Whom to ask afterwards. */
  readonly contact?: Wording;
}

/** Sections are paper section ids; an empty list filters nothing. */
export interface ContentFilter {
  readonly sections: readonly string[];
  readonly tags: readonly string[];
  readonly findings: readonly string[];
  readonly slides: readonly string[];
}

/** Any key of a slide but its id. */
export type SlideOverride = Partial<Omit<SlideSpec, 'id' | 'at'>> & { readonly at: Place };
