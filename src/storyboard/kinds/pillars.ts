import type { PillarsExhibit } from '../../model/exhibit.js';
import type { WordedPillars } from '../../model/storyboard.js';
import { quantityOf } from '../../wording/facts.js';
import type { Words } from '../words.js';
import type { KindWords } from './kind.js';
import { common, entryPoints, wordEntry } from './shared.js';

export const pillars: KindWords<'pillars'> = {
  word: wordPillars,
  points: (exhibit) => entryPoints(exhibit.pillars),
  aloud: (exhibit) => entryPoints(exhibit.pillars),
};

function wordPillars(exhibit: PillarsExhibit, words: Words): WordedPillars {
  const { share } = exhibit;
  const fact = share && words.findings.facts.get(share.fact);
  return {
    ...common(exhibit, words),
    kind: 'pillars',
    pillars: exhibit.pillars.map((entry) => wordEntry(entry, words)),
    ...(share &&
      fact && {
        share: {
          fact: fact.id,
          percent: quantityOf(fact, words.findings.facts)?.value ?? 0,
          value: words.fact(fact.id, 'short', fact.at),
          text: words.text(share.text),
        },
      }),
  };
}
