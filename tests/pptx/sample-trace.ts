import type { DeckTrace } from '../../src/model/trace.js';
import { sampleScene } from './sample-scene.js';

/** A trace of the sample scene with one of everything, and with characters that XML does not take as they are. */
export const sampleTrace: DeckTrace = {
  version: 1,
  brief: 'harbours',
  audience: 'crew',
  audienceName: 'Crew & "guests"',
  title: 'Silt <and> tide',
  language: 'en',
  handling: 'internal',
  date: '2026-12-03',
  paper: {
    title: 'On silt',
    cite: 'Tidewell & Sons (2025)',
    reference: 'Tidewell (2025). On silt.',
    text: 'full',
    language: 'en',
  },
  slides: sampleScene.slides.map(({ id }, index) => ({
    number: index + 1,
    id,
    layout: 'statement',
    title: `Slide ${index + 1}`,
    claims:
      index === 1
        ? [
            {
              part: 'claim',
              by: 'finding "silt"',
              text: 'Costs rose 1.5 times\nin a year <at least>',
              kind: 'judgement',
              passages: ['[crs] 2.3', 'II.1'],
              sources: ['almanac'],
              marks: [
                {
                  start: 11,
                  end: 20,
                  kind: 'number',
                  rests: 'passage',
                  places: [{ passage: 'II.1', start: 0, end: 5 }],
                },
                { start: 24, end: 30, kind: 'date', rests: 'own', places: [] },
              ],
              facts: [
                {
                  id: 'ratio',
                  value: '1.5 times',
                  label: 'cost',
                  formula: '3 ÷ 2 = 1.5',
                  period: 'unstated',
                },
                { id: 'bare', value: '3' },
              ],
              settled: 'The author confirmed it',
            },
          ]
        : [],
  })),
  passages: [
    { key: '[crs] 2.3', label: '[crs] §2.3', heading: 'Tides' },
    { key: 'II.1', label: '§II ¶1', heading: 'Costs', text: 'Threefold & "more".\n\nSo it is said.' },
  ],
  sources: [
    {
      id: 'almanac',
      cite: 'Almanac (2024)',
      url: 'https://example.org/?a=1&b=2',
      accessed: '2026-01-02',
    },
    { id: 'log', cite: 'Harbour log' },
  ],
};
