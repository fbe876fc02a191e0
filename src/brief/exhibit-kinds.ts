import { childOf, entryOf, itemsOf, type YamlNode } from '../files/yaml/node.js';
import type { ExhibitCommon, ExhibitKind } from '../model/exhibit.js';
import { checkShare } from './exhibit-data.js';
import { placedNames, readEntries, readOptions } from './exhibit-parts.js';
import type { Data, FindingsContext } from './findings-context.js';
import { readChart } from './kinds/chart.js';
import { factsNamedIn } from './kinds/facts-named.js';
import { readMap } from './kinds/map.js';
import { readMatrix } from './kinds/matrix.js';
import { readPicture } from './kinds/picture.js';
import { readProcess } from './kinds/process.js';
import { readQuote } from './kinds/quote.js';
import type { Read, Reader } from './kinds/read.js';
import { readTable } from './kinds/table.js';
import { readTimeline } from './kinds/timeline.js';
import { readWording, wordingUnder } from './words.js';

/** One reader a kind. */
export const exhibitReaders: Readonly<Record<ExhibitKind, Reader>> = {
  chart: readChart,
  map: readMap,
  timeline: readTimeline,
  compare: readCompare,
  table: readTable,
  pillars: readPillars,
  matrix: readMatrix,
  process: readProcess,
  options: readOptionsExhibit,
  picture: readPicture,
  quote: readQuote,
};

function readCompare(node: YamlNode, common: ExhibitCommon, data: Data, context: FindingsContext): Read {
  const sides = itemsOf(childOf(node, 'compare')).map(readWording);
  const rows = itemsOf(childOf(node, 'rows')).flatMap((row) => {
    const label = wordingUnder(row, 'label');
    const cells = itemsOf(childOf(row, 'cells'));
    if (cells.length !== sides.length) {
      const message = `this row has ${cells.length} of the ${sides.length} cells that the sides need`;
      const more = `this row has ${cells.length} cells for ${sides.length} sides`;
      const at = entryOf(row, 'cells')?.value.at;
      context.report.add(
        'wrong-value',
        cells.length < sides.length ? message : more,
        at,
        'give each side one cell',
      );
    }
    return label ? [{ label, cells: cells.map(readWording) }] : [];
  });
  const facts = rows.flatMap(({ cells }) => cells.flatMap(factsNamedIn));
  return {
    exhibit: { ...common, kind: 'compare', sides, rows },
    ofData: facts.flatMap((id) => data.facts.get(id)?.references ?? []),
  };
}

function readPillars(node: YamlNode, common: ExhibitCommon, data: Data, context: FindingsContext): Read {
  const pillars = readEntries(childOf(node, 'pillars'), context);
  const share = childOf(node, 'share');
  const [named] = placedNames(childOf(share, 'fact'));
  const text = share && wordingUnder(share, 'text');
  const fact = named && checkShare(named, data, context);
  return {
    exhibit: {
      ...common,
      kind: 'pillars',
      pillars,
      ...(named && text && { share: { fact: named.id, text } }),
    },
    ofData: [...pillars, ...(fact ? [fact] : [])].flatMap((each) => each.references),
  };
}

function readOptionsExhibit(
  node: YamlNode,
  common: ExhibitCommon,
  _data: Data,
  context: FindingsContext,
): Read {
  const options = readOptions(childOf(node, 'options'), context);
  return {
    exhibit: { ...common, kind: 'options', options },
    ofData: options.flatMap((each) => each.references),
  };
}
