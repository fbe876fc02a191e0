import { childOf, itemsOf, nodeAt, type YamlNode } from '../../files/yaml/node.js';
import { axisEnds, type MatrixAxis, type MatrixQuarter } from '../../model/exhibit.js';
import type { Wording } from '../../model/wording.js';
import { readEntry } from '../exhibit-parts.js';
import type { FindingsContext } from '../findings-context.js';
import { flagUnder, wordUnder } from '../scalars.js';
import { wordingUnder } from '../words.js';
import type { Reader } from './read.js';

export const readMatrix: Reader = (node, common, _data, context) => {
  const quarters = itemsOf(childOf(node, 'quarters')).flatMap((item) => readQuarter(item, context) ?? []);
  reportTaken(quarters, context);
  return {
    exhibit: {
      ...common,
      kind: 'matrix',
      across: readAxis(nodeAt(node, ['matrix', 'across']), node),
      up: readAxis(nodeAt(node, ['matrix', 'up']), node),
      quarters,
    },
    ofData: quarters.flatMap((quarter) => quarter.references),
  };
};

function readAxis(node: YamlNode | undefined, matrix: YamlNode): MatrixAxis {
  const nothing: Wording = { byLanguage: { '*': '' }, at: matrix.at };
  const under = (key: string): Wording => (node && wordingUnder(node, key)) ?? nothing;
  return { label: under('label'), low: under('low'), high: under('high') };
}

function readQuarter(node: YamlNode, context: FindingsContext): (MatrixQuarter & PlacedQuarter) | undefined {
  const entry = readEntry(node, context);
  const across = wordUnder(node, 'across', axisEnds);
  const up = wordUnder(node, 'up', axisEnds);
  if (!entry || !across || !up) return undefined;
  return { ...entry, across, up, highlight: flagUnder(node, 'highlight') ?? false, at: node.at };
}

type PlacedQuarter = Pick<YamlNode, 'at'>;

function reportTaken(
  quarters: readonly (MatrixQuarter & PlacedQuarter)[],
  { report }: FindingsContext,
): void {
  const taken = new Set<string>();
  for (const { across, up, at } of quarters) {
    const place = `across: ${across}, up: ${up}`;
    if (taken.has(place))
      report.add('wrong-value', `two quarters stand at ${place}`, at, 'each has one of the four');
    taken.add(place);
  }
}
