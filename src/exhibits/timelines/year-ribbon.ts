import type { Box, SceneElement } from '../../model/scene.js';
import type { Typesetter } from '../../typography/typesetter.js';
import { tickStep, type YearScale } from './year-scale.js';

/** Inches. */
export const ribbonHeight = 0.32;
const afterTick = 0.07;

/** Inches that a year's name takes, the room before the next tick included. */
const yearRoom = 0.62;

/** The line of time as a ribbon with its years in it, each after the tick at which it begins. */
export function yearRibbon(scale: YearScale, box: Box, type: Typesetter): SceneElement[] {
  const span = scale.at(scale.last) - scale.at(scale.first);
  const step = tickStep(scale.last - scale.first, Math.floor(span / yearRoom));
  const years: number[] = [];
  for (let year = Math.ceil(scale.first / step) * step; year <= scale.last; year += step) years.push(year);
  return [
    { kind: 'shape', id: 'Line of time', shape: 'rectangle', box, fill: { color: 'wash' }, decorative: true },
    edge('upper', box.y, box),
    edge('lower', box.y + box.h, box),
    ...years.map((year) => tick(year, scale.at(year), box)),
    ...years
      .filter((year) => scale.at(year) + yearRoom <= scale.at(scale.last) + 1e-9)
      .map((year) => nameOf(year, scale.at(year), box, type)),
  ];
}

function edge(which: 'upper' | 'lower', y: number, { x, w }: Box): SceneElement {
  return {
    kind: 'line',
    id: `Line of time ${which} edge`,
    box: { x, y, w, h: 0 },
    stroke: { color: 'quiet', width: 1 },
    decorative: true,
  };
}

function tick(year: number, x: number, { y, h }: Box): SceneElement {
  return {
    kind: 'line',
    id: `Tick ${year}`,
    box: { x, y, w: 0, h },
    stroke: { color: 'quiet', width: 1 },
    decorative: true,
  };
}

function nameOf(year: number, x: number, box: Box, type: Typesetter): SceneElement {
  const style = type.style('label', type.smallest('label'));
  const place: Box = { x: x + afterTick, y: box.y, w: yearRoom - afterTick, h: box.h };
  return type.place(`Year ${year}`, place, [type.paragraph(String(year), style)], { valign: 'middle' });
}
