import type { Reference } from './reference.js';
import type { Text } from './wording.js';

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
