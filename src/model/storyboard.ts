import type { AxisEnd, ChartKind, ColumnType, PointOfView } from './exhibit.js';
import type { Standing } from './fact.js';
import type { Place } from './place.js';
import type { Reference } from './reference.js';
import type { Text } from './wording.js';

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

export interface WordedEntry {
  readonly heading: Text;
  readonly text: Text;
  /** Where it stands, if it cites a place of its own. */
  readonly references: readonly Reference[];
  readonly color?: string;
}

export interface WordedExhibitCommon {
  readonly id: string;
  readonly title?: Text;
  readonly caveat?: Text;
  readonly say?: Text;
  readonly soWhat?: Text;
}

export interface WordedChart extends WordedExhibitCommon {
  readonly kind: 'chart';
  readonly chart: ChartKind;
  readonly bars: readonly WordedDatum[];
  readonly annotation?: {
    readonly fact: string;
    readonly value: Text;
    readonly label: Text;
    /** What must be known to read the figure: its note, and whether its years are stated. */
    readonly note?: Text;
    readonly color?: string;
  };
  readonly entries: readonly WordedEntry[];
  /** The years that the values hold for, where neither title nor caveat says them. */
  readonly period?: Text;
  /** Unit of all values, such as `USD bn`. */
  readonly unit: string;
}

export interface WordedDatum {
  readonly fact: string;
  readonly label: Text;
  /** The number as drawn, in `unit` of the chart. */
  readonly value: number;
  /** The number as read, such as "about $25bn". */
  readonly reading: Text;
  readonly color?: string;
}

export interface WordedMap extends WordedExhibitCommon {
  readonly kind: 'map';
  readonly fit: readonly string[];
  readonly pointOfView: PointOfView;
  readonly categories: readonly (WordedEntry & { readonly countries: readonly string[] })[];
  readonly routes: readonly (WordedEntry & {
    readonly via: readonly (readonly [number, number])[];
    readonly indicative: boolean;
  })[];
  readonly seas: readonly { readonly label: Text; readonly at: readonly [number, number] }[];
}

export interface WordedTimeline extends WordedExhibitCommon {
  readonly kind: 'timeline';
  readonly events: readonly WordedEvent[];
}

export interface WordedEvent {
  readonly id: string;
  /** ISO dates as precise as is known. */
  readonly from: string;
  readonly to?: string;
  /** The date as printed, in the deck's language. */
  readonly when: Text;
  readonly label: Text;
  readonly detail?: Text;
  readonly color?: string;
}

export interface WordedCompare extends WordedExhibitCommon {
  readonly kind: 'compare';
  readonly sides: readonly { readonly label: Text; readonly color?: string }[];
  readonly rows: readonly { readonly label: Text; readonly cells: readonly Text[] }[];
}

export interface WordedPillars extends WordedExhibitCommon {
  readonly kind: 'pillars';
  readonly pillars: readonly WordedEntry[];
  readonly share?: {
    readonly fact: string;
    readonly percent: number;
    readonly value: Text;
    readonly text: Text;
  };
}

export interface WordedOptions extends WordedExhibitCommon {
  readonly kind: 'options';
  readonly options: readonly (WordedEntry & { readonly summary: Text; readonly watch?: Text })[];
}

export interface WordedTable extends WordedExhibitCommon {
  readonly kind: 'table';
  readonly columns: readonly { readonly label: Text; readonly type: ColumnType }[];
  readonly rows: readonly WordedRow[];
}

export interface WordedRow {
  readonly cells: readonly Text[];
  readonly highlight: boolean;
  readonly color?: string;
}

export interface WordedAxis {
  readonly label: Text;
  readonly low: Text;
  readonly high: Text;
}

export interface WordedMatrix extends WordedExhibitCommon {
  readonly kind: 'matrix';
  readonly across: WordedAxis;
  readonly up: WordedAxis;
  readonly quarters: readonly WordedQuarter[];
}

export interface WordedQuarter extends WordedEntry {
  readonly across: AxisEnd;
  readonly up: AxisEnd;
  readonly highlight: boolean;
}

export interface WordedProcess extends WordedExhibitCommon {
  readonly kind: 'process';
  readonly steps: readonly (WordedEntry & { readonly when?: Text })[];
}

export interface WordedPicture extends WordedExhibitCommon {
  readonly kind: 'picture';
  readonly file: string;
  readonly fileAt: Place;
  readonly alt: Text;
  readonly credit: Text;
  readonly licence: Text;
  readonly focus: readonly [number, number];
  readonly entries: readonly WordedEntry[];
}

export interface WordedQuote extends WordedExhibitCommon {
  readonly kind: 'quote';
  readonly quote: Text;
  readonly by: Text;
  /** Where the words themselves stand. */
  readonly cited: readonly Reference[];
  readonly entries: readonly WordedEntry[];
}

export type WordedExhibit =
  | WordedChart
  | WordedMap
  | WordedTimeline
  | WordedCompare
  | WordedTable
  | WordedPillars
  | WordedMatrix
  | WordedProcess
  | WordedOptions
  | WordedPicture
  | WordedQuote;

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
