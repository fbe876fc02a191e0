import type { Diagnostic } from '../model/diagnostic.js';
import type { LeftOut } from '../model/storyboard.js';
import type { ComposedDeck } from '../pipeline.js';
import type { LoadedBrief } from './load.js';

export interface BuildOptions {
  /** Names under briefs/ or paths of YAML files; all of briefs/ where empty. */
  readonly briefs?: readonly string[];
  /** Audience ids; all where empty. */
  readonly audiences?: readonly string[];
  /** Folder to write to; the project's out/ where absent. */
  readonly out?: string;
  /** Folder in which the project is looked for; the working folder where absent. */
  readonly cwd?: string;
  /** Another text of the paper, such as the original of a digest, to hold the findings against; for `check` alone. */
  readonly paper?: string;
  /** Whether a warning stands in the way of a deck as an error does. */
  readonly strict?: boolean;
  /** Whether `build` writes an evidence sheet beside each deck; it does where absent. */
  readonly evidence?: boolean;
  /** Called before a deck is begun and when it is done. */
  readonly onProgress?: (progress: Progress) => void;
}

export interface Progress {
  readonly brief: string;
  readonly audience: string;
  readonly index: number;
  readonly total: number;
  /** Absent while the deck is under way; null where its problems keep it from being made. */
  readonly deck?: DeckSummary | null;
}

/** A deck that was built or, by `check`, could be. */
export interface DeckSummary {
  readonly brief: string;
  readonly audience: string;
  /** Where it was written; absent for `check`. */
  readonly file?: string;
  /** Where its evidence sheet was written. */
  readonly evidence?: string;
  readonly slides: number;
  readonly titles: readonly string[];
  /** Spoken time and the time there is. */
  readonly spokenSeconds: number;
  readonly minutes: number;
  readonly leftOut: readonly LeftOut[];
}

export interface BuildResult {
  /** Whether nothing stood in the way of any deck. */
  readonly ok: boolean;
  readonly decks: readonly DeckSummary[];
  readonly diagnostics: readonly Diagnostic[];
}

/** What becomes of a deck without problems, and where it then stands. */
export type Deliver = (
  composed: ComposedDeck,
  file: string,
  loaded: LoadedBrief,
) => Promise<Delivered | undefined>;

/** Files that were written of a deck. */
export interface Delivered {
  readonly file: string;
  readonly evidence?: string;
}
