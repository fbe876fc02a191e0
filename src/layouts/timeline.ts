import { timeline as timelineExhibit } from '../exhibits/timelines/timeline.js';
import type { SceneElement } from '../model/scene.js';
import type { LayoutDefinition } from './definition.js';
import { frame, framedLayout, lightFrame } from './frame.js';
import { caveatLine } from './parts/caveat-line.js';
import { judgementBar } from './parts/judgement-bar.js';
import { exhibitOf, type Sheet } from './sheet.js';

function compose(sheet: Sheet): SceneElement[] {
  const exhibit = exhibitOf(sheet, 'timeline');
  const { elements, body } = frame(sheet, lightFrame);
  const bar = judgementBar(sheet, body);
  const note = caveatLine(sheet, exhibit.caveat, bar.body, { gap: 0.3 });
  return [
    ...elements,
    ...timelineExhibit(exhibit, note.body, sheet.type, sheet.neutrals),
    ...note.elements,
    ...bar.elements,
  ];
}

export const timeline: LayoutDefinition = {
  name: 'timeline',
  title: 'Timeline',
  use: 'Events as flags on a line of years drawn to scale, spans as bars below it',
  exhibit: 'timeline',
  judgement: true,
  text: false,
  required: false,
  // Empty stretches are time in which nothing happened.
  airy: true,
  example: `layout: timeline
kicker: How we got here
title: The new roadmap was concluded with years of the earlier one still to run
exhibit: history`,
  slideLayout: (theme) => framedLayout('Timeline', lightFrame, theme),
  compose,
};
