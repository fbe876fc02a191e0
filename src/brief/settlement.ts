import { childOf, entryOf, type YamlNode } from '../files/yaml/node.js';
import { type SettleableCode, type Settlement, settleableCodes } from '../model/settlement.js';
import { namesUnder, wordingUnder } from './words.js';

/** What stands under `evidence`; undefined where nothing does, or nothing sound. */
export function settlementUnder(node: YamlNode): Settlement | undefined {
  const entry = entryOf(node, 'evidence');
  const written = childOf(node, 'evidence');
  const because = written && wordingUnder(written, 'because');
  if (!entry || !written || !because) return undefined;
  const ignore = namesUnder(written, 'ignore').filter((name): name is SettleableCode =>
    (settleableCodes as readonly string[]).includes(name),
  );
  return { ignore, because, at: entry.keyAt };
}
