import { childOf, type YamlNode } from '../files/yaml/node.js';
import type { ContentFilter, ExhibitSelection, FindingSelection } from '../model/brief.js';
import { exhibitKinds } from '../model/exhibit.js';
import { standings } from '../model/fact.js';
import { placedNames } from './exhibit-parts.js';
import { present } from './present.js';
import { flagUnder, numberUnder, wordUnder } from './scalars.js';
import { namesUnder, sectionsUnder } from './words.js';

/** Findings by id, where they are listed, else by what they have. */
export function readFindingSelection(node: YamlNode | undefined): FindingSelection | undefined {
  if (!node || node.kind === 'fault') return undefined;
  if (node.kind !== 'map') return { at: node.at, ids: placedNames(node), again: true };
  const named = namesUnder(node, 'standing');
  return present({
    at: node.at,
    sections: some(sectionsUnder(node)),
    tags: some(namesUnder(node, 'tag', 'tags')),
    standings: some(standings.filter((standing) => named.includes(standing))),
    top: numberUnder(node, 'top'),
    again: flagUnder(node, 'again') ?? false,
  });
}

/** Exhibits by id, one or a list of them, else one by what it has. */
export function readExhibitSelections(node: YamlNode | undefined): ExhibitSelection[] | undefined {
  if (!node || node.kind === 'fault') return undefined;
  if (node.kind === 'list') return placedNames(node).map(({ id, at }) => ({ id, at }));
  const [named] = placedNames(node.kind === 'map' ? childOf(node, 'id') : node);
  const selection = present({
    at: node.at,
    id: named?.id,
    kind: wordUnder(node, 'kind', exhibitKinds),
    tags: some(namesUnder(node, 'tag', 'tags')),
  });
  return [selection];
}

export function readFilter(node: YamlNode | undefined): ContentFilter {
  return {
    sections: sectionsUnder(node),
    tags: namesUnder(node, 'tag', 'tags'),
    findings: namesUnder(node, 'findings'),
    slides: namesUnder(node, 'slides'),
  };
}

function some<T>(list: readonly T[]): readonly T[] | undefined {
  return list.length > 0 ? list : undefined;
}
