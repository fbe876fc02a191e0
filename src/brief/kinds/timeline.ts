import { childOf, hasKey, itemsOf, type YamlNode } from '../../files/yaml/node.js';
import { axisBreakModes, type TimelineLane } from '../../model/exhibit.js';
import { type PlacedName, placedNames } from '../exhibit-parts.js';
import { checkKnown, type FindingsContext } from '../findings-context.js';
import { present } from '../present.js';
import { wordUnder } from '../scalars.js';
import { dateUnder, namesUnder, wordingUnder } from '../words.js';
import type { Reader } from './read.js';

export const readTimeline: Reader = (node, common, data, context) => {
  const named = childOf(node, 'timeline');
  const lanes = itemsOf(named).some((item) => hasKey(item, 'lane'))
    ? readLanes(itemsOf(named), context)
    : undefined;
  const events = lanes ? lanes.flatMap((lane) => lane.events) : knownEvents(placedNames(named), context);
  return {
    exhibit: {
      ...common,
      kind: 'timeline',
      events,
      ...(lanes && { lanes }),
      breaks: wordUnder(node, 'breaks', axisBreakModes) ?? 'auto',
      now: dateUnder(node, 'now') ?? 'auto',
    },
    ofData: events.flatMap((id) => data.events.get(id)?.references ?? []),
  };
};

function knownEvents(named: readonly PlacedName[], context: FindingsContext): string[] {
  return named.filter(({ id, at }) => checkKnown('events', id, at, context)).map(({ id }) => id);
}

/** Each event stands in one lane: in two it would have happened twice, and in none nobody would know whose it is. */
function readLanes(items: readonly YamlNode[], context: FindingsContext): TimelineLane[] {
  const placed = new Set<string>();
  return items.flatMap((item): TimelineLane[] => {
    const name = wordingUnder(item, 'lane');
    if (!name) {
      for (const { id, at } of placedNames(item)) {
        const hint = `put it in one: { lane: …, events: [${id}] }`;
        context.report.add('wrong-value', `\`${id}\` stands in no lane`, at, hint);
      }
      return [];
    }
    const named = placedNames(childOf(item, 'events'));
    for (const { id, at } of named) {
      if (placed.has(id))
        context.report.add(
          'wrong-value',
          `\`${id}\` stands in a lane already`,
          at,
          'leave it in one of them',
        );
      placed.add(id);
    }
    return [present({ name, of: namesUnder(item, 'of')[0], events: knownEvents(named, context) })];
  });
}
