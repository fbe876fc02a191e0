import type { Box, TextElement, TextStyle } from '../../model/scene.js';
import type { WordedChart } from '../../model/storyboard.js';
import { linePitch } from '../../typography/measure.js';
import type { Typesetter } from '../../typography/typesetter.js';
import { formatList } from '../../wording/numbers.js';
import { plain } from '../../wording/text.js';
import { boxesMeet } from '../boxes.js';
import { figureText } from './figures.js';

/** Points across a dot. */
export const dot = 14;
/** Inches from the middle of a dot to its figure. */
export const labelGap = dot / 72 / 2 + 0.08;
/** Inches from a dot to a figure over or under it. */
const overDot = 0.02;

/** Where the rows of a dumbbell stand, slide inches; `at` is where a value lies along them. */
export interface RowPlace {
  readonly at: (value: number) => number;
  readonly inner: Box;
  readonly room: Box;
  readonly slot: number;
  readonly size: number;
  readonly names: number;
}

/** What is written in a row, and the series whose figures have no room. */
export interface RowTexts {
  readonly texts: readonly TextElement[];
  readonly left: readonly number[];
}

/** Values of a row that are one: a dot hides the others. */
interface Dot {
  readonly value: number;
  readonly text: string;
  readonly series: readonly number[];
}

function dotsOf(chart: WordedChart, row: number, language: string): Dot[] {
  const values = [...new Set(chart.series.flatMap(({ cells }) => cells[row]?.value ?? []))];
  return values
    .sort((a, b) => a - b)
    .map((value) => {
      const series = chart.series.flatMap(({ cells }, index) => (cells[row]?.value === value ? [index] : []));
      const texts = series.map((index) => {
        const own = chart.series[index]!;
        return figureText(own.cells[row]!, own, chart, language);
      });
      return { value, text: [...new Set(texts)].join(' / '), series };
    });
}

/** Rows in which a dot hides others: "Cable (Board and Operator)". */
export function coinciding(chart: WordedChart, language: string): string[] {
  return chart.rows.flatMap(({ label }, row) =>
    dotsOf(chart, row, language)
      .filter(({ series }) => series.length > 1)
      .map(({ series }) => {
        const names = series.map((index) => plain(chart.series[index]!.name));
        return `${plain(label)} (${formatList(names, language)})`;
      }),
  );
}

/** Figures that stand beside the outermost dots of a row, each as it is printed. */
export function outerFigures(chart: WordedChart, language: string): string[] {
  return chart.rows.flatMap((_, row) => {
    const dots = dotsOf(chart, row, language);
    return [dots[0], dots.at(-1)].flatMap((one) => one?.text ?? []);
  });
}

/**
 * A row's name at the start, and the figures of its outermost dots on their outer sides; one figure where they are one.
 * Values between stand over their dots or under them, where they have the room.
 */
export function rowTexts(chart: WordedChart, row: number, place: RowPlace, type: Typesetter): RowTexts {
  const dots = dotsOf(chart, row, type.language);
  const style = type.style('label', place.size, { bold: true, color: 'ink' });
  const [low, high] = [dots[0], dots.at(-1)];
  const outer = [
    ...(low && low !== high ? [outerText(chart, row, 'start', low, place, style, type)] : []),
    ...(high ? [outerText(chart, row, 'end', high, place, style, type)] : []),
  ];
  const taken = outer.map(({ box }) => box);
  const left: number[] = [];
  const between = dots.slice(1, -1).flatMap((one, index): TextElement[] => {
    const box = innerPlaces(one, row, place, style, type).find(
      (spot) => !taken.some((b) => boxesMeet(b, spot)),
    );
    if (!box) {
      left.push(...one.series);
      return [];
    }
    taken.push(box);
    const words = [type.paragraph(one.text, style, { align: 'center' })];
    return [type.place(`Figure ${chart.id} ${row + 1} between ${index + 1}`, box, words)];
  });
  return { texts: [...between, nameText(chart, row, place, style, type), ...outer], left };
}

function middleOf(row: number, { inner, slot }: RowPlace): number {
  return inner.y + (row + 0.5) * slot;
}

function nameText(
  chart: WordedChart,
  row: number,
  place: RowPlace,
  style: TextStyle,
  type: Typesetter,
): TextElement {
  const name = type.paragraph(chart.rows[row]!.label, style);
  const h = type.height([name], place.names);
  const box: Box = { x: place.room.x, y: middleOf(row, place) - h / 2, w: place.names, h: h + 0.02 };
  return type.place(`Name ${chart.id} ${row + 1}`, box, [name]);
}

function outerText(
  chart: WordedChart,
  row: number,
  side: 'start' | 'end',
  { value, text }: Dot,
  place: RowPlace,
  style: TextStyle,
  type: Typesetter,
): TextElement {
  const [w, h] = [type.width(text, style) / 0.97 + 0.04, (place.size * linePitch) / 72];
  const x = side === 'start' ? place.at(value) - labelGap - w : place.at(value) + labelGap;
  const box: Box = { x, y: middleOf(row, place) - h / 2, w, h: h + 0.02 };
  return type.place(`Figure ${chart.id} ${row + 1} ${side}`, box, [
    type.paragraph(text, style, { align: side === 'start' ? 'end' : 'start' }),
  ]);
}

/** Over a dot, then under it, where the slot of its row has the room. */
function innerPlaces(
  { value, text }: Dot,
  row: number,
  place: RowPlace,
  style: TextStyle,
  type: Typesetter,
): Box[] {
  const [w, h] = [type.width(text, style) / 0.97 + 0.04, (place.size * linePitch) / 72];
  const off = dot / 144 + overDot;
  if (off + h > place.slot / 2 + 0.01) return [];
  const [x, middle] = [place.at(value) - w / 2, middleOf(row, place)];
  return [
    { x, y: middle - off - h, w, h: h + 0.02 },
    { x, y: middle + off, w, h: h + 0.02 },
  ];
}
