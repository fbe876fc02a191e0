import * as z from 'zod';
import { date, dateOr } from '../../files/yaml/common-forms.js';
import { flag, only, text } from '../../files/yaml/forms.js';
import { settlement, source, wording } from './common.js';

const endForm = 'a date such as 2026, 2026-02 or 2026-04-14, or open where no end is known';

const eventKeys = {
  label: wording('a few words'),
  detail: wording('one sentence').optional(),
  about: flag().optional(),
  milestone: flag().optional(),
  source,
  evidence: settlement.optional(),
  color: text('a colour role, accent1 to accent6').optional(),
};

const datedEvent = only('an event', { date, ...eventKeys });
const spanEvent = only('an event that lasts', {
  from: date,
  to: dateOr(['open'], endForm),
  ...eventKeys,
});
export const event = z.union([datedEvent, spanEvent], {
  error: 'an event such as { date: 2026-02, label: …, source: II.2 }',
});

/** By the key that only an event of this shape has. */
export const eventShapes = { date: datedEvent, from: spanEvent, to: spanEvent } as const;
