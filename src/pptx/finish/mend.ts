import type { Scene } from '../../model/scene.js';
import type { DeckTrace } from '../../model/trace.js';
import type { Parts } from '../parts.js';

export interface UnfinishedDeck {
  readonly parts: Parts;
  readonly scene: Scene;
  /** What its claims rest on; absent where the file is to hold no trace. */
  readonly trace?: DeckTrace;
}

/** One step from what pptxgenjs writes to what the deck should be. */
export interface Mend {
  readonly name: string;
  /** What is seen without it, with the upstream issue where there is one. */
  readonly defect: string;
  apply(deck: UnfinishedDeck): void;
}
