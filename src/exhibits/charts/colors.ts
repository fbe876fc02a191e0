import type { ColorRole, Palette } from '../../model/color.js';
import type { Fill } from '../../model/scene.js';
import type { WordedChart, WordedValue } from '../../model/storyboard.js';
import { onColor } from '../../theme/contrast.js';
import { neutralMark, textAccent } from '../../theme/text-accent.js';
import { givenColor } from '../given-color.js';

/** For series without a colour of their own, after the neutral mark: far apart in lightness, so that grey tells them too. */
const seriesColors: readonly ColorRole[] = ['accent4', 'accent2', 'accent5', 'accent6', 'accent3', 'quiet'];

/** For series and parts beside one that is singled out, each told from the next. */
export const quietColors: readonly ColorRole[] = ['accent4', 'quiet', 'accent5'];

/** A colour for each series: its entity's, else one that no other has; what is not singled out where others are is quiet. */
export function colorsOfSeries(chart: WordedChart, palette: Palette): readonly ColorRole[] {
  const taken = new Set(chart.series.map(({ color }) => color));
  const free = [neutralMark(palette), ...seriesColors].filter((color) => !taken.has(color));
  // Parts on each other must be told apart; lines and bars beside each other have their names.
  const calm = chart.grouping === 'clustered' ? [] : [...quietColors];
  return chart.series.map(({ color, highlighted }) => {
    const own = highlighted === true ? givenColor(color, 'accent1') : givenColor(color, free[0] ?? 'accent4');
    if (highlighted === false) return calm.shift() ?? 'quiet';
    if (own === free[0]) free.shift();
    return own;
  });
}

/** The colour of each row of a chart of one series. */
export function colorsOfRows(chart: WordedChart, fallback: ColorRole = 'accent4'): readonly ColorRole[] {
  return chart.rows.map(({ color, highlighted }) => {
    if (highlighted === true) return givenColor(color, 'accent1');
    return highlighted === false ? 'quiet' : givenColor(color, fallback);
  });
}

/** Whether a value is a lower bound: what it is may be more. */
export function isFloor(value: WordedValue | undefined): boolean {
  return value?.bound === 'over' || value?.bound === 'at-least';
}

/** Whether a value is an upper bound. */
export function isCeiling(value: WordedValue | undefined): boolean {
  return value?.bound === 'under' || value?.bound === 'at-most';
}

/** A fill, hatched for what is vague: strokes in its own colour on paper, as dark as words in it would be. */
export function fillOf(color: ColorRole, vague: boolean): Fill {
  return vague ? { color: 'paper', hatch: wordColor(color) } : { color };
}

/** What reads on a fill. */
export function inkOn(color: ColorRole, palette: Palette): ColorRole {
  return onColor(color, palette);
}

/** The colour of words that belong to a series: its own where that can be read, and muted ink for what is quiet. */
export function wordColor(color: ColorRole): ColorRole {
  return color === 'quiet' || color === 'rule' ? 'muted' : textAccent(color);
}
