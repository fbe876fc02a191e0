import type { Occasion } from '../model/storyboard.js';
import { formatDate } from '../wording/dates.js';
import { formatList } from '../wording/numbers.js';
import { phrases } from '../wording/phrases.js';
import { plain } from '../wording/text.js';
import type { Material } from './material.js';
import type { Words } from './words.js';

/** What opens and what closes a deck say: which paper it rests on, for whom, when and where it is given, whom to ask. */
export function occasionOf({ audience, brief, paper }: Material, words: Words): Occasion {
  const say = phrases(words.language);
  const authors = formatList(paper.authors, words.language);
  const { date = brief.date, place, presenter, contact } = audience.meeting;
  const when = [
    date && formatDate(date, words.language),
    place && plain(words.text(place)),
    presenter && plain(words.text(presenter)),
  ].filter((part): part is string => Boolean(part));
  const lines = [say.briefingFor(audience.minutes, plain(words.text(audience.name)))];
  if (when.length > 0) lines.push(when.join(' · '));
  return {
    basis: say.basedOn(authors, paper.organisation),
    lines,
    ...(contact && { contact: plain(words.text(contact)) }),
  };
}
