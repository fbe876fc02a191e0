import type { QuantityFact } from '../../model/fact.js';
import { isNoun } from '../../wording/quantity.js';
import type { Entities } from '../entities.js';
import { stem } from '../likeness.js';
import type { Passage } from '../passages.js';
import { holdsWords } from '../quoted-words.js';
import { type Fault, placesOf } from './fault.js';

/** Each of the things that a fact counts is named in the paragraphs, under one of its names or as an adjective. */
export function countFault(
  fact: QuantityFact,
  counted: readonly string[],
  passages: readonly Passage[],
  entities: Entities,
): Fault | undefined {
  const twice = counted.find((name, index) => counted.indexOf(name) !== index);
  if (twice !== undefined) {
    return { code: 'fact-unfound', message: `"${fact.id}" counts ${twice} twice`, hint: 'name each once' };
  }
  const missing = counted.filter((name) => !passages.some((passage) => isNamed(name, passage, entities)));
  if (missing.length === 0) return nounFault(fact, counted, passages, entities);
  const message = `"${fact.id}" counts ${missing.join(', ')}, which ${placesOf(passages)} does not name`;
  return { code: 'fact-unfound', message };
}

/** Whether a paragraph has a name, in these words or by an alias or adjective. */
export function isNamed(name: string, { text }: Passage, entities: Entities): boolean {
  if (holdsWords(text.toLowerCase(), name.toLowerCase())) return true;
  return entities.isKnown(name) && entities.in(text).some(({ key }) => key === entities.key(name));
}

/** Words for countries, whatever the paper calls them. */
const forCountries = [
  ...[
    'country',
    'state',
    'nation',
    'power',
    'government',
    'party',
    'neighbour',
    'member',
    'ally',
    'pays',
    'état',
  ],
].map(stem);

/** What is counted is called by a noun, and by one of the paper's unless countries are counted. */
function nounFault(
  { id, unit }: QuantityFact,
  counted: readonly string[],
  passages: readonly Passage[],
  entities: Entities,
): Fault | undefined {
  if (unit === '') return undefined;
  if (!isNoun(unit)) {
    return {
      code: 'fact-unit',
      message: `"${id}" counts things, which are no “${unit}”`,
      hint: 'write what they are',
    };
  }
  const called = unit.toLowerCase().split(/\s+/).map(stem);
  const words = passages.flatMap(({ text }) => text.match(/\p{L}+/gu) ?? []).map(stem);
  if (called.some((word) => words.includes(word))) return undefined;
  const countries = counted.every((name) => entities.isKnown(name));
  if (countries && called.some((word) => forCountries.includes(word))) return undefined;
  const message = `"${id}" calls what it counts “${unit}”, a word that ${placesOf(passages)} does not have`;
  return { code: 'fact-noun', message, hint: 'take the word that the paper has' };
}
