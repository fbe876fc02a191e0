import { childOf, itemsOf } from '../../files/yaml/node.js';
import { readEntry } from '../exhibit-parts.js';
import { wordingUnder } from '../words.js';
import type { Reader } from './read.js';

export const readProcess: Reader = (node, common, _data, context) => {
  const steps = itemsOf(childOf(node, 'process')).flatMap((item) => {
    const entry = readEntry(item, context);
    const when = wordingUnder(item, 'when');
    return entry ? [{ ...entry, ...(when && { when }) }] : [];
  });
  return {
    exhibit: { ...common, kind: 'process', steps },
    ofData: steps.flatMap((step) => step.references),
  };
};
