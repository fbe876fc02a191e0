import type { YamlNode } from '../files/yaml/node.js';
import { childOf, entriesOf, hasKey, nameIn } from '../files/yaml/node.js';
import type { SlideOverride, SlideSpec } from '../model/brief.js';
import type { LayoutContract } from '../model/layout-contract.js';
import type { Place } from '../model/place.js';
import type { BriefContext } from './context.js';
import { present } from './present.js';
import { readRecommendations } from './recommendations.js';
import { readReferences } from './reference.js';
import { flagUnder, numberUnder } from './scalars.js';
import { readExhibitSelections, readFindingSelection } from './selection.js';
import { settlementUnder } from './settlement.js';
import type { WrittenSlide } from './storyline.js';
import { namesUnder, wordingUnder } from './words.js';

/** The model's name of each key that a slide may have, where it differs from the key. */
const fields: Readonly<Record<string, keyof SlideSpec>> = {
  'so-what': 'soWhat',
  source: 'references',
  because: 'judgement',
  exhibit: 'exhibits',
  evidence: 'settled',
};

/** A slide as it stands in the model; `layout` is that of the registry, where it has one of this name. */
export function readSlide({ id, at, node }: WrittenSlide, context: BriefContext): SlideSpec {
  const layout = nameIn(childOf(node, 'layout')) ?? '';
  const text = wordingUnder(node, 'judgement');
  const because = wordingUnder(node, 'because');
  return present({
    id,
    layout,
    at,
    keyAt: keyPlaces(node),
    kicker: wordingUnder(node, 'kicker'),
    title: wordingUnder(node, 'title'),
    text: wordingUnder(node, 'text'),
    findings: readFindingSelection(childOf(node, 'findings')),
    figures: hasKey(node, 'figures') ? namesUnder(node, 'figures') : undefined,
    exhibits: readExhibitSelections(childOf(node, 'exhibit')),
    recommendations: readRecommendations(childOf(node, 'recommendations'), context),
    judgement: text && because && { text, because },
    say: wordingUnder(node, 'say'),
    soWhat: wordingUnder(node, 'so-what'),
    bridge: wordingUnder(node, 'bridge'),
    settled: settlementUnder(node),
    references: readReferences(childOf(node, 'source'), context.report),
    tags: namesUnder(node, 'tags'),
    priority: numberUnder(node, 'priority'),
    required: flagUnder(node, 'required') ?? contractOf(layout, context)?.required ?? false,
    optional: flagUnder(node, 'optional') ?? false,
    only: namesUnder(node, 'only'),
  });
}

/** What an audience replaces on a slide: of the slide as changed, the fields whose keys the change has. */
export function readOverride(change: YamlNode, changed: SlideSpec): SlideOverride {
  const keys = new Set<string>(entriesOf(change).map(([key]) => fields[key] ?? key));
  const replaced = Object.entries(changed).filter(([field]) => keys.has(field));
  return { ...Object.fromEntries(replaced), keyAt: changed.keyAt, at: change.at };
}

export function contractOf(layout: string, context: BriefContext): LayoutContract | undefined {
  return context.layouts.find((each) => each.name === layout);
}

/** Places of keys by their name in the model, so-what as soWhat. */
function keyPlaces(node: YamlNode): Record<string, Place> {
  const places = entriesOf(node).map(
    ([key, entry]) => [key === 'so-what' ? 'soWhat' : key, entry.keyAt] as const,
  );
  return Object.fromEntries(places);
}
