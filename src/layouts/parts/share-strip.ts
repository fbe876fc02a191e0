import { ringGroup } from '../../exhibits/charts/doughnut.js';
import type { Box, ChartElement, SceneElement } from '../../model/scene.js';
import type { WordedPillars } from '../../model/storyboard.js';
import { neutralMark } from '../../theme/text-accent.js';
import { phrases } from '../../wording/phrases.js';
import { numberFormat } from '../../wording/quantity.js';
import { plain } from '../../wording/text.js';
import type { Sheet } from '../sheet.js';

/** Inches. */
export const stripHeight = 1.3;

type Share = NonNullable<WordedPillars['share']>;

function ring(sheet: Sheet, share: Share, box: Box): ChartElement {
  const { type, storyboard } = sheet;
  const words = phrases(storyboard.language);
  const label = plain(share.text);
  return {
    kind: 'chart',
    id: `Chart ${share.fact}`,
    alt: `${words.chartKinds.doughnut}: ${plain(share.value)} ${label}`,
    box,
    sheet: [
      { header: '', cells: [label, words.remainder] },
      {
        header: label,
        cells: [share.percent, 100 - share.percent],
        format: numberFormat('%', 0, storyboard.language),
      },
    ],
    groups: [ringGroup([neutralMark(type.theme.palette), 'quiet'], 55)],
    // At the start of its box, where the words above it start.
    plot: { x: 0, y: 0.04, w: 0.92, h: 0.92 },
  };
}

/** A share in one line: a small ring, its figure and what it is a share of. */
export function shareStrip(sheet: Sheet, share: Share, box: Box): SceneElement[] {
  const { type } = sheet;
  const value = plain(share.value);
  const figure = type.style(
    'value',
    type.fit('value', (size) => type.width(value, type.style('value', size)) <= box.h),
  );
  const valueBox: Box = {
    x: box.x + box.h + 0.3,
    y: box.y,
    w: type.width(value, figure) / 0.97 + 0.1,
    h: box.h,
  };
  const textX = valueBox.x + valueBox.w + 0.15;
  const textBox: Box = { x: textX, y: box.y, w: box.x + box.w - textX, h: box.h };
  const textAt = (size: number) => [type.paragraph(share.text, type.style('body', size))];
  const text = textAt(type.fit('body', (size) => type.fits(textAt(size), textBox.w, textBox.h)));
  return [
    ring(sheet, share, { ...box, w: box.h }),
    type.place('Share', valueBox, [type.paragraph(value, figure)], { valign: 'middle' }),
    type.place('Share text', textBox, text, { valign: 'middle' }),
  ];
}
