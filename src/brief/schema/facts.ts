import * as z from 'zod';
import { date } from '../../files/yaml/common-forms.js';
import { choice, flag, id, listOf, number, only, text, whole } from '../../files/yaml/forms.js';
import { bounds, type derivations } from '../../model/fact.js';
import { ids, period, settlement, source, standing, wording } from './common.js';

const told = {
  of: wording('whose it is, such as Morocco').optional(),
  label: wording('what it measures, in a few words').optional(),
  note: wording('a note').optional(),
  period: period.optional(),
  standing: standing.optional(),
  evidence: settlement.optional(),
};

const sourced = { ...told, source };

export const quantity = only('a quantity', {
  value: number('a number'),
  unit: z.string({ error: 'text, such as USD bn' }).optional(),
  bound: choice(bounds).optional(),
  approx: flag().optional(),
  ...sourced,
});
export const range = only('a range', {
  low: number('a number'),
  high: number('a number'),
  unit: z.string({ error: 'text, such as USD bn' }).optional(),
  approx: flag().optional(),
  ...sourced,
});
export const counted = only('a count of things named', {
  count: listOf(
    text('a name as the paper has it'),
    'a list of names, such as [Mali, Niger, Burkina Faso]',
    2,
  ),
  unit: z.string({ error: 'what they are, such as states' }).optional(),
  ...sourced,
});
const dateFact = only('a date', { date, ...sourced });
export const span = only('a span of dates', { from: date, to: date, ...sourced });
export const ordinal = only('an ordinal', { ordinal: whole('a whole number, such as 14', 1), ...sourced });
const textFact = only('a text fact', { text: wording(), ...sourced });

const derived = { ...told, source: source.optional() };
const pair = z.array(id, { error: 'a list of two facts' });

export const difference = only('a difference', { difference: pair, ...derived });
export const ratio = only('a ratio', { ratio: pair, ...derived });
export const share = only('a share', { share: pair, ...derived });
export const change = only('a change', { change: pair, ...derived });
export const sum = only('a sum', { sum: z.array(id, { error: 'a list of facts' }), ...derived });
export const complement = only('a complement', { complement: ids, ...derived });

const derivationShapes = {
  difference,
  ratio,
  share,
  complement,
  sum,
  change,
} as const satisfies Record<(typeof derivations)[number], z.ZodType>;

/** By the key that only a fact of this shape has. */
export const factShapes = {
  value: quantity,
  low: range,
  high: range,
  count: counted,
  date: dateFact,
  from: span,
  to: span,
  ordinal,
  text: textFact,
  ...derivationShapes,
} as const;

export const fact = z.union(
  [
    quantity,
    range,
    counted,
    dateFact,
    span,
    ordinal,
    textFact,
    difference,
    ratio,
    share,
    complement,
    sum,
    change,
  ],
  { error: 'a fact such as { value: 17.1, source: III.2 }' },
);

export type FactText = z.infer<typeof fact>;
