import type { Stroke, TableCell, TableElement } from '../../model/scene.js';
import { sentinelOf } from '../sentinels.js';
import type { Canvas, TableCellOptions, TableRowDrawing } from './pptxgenjs.js';
import { fillOptions } from './stroke.js';
import { drawParagraphs } from './text.js';

export function drawTable(canvas: Canvas, element: TableElement): void {
  const rows = element.rows.map((row, index): TableRowDrawing => {
    const above = element.rows[index - 1];
    return row.cells.map((cell, column) => ({
      text: drawParagraphs(cell.paragraphs),
      options: cellOptions(cell, above?.cells[column]?.rule),
    }));
  });
  const { x, y, w, h } = element.box;
  canvas.addTable(rows, {
    x,
    y,
    w,
    h,
    objectName: element.id,
    colW: [...element.columns],
    rowH: element.rows.map((row) => row.height),
  });
}

/** The rule of the cell above is this cell's top border too: where the two disagree, PowerPoint lets one of them win. */
function cellOptions(cell: TableCell, ruleAbove: Stroke | undefined): TableCellOptions {
  const { x, y, end = x } = cell.padding;
  return {
    valign: cell.valign,
    // Top, right, bottom, left. Inches, since the library takes the four for points only where the first is 1 or more.
    margin: [y, end, y, x],
    border: [border(ruleAbove), { type: 'none' }, border(cell.rule), { type: 'none' }],
    ...(cell.fill && { fill: fillOptions(cell.fill) }),
  };
}

function border(rule: Stroke | undefined): { type: 'none' | 'solid' | 'dash'; color?: string; pt?: number } {
  if (!rule) return { type: 'none' };
  const type = (rule.dash ?? 'solid') === 'solid' ? 'solid' : 'dash';
  return { type, color: sentinelOf(rule.color), pt: rule.width };
}
