import type { Parts } from '../parts.js';
import { isRelationshipsPart, relationshipsOf, relationshipsSource } from '../relationships.js';
import { descendants } from '../xml.js';
import { type Check, repeated } from './check.js';

export const relationships: Check = {
  name: 'relationships resolve and reach every part',
  find(parts) {
    const sources = parts.names().filter(isRelationshipsPart).map(relationshipsSource);
    return [...sources.flatMap((source) => faultsOf(parts, source)), ...orphans(parts)];
  },
};

function faultsOf(parts: Parts, source: string): string[] {
  const links = relationshipsOf(parts, source);
  const ids = links.map((link) => link.id);
  const where = source || 'the package';
  const dangling = links.filter((link) => !link.external && !parts.has(link.target));
  const used = source.endsWith('.xml') && parts.has(source) ? references(parts, source) : [];
  return [
    ...(source && !parts.has(source) ? [`there are relationships of ${source}, which is not there`] : []),
    ...dangling.map((link) => `${where} links to ${link.target}, which is not there`),
    ...repeated(ids).map((id) => `${where} has two relationships ${id}`),
    ...used.filter((id) => !ids.includes(id)).map((id) => `${where} refers to ${id}, which it does not have`),
    ...links
      .filter((link) => ['image', 'chart', 'package'].includes(link.type) && !used.includes(link.id))
      .map((link) => `${where} does not use its link ${link.id} to ${link.target}`),
  ];
}

function references(parts: Parts, part: string): string[] {
  return descendants(parts.document(part)).flatMap((element) => {
    const found: string[] = [];
    for (const { name, value } of element.attributes)
      if (name.startsWith('r:') && value !== '') found.push(value);
    return found;
  });
}

function orphans(parts: Parts): string[] {
  const reached = new Set<string>();
  const waiting = [''];
  for (let source = waiting.pop(); source !== undefined; source = waiting.pop()) {
    for (const { target, external } of relationshipsOf(parts, source)) {
      if (external || reached.has(target)) continue;
      reached.add(target);
      waiting.push(target);
    }
  }
  return parts
    .names()
    .filter((part) => part !== '[Content_Types].xml' && !isRelationshipsPart(part) && !reached.has(part))
    .map((part) => `nothing links to ${part}`);
}
