import type { Box, SceneElement, TextParagraph } from '../../model/scene.js';
import type { WordedFigure } from '../../model/storyboard.js';
import { referencesLabel } from '../../wording/references.js';
import { plain } from '../../wording/text.js';
import { rows, type Sheet } from '../sheet.js';
import { accent, textAccent } from './accents.js';

const betweenValueAndLabel = 0.5;

function labelText(sheet: Sheet, figure: WordedFigure, size: number): TextParagraph[] {
  const { type, storyboard } = sheet;
  const note = [figure.note && plain(figure.note), referencesLabel(figure.references, storyboard.language)];
  return [
    type.paragraph(figure.label, type.style('heading', size)),
    type.paragraph(note.filter(Boolean).join(' · '), type.style('note', type.largest('note')), { before: 4 }),
  ];
}

/** One to three figures, each a row over the whole width: the value large, what it measures beside it. */
export function figureRows(sheet: Sheet, figures: readonly WordedFigure[], room: Box): SceneElement[] {
  const { type } = sheet;
  const boxes = rows(room, figures.length, 0);
  const widest = room.w * 0.46;
  const height = boxes[0]!.h - 0.3;
  const value = type.fit('figure', (size) =>
    figures.every((one) => {
      const set = [type.paragraph(one.value, type.style('figure', size))];
      return type.lines(set, widest) === 1 && type.fits(set, widest, height);
    }),
  );
  const valueWidth =
    Math.max(...figures.map((one) => type.width(plain(one.value), type.style('figure', value)))) / 0.97;
  const labelX = room.x + valueWidth + betweenValueAndLabel;
  const labelWidth = room.x + room.w - labelX;
  const label = type.fit('heading', (size) =>
    figures.every((one) => type.fits(labelText(sheet, one, size), labelWidth, height)),
  );
  return figures.flatMap((figure, index): SceneElement[] => {
    const box = boxes[index]!;
    const name = `Figure ${index + 1}`;
    const color = textAccent(accent(figure.color, 0, sheet.neutrals));
    const figureStyle = type.style('figure', value, { color });
    return [
      {
        kind: 'line',
        id: `${name} rule`,
        box: { ...box, h: 0 },
        stroke: { color: 'rule', width: 1 },
        decorative: true,
      },
      type.place(
        `${name} value`,
        { ...box, w: valueWidth + 0.05 },
        [type.paragraph(figure.value, figureStyle)],
        {
          valign: 'middle',
        },
      ),
      type.place(`${name} label`, { ...box, x: labelX, w: labelWidth }, labelText(sheet, figure, label), {
        valign: 'middle',
      }),
    ];
  });
}
