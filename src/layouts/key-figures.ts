import type { Box, SceneElement, TextParagraph } from '../model/scene.js';
import type { WordedFigure } from '../model/storyboard.js';
import { referencesLabel } from '../wording/references.js';
import { plain } from '../wording/text.js';
import type { LayoutDefinition } from './definition.js';
import { frame, framedLayout, lightFrame } from './frame.js';
import { accent, textAccent } from './parts/accents.js';
import { judgementBar } from './parts/judgement-bar.js';
import { columns, inset, rows, type Sheet } from './sheet.js';

const padding = { x: 0.28, y: 0.24 };
const valueSteps = [60, 54, 48, 44, 40, 36, 32, 28, 24];

interface FigureSizes {
  readonly value: number;
  readonly label: number;
}

/** One row up to three figures, else two; a row never holds more than three. */
function cells(body: Box, count: number): Box[] {
  const perRow = count <= 3 ? count : Math.ceil(count / 2);
  return rows(body, Math.ceil(count / perRow))
    .flatMap((row) => columns(row, perRow))
    .slice(0, count);
}

function figureText(sheet: Sheet, figure: WordedFigure, sizes: FigureSizes, index: number): TextParagraph[] {
  const { type, storyboard } = sheet;
  const value = type.style('figure', sizes.value, { color: textAccent(accent(figure.color, index)) });
  const small = type.style('label', 12);
  return [
    type.paragraph(figure.value, value),
    type.paragraph(figure.label, type.style('heading', sizes.label), { before: 4 }),
    ...(figure.note ? [type.paragraph(figure.note, small, { before: 4 })] : []),
    type.paragraph(referencesLabel(figure.references, storyboard.language), small, { before: 4 }),
  ];
}

function fitFigures(sheet: Sheet, figures: readonly WordedFigure[], inner: Box): FigureSizes {
  const { type } = sheet;
  const onOneLine = (size: number): boolean =>
    figures.every((one) => type.width(plain(one.value), type.style('figure', size)) <= inner.w * 0.985);
  const value = valueSteps.filter(onOneLine);
  const fits = (sizes: FigureSizes): boolean =>
    figures.every((one, index) => type.height(figureText(sheet, one, sizes, index), inner.w) <= inner.h);
  for (const size of value.length > 0 ? value : [valueSteps.at(-1)!]) {
    const label = type.steps('heading').find((step) => fits({ value: size, label: step }));
    if (label !== undefined) return { value: size, label };
  }
  return { value: valueSteps.at(-1)!, label: type.steps('heading').at(-1)! };
}

function compose(sheet: Sheet): SceneElement[] {
  const { figures } = sheet.slide;
  const { elements, body } = frame(sheet, lightFrame);
  const bar = judgementBar(sheet, body);
  const boxes = cells(bar.body, figures.length);
  const inner = inset(boxes[0]!, padding.x, padding.y);
  const sizes = fitFigures(sheet, figures, inner);
  const placed = figures.flatMap((figure, index): SceneElement[] => {
    const box = boxes[index]!;
    const name = `Figure ${index + 1}`;
    return [
      {
        kind: 'shape',
        id: `${name} ground`,
        shape: 'rectangle',
        box,
        fill: { color: 'wash' },
        decorative: true,
      },
      {
        kind: 'shape',
        id: `${name} band`,
        shape: 'rectangle',
        box: { ...box, w: 0.07 },
        fill: { color: accent(figure.color, index) },
        decorative: true,
      },
      sheet.type.place(name, inset(box, padding.x, padding.y), figureText(sheet, figure, sizes, index), {
        valign: 'middle',
      }),
    ];
  });
  return [...elements, ...placed, ...bar.elements];
}

export const keyFigures: LayoutDefinition = {
  name: 'key-figures',
  title: 'Key figures',
  use: 'One to six facts as large figures, each with what it measures, its caution and its paragraph',
  figures: { min: 1, max: 6 },
  judgement: true,
  text: false,
  required: false,
  slideLayout: () => framedLayout('Key figures', lightFrame),
  compose,
};
