import type { SceneElement } from '../model/scene.js';
import type { LayoutDefinition } from './definition.js';
import { frame, framedLayout, lightFrame } from './frame.js';
import { recommendationTable } from './parts/recommendation-table.js';
import { singleRecommendation } from './parts/single-recommendation.js';
import type { Sheet } from './sheet.js';

function compose(sheet: Sheet): SceneElement[] {
  const { recommendations: all } = sheet.slide;
  const { elements, body } = frame(sheet, lightFrame);
  const [first] = all;
  if (first && all.length === 1) return [...elements, ...singleRecommendation(sheet, first, body)];
  return [...elements, recommendationTable(sheet, all, body)];
}

export const recommendations: LayoutDefinition = {
  name: 'recommendations',
  title: 'Recommendations',
  use: 'What we ask for, each with its reason, and where they are known who is to act and by when; marked as our judgement',
  recommendations: { min: 1, max: 6 },
  judgement: false,
  text: false,
  required: false,
  example: `layout: recommendations
kicker: For decision
title: Three decisions keep our options open until Algeria’s answer shows
recommendations:
  - ask: Settle our line on the Sahara file
    because: the paper leaves Algeria’s answer open and expects it to shape the region
    owner: Policy unit
    by: 2026-06-30
    source: conclusion.2
  - ask: Plan on the tests and exercises, and on nothing beyond them
    because: the paper rests on statements and experts, and quotes no text of the roadmap
    owner: Defence staff
    by: 2026-09
    source: I.1
  - ask: Open a channel on the Sahel to both capitals
    because: the threat is one that they share, and rivalry may move there
    owner: Foreign ministry
    source: [III.4, IV.2]`,
  slideLayout: (theme) => framedLayout('Recommendations', lightFrame, theme),
  compose,
};
