import type { Box, SceneElement } from '../../model/scene.js';
import type { WordedEvent } from '../../model/storyboard.js';
import type { Typesetter } from '../../typography/typesetter.js';
import { yearPosition } from '../../wording/dates.js';

/** Years to inches, in proportion. */
export interface YearScale {
  readonly first: number;
  readonly last: number;
  readonly at: (year: number) => number;
}

const edge = 0.2;
const tickLength = 0.14;

/** A scale from the year of the first event to the end of the last one's. */
export function yearScale(events: readonly WordedEvent[], x: number, width: number): YearScale {
  const first = Math.floor(Math.min(...events.map((event) => yearPosition(event.from))));
  const last = Math.ceil(Math.max(...events.map((event) => yearPosition(event.to ?? event.from, 'end'))));
  const inches = (width - 2 * edge) / Math.max(1, last - first);
  return { first, last, at: (year) => x + edge + (year - first) * inches };
}

/** Years between ticks, so that no more than so many are written. */
export function tickStep(years: number, most = 12): number {
  return [1, 2, 5, 10, 20, 25, 50, 100].find((step) => years / step <= most) ?? 200;
}

/** A quiet line with its years at the foot of a timeline, and a tick for each on the line of time. */
export function yearTicks(scale: YearScale, box: Box, axisY: number, type: Typesetter): SceneElement[] {
  const step = tickStep(scale.last - scale.first);
  const style = type.style('label', type.smallest('label'));
  const rule: SceneElement = {
    kind: 'line',
    id: 'Years rule',
    box: { x: box.x, y: box.y + 0.1, w: box.w, h: 0 },
    stroke: { color: 'rule', width: 1 },
    decorative: true,
  };
  const years: SceneElement[] = [];
  for (let year = Math.ceil(scale.first / step) * step; year <= scale.last; year += step) {
    const place = { x: scale.at(year) - 0.4, y: box.y + 0.15, w: 0.8, h: 0.24 };
    years.push(tick(year, scale, axisY));
    years.push(type.place(`Year ${year}`, place, [type.paragraph(String(year), style, { align: 'center' })]));
  }
  return [rule, ...years];
}

function tick(year: number, scale: YearScale, axisY: number): SceneElement {
  return {
    kind: 'line',
    id: `Tick ${year}`,
    box: { x: scale.at(year), y: axisY - tickLength / 2, w: 0, h: tickLength },
    stroke: { color: 'muted', width: 0.75 },
    decorative: true,
  };
}
