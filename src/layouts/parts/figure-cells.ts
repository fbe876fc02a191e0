import type { Box, SceneElement, TextParagraph } from '../../model/scene.js';
import type { WordedFigure } from '../../model/storyboard.js';
import { columns, inset, rows, type Sheet } from '../sheet.js';
import { accent, textAccent } from './accents.js';
import { cardGround } from './card-ground.js';
import { placeAtFoot, placeLine } from './place-line.js';

const padding = { x: 0.3, y: 0.22 };

/** A figure is at most so many times as large as what says what it is. */
const contrast = 2.2;

const abovePlace = 0.06;

interface CellSizes {
  readonly value: number;
  readonly label: number;
}

/** Two rows of as many cells; the last row may hold one less. */
function cellBoxes(room: Box, count: number, gap: number): Box[] {
  const perRow = Math.ceil(count / 2);
  return rows(room, 2, gap)
    .flatMap((row) => columns(row, perRow, gap))
    .slice(0, count);
}

function cellText(sheet: Sheet, figure: WordedFigure, sizes: CellSizes): TextParagraph[] {
  const { type } = sheet;
  const color = textAccent(accent(figure.color, 0, sheet.neutrals));
  const small = type.style('note', type.smallest('note'));
  return [
    type.paragraph(figure.value, type.style('figure', sizes.value, { color })),
    type.paragraph(figure.label, type.style('heading', sizes.label), { before: 3 }),
    ...(figure.note ? [type.paragraph(figure.note, small, { before: 3 })] : []),
  ];
}

function fitCells(sheet: Sheet, figures: readonly WordedFigure[], inner: Box): CellSizes {
  const { type } = sheet;
  const onOneLine = (size: number): boolean =>
    figures.every((one) => type.lines([type.paragraph(one.value, type.style('figure', size))], inner.w) <= 1);
  const fits = (sizes: CellSizes): boolean =>
    figures.every((one) => type.fits(cellText(sheet, one, sizes), inner.w, inner.h));
  const labelFor = (value: number): number =>
    type.fit('heading', (label) => fits({ value, label }), type.largest('body'), value / contrast);
  // A figure a little smaller, with its label in type that leads, reads better than the largest over small print.
  const least = type.smallest('lead');
  const balanced = type
    .steps('figure')
    .find((size) => size >= least * contrast && onOneLine(size) && fits({ value: size, label: least }));
  const value =
    balanced ?? type.fit('figure', (size) => onOneLine(size) && fits({ value: size, label: labelFor(size) }));
  return { value, label: labelFor(value) };
}

/** Four to six figures in a grid; all values start at one height of their row, all places end at another. */
export function figureCells(sheet: Sheet, figures: readonly WordedFigure[], room: Box): SceneElement[] {
  const { type } = sheet;
  const boxes = cellBoxes(room, figures.length, sheet.gutter);
  const whole = inset(boxes[0]!, padding.x, padding.y);
  const places = figures.map((one) => type.height(placeLine(sheet, one.references), whole.w));
  const placeHeight = Math.max(...places) + abovePlace;
  const inner: Box = { ...whole, h: whole.h - placeHeight };
  const sizes = fitCells(sheet, figures, inner);
  const tallest = Math.max(...figures.map((one) => type.height(cellText(sheet, one, sizes), inner.w)));
  const lead = Math.max(0, (inner.h - tallest) / 2);
  return figures.flatMap((figure, index): SceneElement[] => {
    const box = boxes[index]!;
    const name = `Figure ${index + 1}`;
    const own = inset(box, padding.x, padding.y);
    const color = accent(figure.color, 0, sheet.neutrals);
    return [
      ...cardGround(sheet, name, box, { color, along: 'start' }),
      type.place(
        name,
        { ...own, y: own.y + lead, h: own.h - placeHeight - lead },
        cellText(sheet, figure, sizes),
      ),
      ...placeAtFoot(sheet, name, figure.references, own),
    ];
  });
}
