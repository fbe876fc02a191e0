import * as z from 'zod';
import { language } from '../../files/yaml/common-forms.js';
import {
  choice,
  id,
  listOf,
  mapOf,
  oneOrMore,
  only,
  sentence,
  text,
  textLike,
  whole,
} from '../../files/yaml/forms.js';
import { pointsOfView } from '../../model/exhibit.js';
import { standings } from '../../model/fact.js';
import { settleableCodes } from '../../model/settlement.js';
import { isIsoDate } from '../../wording/dates.js';

/** A text for all languages, or one for each; `written` says what to write. */
export function wording(written = 'text') {
  const expected = `text|${written}`;
  return z
    .union([text(expected), mapOf(language, text('text'), expected)], { error: expected })
    .describe(sentence(expected));
}

const audienceKey = textLike(/^(\*|[A-Za-z0-9][A-Za-z0-9_-]*)$/, "an audience's id or *");

/** What a speaker says: for all audiences, or by audience, each perhaps by language. */
export const sayings = z.union(
  [text('text'), mapOf(audienceKey, wording(), 'text, or a map of it by audience')],
  { error: 'text, or a map of it by audience' },
);

const reference = text("a reference such as III.2 or '[natural-earth]'");

export const source = oneOrMore(
  reference,
  "a reference such as III.2 or '[natural-earth]', or a list of references",
);

const periodForm = 'a year such as 2025, two of them such as 2021/2025, or unstated';

export const period = z.union(
  [
    z.int({ error: periodForm }).min(1000, { error: periodForm }).max(9999, { error: periodForm }),
    z.string({ error: periodForm }).refine(isPeriod, { error: periodForm }),
  ],
  { error: periodForm },
);

function isPeriod(written: string): boolean {
  const [from = '', to = from, ...more] = written.split('/');
  if (written === 'unstated') return true;
  return more.length === 0 && isIsoDate(from) && isIsoDate(to) && from <= to;
}

const sectionForm = 'a section such as IV, or a list of sections';

export const sections = oneOrMore(
  z.union([text(sectionForm), z.int({ error: sectionForm })], { error: sectionForm }),
  sectionForm,
);

/** What colours mean, by the English name of an entity. */
export const colors = mapOf(
  z.string(),
  text('a colour role, accent1 to accent6'),
  'a map of colour roles by name',
);

/** Checks that are set aside for this one thing, with the reason. */
export const settlement = only('a settlement', {
  ignore: oneOrMore(choice(settleableCodes), `a code such as ${settleableCodes[0]}, or a list of codes`),
  because: wording('why the claim holds all the same'),
});

export const tags = oneOrMore(text('a tag'), 'a tag, or a list of tags');
export const ids = oneOrMore(id, 'an id, or a list of ids');
export const idList = listOf(id, 'a list of ids');
export const standing = choice(standings);
export const pointOfView = choice(pointsOfView);
export const priority = whole('a whole number, 1 for what matters most', 1);
