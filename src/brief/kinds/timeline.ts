import { childOf } from '../../files/yaml/node.js';
import { axisBreakModes } from '../../model/exhibit.js';
import { placedNames } from '../exhibit-parts.js';
import { checkKnown } from '../findings-context.js';
import { wordUnder } from '../scalars.js';
import { dateUnder } from '../words.js';
import type { Reader } from './read.js';

export const readTimeline: Reader = (node, common, data, context) => {
  const named = placedNames(childOf(node, 'timeline'));
  const events = named.filter(({ id, at }) => checkKnown('events', id, at, context)).map(({ id }) => id);
  return {
    exhibit: {
      ...common,
      kind: 'timeline',
      events,
      breaks: wordUnder(node, 'breaks', axisBreakModes) ?? 'auto',
      now: dateUnder(node, 'now') ?? 'auto',
    },
    ofData: events.flatMap((id) => data.events.get(id)?.references ?? []),
  };
};
