import type { Exhibit, ExhibitKind, PointOfView } from '../model/exhibit.js';
import type { WordedExhibit } from '../model/storyboard.js';
import { kindWords } from './kinds/index.js';
import type { KindWords, Point } from './kinds/kind.js';
import type { Words } from './words.js';

/** An exhibit in final words, its numbers resolved. */
export function wordExhibit(exhibit: Exhibit, words: Words, pointOfView?: PointOfView): WordedExhibit {
  return general(exhibit.kind).word(exhibit, words, pointOfView);
}

/** What an exhibit offers to say where nobody wrote a paragraph for the speaker. */
export function exhibitPoints(exhibit: WordedExhibit): Point[] {
  return general(exhibit.kind).points(exhibit);
}

/** What of an exhibit reads well aloud beside such a paragraph. */
export function pointsAloud(exhibit: WordedExhibit): Point[] {
  return general(exhibit.kind).aloud(exhibit);
}

/** The words of a kind, for an exhibit that is known to be of it by its own `kind`. */
function general(kind: ExhibitKind): KindWords<ExhibitKind> {
  return kindWords(kind) as unknown as KindWords<ExhibitKind>;
}
