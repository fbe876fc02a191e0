import { existsSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { childOf, itemsOf, nameIn, type YamlNode } from '../../files/yaml/node.js';
import type { Wording } from '../../model/wording.js';
import { readEntries } from '../exhibit-parts.js';
import type { FindingsContext } from '../findings-context.js';
import { wordingUnder } from '../words.js';
import type { Reader } from './read.js';

/** What must stay in view where nothing is said: the middle. */
const middle = [0.5, 0.5] as const;

export const readPicture: Reader = (node, common, _data, context) => {
  const entries = readEntries(childOf(node, 'entries'), context);
  const under = (key: string): Wording => wordingUnder(node, key) ?? { byLanguage: { '*': '' }, at: node.at };
  return {
    exhibit: {
      ...common,
      kind: 'picture',
      ...readFile(childOf(node, 'picture'), context),
      alt: under('alt'),
      credit: under('credit'),
      licence: under('licence'),
      focus: readFocus(childOf(node, 'focus')),
      entries,
    },
    ofData: entries.flatMap((entry) => entry.references),
  };
};

/** A path is relative to the findings file. */
function readFile(
  node: YamlNode | undefined,
  { report, tree }: FindingsContext,
): { readonly file: string; readonly fileAt: YamlNode['at'] } {
  const written = nameIn(node) ?? '';
  const at = node?.at ?? tree.at;
  const file = resolve(dirname(at.file), written);
  if (written !== '' && !existsSync(file)) {
    report.add('file-missing', `${written} does not exist`, at, 'the path is relative to the findings file');
  }
  return { file, fileAt: at };
}

function readFocus(node: YamlNode | undefined): readonly [number, number] {
  const [x, y] = itemsOf(node).map((item) => (item.kind === 'scalar' ? Number(item.value) : Number.NaN));
  return x === undefined || y === undefined ? middle : [x, y];
}
