import type { StoryboardSlide } from '../model/storyboard.js';
import { formatDate } from '../wording/dates.js';
import { formatList } from '../wording/numbers.js';
import { phrases } from '../wording/phrases.js';
import { plain } from '../wording/text.js';
import type { Material } from './material.js';
import type { Words } from './words.js';

/** What a cover says under its title: which paper the deck rests on, for whom, when and where it is given. */
export function coverLines(
  { audience, brief, paper }: Material,
  words: Words,
): NonNullable<StoryboardSlide['cover']> {
  const say = phrases(words.language);
  const authors = formatList(paper.authors, words.language);
  const { date = brief.date, place, presenter } = audience.meeting;
  const when = [
    date && formatDate(date, words.language),
    place && plain(words.text(place)),
    presenter && plain(words.text(presenter)),
  ].filter((part): part is string => Boolean(part));
  const occasion = [say.briefingFor(audience.minutes, plain(words.text(audience.name)))];
  if (when.length > 0) occasion.push(when.join(' · '));
  return { basis: say.basedOn(authors, paper.organisation), occasion };
}
