import { childOf } from '../../files/yaml/node.js';
import type { Wording } from '../../model/wording.js';
import { readEntries } from '../exhibit-parts.js';
import { wordingUnder } from '../words.js';
import type { Reader } from './read.js';

export const readQuote: Reader = (node, common, _data, context) => {
  const entries = readEntries(childOf(node, 'entries'), context);
  const under = (key: string): Wording => wordingUnder(node, key) ?? { byLanguage: { '*': '' }, at: node.at };
  return {
    exhibit: {
      ...common,
      kind: 'quote',
      quote: under('quote'),
      by: under('by'),
      cited: common.references,
      entries,
    },
    ofData: entries.flatMap((entry) => entry.references),
  };
};
