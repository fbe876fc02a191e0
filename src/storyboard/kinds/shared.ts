import type { Entry, Exhibit } from '../../model/exhibit.js';
import type { WordedEntry, WordedExhibitCommon } from '../../model/storyboard.js';
import { plain } from '../../wording/text.js';
import type { Words } from '../words.js';
import type { Point } from './kind.js';

/** What all exhibits say. */
export function common(exhibit: Exhibit, words: Words): WordedExhibitCommon {
  const { title, caveat, say, soWhat } = exhibit;
  return {
    id: exhibit.id,
    ...(title && { title: words.text(title) }),
    ...(caveat && { caveat: words.text(caveat) }),
    ...(say && { say: words.text(say) }),
    ...(soWhat && { soWhat: words.text(soWhat) }),
  };
}

/** A heading with its text, in the colour of the entity that the heading names. */
export function wordEntry(entry: Entry, words: Words): WordedEntry {
  const color = words.colorOf(entry.heading);
  const { references } = entry;
  return {
    heading: words.text(entry.heading),
    text: words.text(entry.text),
    references,
    ...(color && { color }),
  };
}

/** An entry as a point for the speaker. */
export function entryPoint({ heading, text }: Pick<WordedEntry, 'heading' | 'text'>): Point {
  return { claim: plain(heading), detail: plain(text) };
}

export function entryPoints(entries: readonly WordedEntry[]): Point[] {
  return entries.map(entryPoint);
}

/** For kinds that are for the eye. */
export function nothingAloud(): Point[] {
  return [];
}
