import type { Box, SceneElement, TextParagraph } from '../../model/scene.js';
import type { Typesetter } from '../../typography/typesetter.js';
import { breakMarks } from './break-mark.js';
import { type Stretch, tickStep, type YearScale } from './year-scale.js';

/** Inches. */
export const ribbonHeight = 0.32;
const afterTick = 0.07;

/** Inches that a year's name takes, the room before the next tick included. */
const yearRoom = 0.62;

/** A year's name: where its room begins, and whether it is set to the end of it, against a break. */
interface YearName {
  readonly year: number;
  readonly x: number;
  readonly align: 'start' | 'end';
}

/** What stands behind all else, and what is read once everything over the line of time has been. */
export interface YearRibbon {
  readonly ground: readonly SceneElement[];
  readonly read: readonly SceneElement[];
}

/** The line of time as a ribbon with its years in it, each after the tick at which it begins. */
export function yearRibbon(scale: YearScale, box: Box, type: Typesetter): YearRibbon {
  const { stretches, perYear } = scale;
  const kept = stretches.reduce((years, { from, to }) => years + to - from, 0);
  const step = tickStep(kept, Math.floor((kept * perYear) / yearRoom));
  const ticks = stretches.flatMap((stretch, index) =>
    yearsIn(stretch, step).filter((year) => year < stretch.to || index === stretches.length - 1),
  );
  const names = stretches.flatMap((stretch, index) =>
    namesIn(stretch, step, scale, {
      afterBreak: index > 0,
      beforeBreak: index < stretches.length - 1,
    }),
  );
  const elements: SceneElement[] = [
    { kind: 'shape', id: 'Line of time', shape: 'rectangle', box, fill: { color: 'wash' }, decorative: true },
    edge('upper', box.y, box),
    edge('lower', box.y + box.h, box),
    ...ticks.map((year) => tick(year, scale.at(year), box)),
    ...breakMarks(scale.breaks, box, 'Line of time', 'told'),
    ...names.map((name) => nameOf(name, box, type)),
  ];
  return {
    ground: elements.filter(({ decorative }) => decorative),
    read: elements.filter(({ decorative }) => !decorative),
  };
}

function yearsIn({ from, to }: Stretch, step: number): number[] {
  const years: number[] = [];
  for (let year = Math.ceil(from / step) * step; year <= to; year += step) years.push(year);
  return years;
}

/** The years that have room; those on both sides of a break before all others. */
function namesIn(
  stretch: Stretch,
  step: number,
  { at, perYear }: YearScale,
  { afterBreak, beforeBreak }: { readonly afterBreak: boolean; readonly beforeBreak: boolean },
): YearName[] {
  const end = at(stretch.to);
  const lastYear = stretch.to - 1;
  const last: YearName =
    perYear >= yearRoom
      ? { year: lastYear, x: at(lastYear), align: 'start' }
      : { year: lastYear, x: end - yearRoom, align: 'end' };
  const wanted = [
    ...(beforeBreak ? [last] : []),
    ...[...(afterBreak ? [stretch.from] : []), ...yearsIn(stretch, step)].map(
      (year): YearName => ({ year, x: at(year), align: 'start' }),
    ),
  ];
  const names: YearName[] = [];
  for (const name of wanted) {
    const free = names.every(({ x }) => Math.abs(x - name.x) >= yearRoom - 1e-9);
    if (free && name.year < stretch.to && name.x + yearRoom <= end + 1e-9) names.push(name);
  }
  return names.sort((a, b) => a.x - b.x);
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

function nameOf({ year, x, align }: YearName, box: Box, type: Typesetter): SceneElement {
  const style = type.style('label', type.smallest('label'));
  const aligned: { align?: TextParagraph['align'] } = align === 'end' ? { align } : {};
  const place: Box = {
    x: align === 'end' ? x : x + afterTick,
    y: box.y,
    w: yearRoom - afterTick,
    h: box.h,
  };
  const text = type.paragraph(String(year), style, aligned);
  return type.place(`Year ${year}`, place, [text], { valign: 'middle' });
}
