import * as z from 'zod';
import { isIsoDate } from '../../wording/dates.js';
import { sentence, textLike } from './forms.js';

const dateForm = 'a date such as 2026, 2026-02 or 2026-04-14';

/** An ISO date as precise as is known; YAML reads a year as a number. */
export const date = z
  .union(
    [
      z.int({ error: dateForm }).min(1000, { error: dateForm }).max(9999, { error: dateForm }),
      z.string({ error: dateForm }).refine(isIsoDate, { error: dateForm }),
    ],
    { error: dateForm },
  )
  .describe('A date as precise as is known: 2026, 2026-02 or 2026-04-14');

/** A date, or one of some words in place of it. */
export function dateOr(words: readonly string[], expected: string) {
  return z
    .union(
      [
        z.int({ error: expected }).min(1000, { error: expected }).max(9999, { error: expected }),
        z
          .string({ error: expected })
          .refine((text) => words.includes(text) || isIsoDate(text), { error: expected }),
      ],
      { error: expected },
    )
    .describe(sentence(expected));
}

export const language = textLike(/^[a-z]{2,3}(-[A-Za-z]{2,4})?$/, 'a language such as en or fr');
