import type { DeckTrace, TracedClaim, TracedMark } from '../../src/model/trace.js';

const paragraph =
  'In 2024 Norland spent approximately $17.1 billion on its quays. The harbour master calls this “a quiet year”.';

/** Where words stand in a text, as a mark of it. */
function stretch(text: string, words: string): { readonly start: number; readonly end: number } {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`"${text}" does not hold "${words}"`);
  return { start, end: start + words.length };
}

/** A mark of a claim with the words that it rests on in §1 ¶1. */
export function markOf(
  text: string,
  words: string,
  kind: TracedMark['kind'],
  inParagraph?: string,
): TracedMark {
  const places = inParagraph === undefined ? [] : [{ passage: '1.1', ...stretch(paragraph, inParagraph) }];
  return { ...stretch(text, words), kind, rests: inParagraph === undefined ? 'fact' : 'passage', places };
}

export function claimOf(text: string, more: Partial<TracedClaim> = {}): TracedClaim {
  return {
    part: 'claim',
    by: 'finding "quays"',
    text,
    kind: 'stated',
    passages: ['1.1'],
    sources: [],
    marks: [],
    facts: [],
    ...more,
  };
}

const title = 'Norland spent $17.1bn in 2024';
const spoken = 'The master calls it “a quiet year”, in three points';
const compared = 'Sudland spent 1.46 times as much';

/** A deck of an invented paper with everything that a sheet can show. */
export const sampleTrace: DeckTrace = {
  version: 1,
  brief: 'quays',
  audience: 'council',
  audienceName: 'Port Council <of Norland>',
  title: 'Quays & harbours',
  language: 'en',
  handling: 'restricted',
  date: '2025-03-04',
  paper: {
    title: 'What a Small Port Spends',
    cite: 'Quill (2025)',
    reference: 'Quill, A. (2025). What a Small Port Spends.',
    text: 'full',
    language: 'en-GB',
  },
  slides: [
    {
      number: 1,
      id: 'money',
      layout: 'statement',
      title,
      claims: [
        claimOf(title, {
          part: 'title',
          marks: [
            markOf(title, '$17.1bn', 'number', 'approximately $17.1 billion'),
            markOf(title, '2024', 'date', '2024'),
          ],
        }),
        claimOf(compared, {
          passages: ['1.1', '1.2'],
          marks: [markOf(compared, '1.46 times', 'number')],
          facts: [
            { id: 'ratio', value: '1.46 times', label: 'spending of Sudland', formula: '25 ÷ 17.1 = 1.46' },
            { id: 'sum', value: '$17.1bn', period: '2021/2025' },
          ],
        }),
        claimOf(spoken, {
          part: 'say',
          kind: 'spoken',
          marks: [
            markOf(spoken, '“a quiet year”', 'quotation', 'a quiet year'),
            { ...stretch(spoken, 'three points'), kind: 'number', rests: 'own', places: [] },
          ],
          settled: 'the harbour master was rung up',
        }),
      ],
    },
    {
      number: 2,
      id: 'map',
      layout: 'map',
      title: 'Where the quays lie',
      claims: [
        claimOf('The coast is 40 km long', {
          part: 'entry',
          by: 'exhibit "coast"',
          passages: [],
          sources: ['natural-earth', 'sketch'],
          marks: [
            { ...stretch('The coast is 40 km long', '40 km'), kind: 'number', rests: 'source', places: [] },
          ],
        }),
        claimOf('Build the second quay first: it pays', {
          part: 'judgement',
          kind: 'judgement',
          passages: [],
        }),
      ],
    },
    { number: 3, id: 'sources', layout: 'sources', title: 'Sources', claims: [] },
  ],
  passages: [
    { key: '1.1', label: '§1\u00a0¶1', heading: 'Money', text: paragraph },
    { key: '1.2', label: '§1\u00a0¶2', heading: 'Money' },
  ],
  sources: [
    { id: 'natural-earth', cite: 'Natural Earth', url: 'https://example.org/earth', accessed: '2025-01-02' },
    { id: 'sketch', cite: 'A sketch', url: 'javascript:alert(1)' },
  ],
};
