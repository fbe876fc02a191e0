import type { TextElement, TextParagraph, TextRun, TextStyle } from '../../model/scene.js';
import { bulletIndent } from '../../typography/measure.js';
import { sentinelOf } from '../sentinels.js';
import type { Canvas, TextOptions, TextRunDrawing } from './pptxgenjs.js';

export function drawText(canvas: Canvas, element: TextElement): void {
  canvas.addText(drawParagraphs(element.paragraphs), {
    ...element.box,
    objectName: element.id,
    isTextBox: true,
    // One number, since the array form takes its sides in another order than documented.
    margin: 0,
    valign: element.valign,
    wrap: true,
    fit: 'none',
  });
}

/** Runs in the library's form. All runs of a paragraph bear the same paragraph options (defect 5). */
export function drawParagraphs(paragraphs: readonly TextParagraph[]): TextRunDrawing[] {
  return paragraphs.flatMap((paragraph): TextRunDrawing[] => {
    const runs = paragraph.runs.flatMap(splitAtBreaks);
    if (runs.length === 0)
      return [{ text: '', options: { ...paragraphOptions(paragraph), breakLine: true } }];
    return runs.map(({ text, style, broken }, index) => ({
      text,
      options: {
        ...paragraphOptions(paragraph),
        ...styleOptions(style),
        softBreakBefore: broken,
        breakLine: index === runs.length - 1,
      },
    }));
  });
}

/** Font, size, weight, colour and tracking of a run. The face is a theme reference, bound to its script by the finish. */
export function styleOptions(style: TextStyle): TextOptions {
  return {
    fontFace: style.font === 'heading' ? '+mj-lt' : '+mn-lt',
    fontSize: style.size,
    bold: style.bold ?? false,
    italic: style.italic ?? false,
    color: sentinelOf(style.color),
    ...(style.tracking && { charSpacing: style.tracking }),
  };
}

function splitAtBreaks(run: TextRun): { text: string; style: TextStyle; broken: boolean }[] {
  return run.text.split('\n').map((text, index) => ({ text, style: run.style, broken: index > 0 }));
}

/** The alignment always stands: without it each bulleted run would begin a paragraph of its own. */
function paragraphOptions(paragraph: TextParagraph): TextOptions {
  return {
    align: alignments[paragraph.align ?? 'start'],
    bullet: paragraph.bullet ? { indent: bulletIndent * 72 } : false,
    paraSpaceBefore: paragraph.spaceBefore ?? 0,
    paraSpaceAfter: paragraph.spaceAfter ?? 0,
  };
}

const alignments = { start: 'left', center: 'center', end: 'right' } as const;
