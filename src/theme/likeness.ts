import type { Report } from '../diagnostics/report.js';
import { keyPlaceAt, nodeAt, type YamlNode } from '../files/yaml/node.js';
import type { Palette } from '../model/color.js';
import { deuteranopeDistance } from './color-vision.js';

const accents = ['accent1', 'accent2', 'accent3', 'accent4', 'accent5', 'accent6'] as const;

/**
 * Distance in CIE Lab that two accents keep for a deuteranope. Side by side, 2.3 can just be noticed; a colour that
 * must be recognised from a legend or on another slide needs several times that.
 */
export const leastDistance = 12;

/** Every two accents, with their distance as a deuteranope sees it. */
export function accentDistances(palette: Palette): readonly {
  readonly a: (typeof accents)[number];
  readonly b: (typeof accents)[number];
  readonly distance: number;
}[] {
  return accents.flatMap((a, index) =>
    accents.slice(index + 1).map((b) => ({ a, b, distance: deuteranopeDistance(palette[a], palette[b]) })),
  );
}

/** Warns of accents that a colour-blind reader would take for one another, at the later of the two. */
export function checkLikeness(palette: Palette, written: YamlNode, report: Report): void {
  for (const { a, b, distance } of accentDistances(palette)) {
    if (distance >= leastDistance) continue;
    report.add(
      'colors-alike',
      `\`${a}\` (${palette[a]}) and \`${b}\` (${palette[b]}) look alike to a colour-blind reader: ` +
        `${distance.toFixed(1)} apart, ${leastDistance} keeps them distinct`,
      nodeAt(written, [b])?.at ?? keyPlaceAt(written, [b]),
      'make one of them clearly lighter or darker',
    );
  }
}
