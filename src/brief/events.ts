import { valid } from '../files/yaml/check.js';
import { childOf, type YamlEntry, type YamlNode } from '../files/yaml/node.js';
import type { Event } from '../model/findings.js';
import { colorIn } from './colors.js';
import { type FindingsContext, readSpan, requiredReferences } from './findings-context.js';
import { present } from './present.js';
import { flagUnder } from './scalars.js';
import { event as eventSchema } from './schema/event.js';
import { settlementUnder } from './settlement.js';
import { dateUnder, wordingUnder } from './words.js';

/** What stands in place of an end that is not known, or not yet. */
const openEnd = 'open';

export function readEvent(
  id: string,
  { keyAt, value: node }: YamlEntry,
  context: FindingsContext,
): Event | undefined {
  const references = requiredReferences(node, context);
  const color = colorIn(childOf(node, 'color'), context);
  const written = valid(eventSchema, node);
  const label = wordingUnder(node, 'label');
  if (!written || !label) return undefined;
  return present({
    id,
    at: keyAt,
    ...readWhen(node, context),
    about: flagUnder(node, 'about') === true ? true : undefined,
    milestone: flagUnder(node, 'milestone') === true ? true : undefined,
    label,
    detail: wordingUnder(node, 'detail'),
    references,
    settled: settlementUnder(node),
    color,
  });
}

/** One date, a span of dates, or a span that has no end. */
function readWhen(node: YamlNode, context: FindingsContext): Pick<Event, 'from' | 'to' | 'open'> {
  const date = dateUnder(node, 'date');
  if (date !== undefined) return { from: date };
  if (dateUnder(node, 'to') !== openEnd) return readSpan(node, context);
  return { from: dateUnder(node, 'from') ?? '', open: true };
}
