import { childOf, itemsOf, type YamlNode } from '../files/yaml/node.js';
import type { Recommendation } from '../model/brief.js';
import type { BriefContext } from './context.js';
import { present } from './present.js';
import { readReferences } from './reference.js';
import { wordingUnder } from './words.js';

/** What a slide asks for; undefined where it has no such key. */
export function readRecommendations(
  node: YamlNode | undefined,
  context: BriefContext,
): Recommendation[] | undefined {
  if (!node || node.kind === 'fault') return undefined;
  return itemsOf(node).flatMap((item) => {
    const ask = wordingUnder(item, 'ask');
    const because = wordingUnder(item, 'because');
    if (!ask || !because) return [];
    return [
      present({
        at: item.at,
        ask,
        because,
        owner: wordingUnder(item, 'owner'),
        by: wordingUnder(item, 'by'),
        references: readReferences(childOf(item, 'source'), context.report),
      }),
    ];
  });
}
