import type { Box, SceneElement, TextParagraph } from '../../model/scene.js';
import { plain } from '../../wording/text.js';
import { rows, type Sheet } from '../sheet.js';
import { accent } from './accents.js';
import { disc, numberedDisc } from './numbered-disc.js';
import type { Step } from './process-chevrons.js';
import { textWithPlace } from './text-with-place.js';

/** Inches beside the discs. */
const besideDisc = 0.34;
const betweenRows = 0.16;

/** Share of the width that dates and headings may take. */
const mostWhen = 0.2;
const mostHeading = 0.42;

/** Points under which a heading breaks over lines rather than be set smaller. */
const leastOnOneLine = 20;

/** Share of its width that the longest text must take, or the slide stands half empty. */
const leastSpan = 0.45;

interface PathSetting {
  readonly when: number;
  readonly heading: number;
  readonly text: number;
  /** Inches. */
  readonly whenWidth: number;
  readonly headingWidth: number;
  readonly textWidth: number;
}

function whenText({ type }: Sheet, step: Step, size: number): TextParagraph[] {
  return step.when
    ? [type.paragraph(step.when, type.style('value', size, { color: 'muted' }), { align: 'end' })]
    : [];
}

function headingText({ type }: Sheet, step: Step, size: number): TextParagraph[] {
  return [type.paragraph(step.heading, type.style('title', size))];
}

function bodyText(sheet: Sheet, step: Step, size: number): TextParagraph[] {
  return [textWithPlace(sheet, step.text, step.references, sheet.type.style('body', size))];
}

/** Inches that the widest text takes on one line. */
function widest(texts: readonly number[]): number {
  return Math.max(...texts) / 0.97 + 0.05;
}

function setPath(sheet: Sheet, steps: readonly Step[], row: Box): PathSetting {
  const { type } = sheet;
  const dated = steps.filter((step) => step.when);
  const whenAt = (size: number): number =>
    dated.length === 0
      ? 0
      : widest(dated.map((step) => type.width(plain(step.when), type.style('value', size))));
  const when = type.fit('value', (size) => whenAt(size) <= row.w * mostWhen, type.largest('lead'));
  const whenWidth = whenAt(when);
  const left = row.w - whenWidth - disc - 3 * besideDisc;
  const headingAt = (size: number): number =>
    widest(steps.map((step) => type.width(plain(step.heading), type.style('title', size))));
  const most = left * mostHeading;
  const broken = (size: number): boolean =>
    steps.every(
      (step) =>
        type.height(headingText(sheet, step, size), most) <= row.h &&
        type.wordsFit(plain(step.heading), type.style('title', size), most),
    );
  const oneLine = type.steps('heading').find((size) => size >= leastOnOneLine && headingAt(size) <= most);
  const heading = oneLine ?? type.fit('heading', broken);
  const headingWidth = Math.min(headingAt(heading), most);
  const text = type.fit(
    ['lead', 'body'],
    (size) =>
      size < heading &&
      steps.every((step) => type.height(bodyText(sheet, step, size), left - headingWidth) <= row.h),
  );
  return { when, heading, text, whenWidth, headingWidth, textWidth: left - headingWidth };
}

/**
 * Steps one under the other over the whole width, their discs on one line; `text` has the points of
 * their texts, `spans` tells whether these fill the width.
 */
export function processPath(
  sheet: Sheet,
  steps: readonly Step[],
  room: Box,
): { readonly text: number; readonly spans: boolean; readonly place: () => SceneElement[] } {
  const boxes = rows(room, steps.length, betweenRows);
  const setting = setPath(sheet, steps, boxes[0]!);
  const style = sheet.type.style('body', setting.text);
  const longest = Math.max(...steps.map((step) => sheet.type.width(plain(step.text), style)));
  return {
    text: setting.text,
    spans: longest >= leastSpan * setting.textWidth,
    place: () => placePath(sheet, steps, boxes, setting),
  };
}

function placePath(
  sheet: Sheet,
  steps: readonly Step[],
  boxes: readonly Box[],
  setting: PathSetting,
): SceneElement[] {
  const discX = boxes[0]!.x + (setting.whenWidth > 0 ? setting.whenWidth + besideDisc : 0);
  const middle = (box: Box): number => box.y + box.h / 2;
  const start = middle(boxes[0]!);
  const line: Box = { x: discX + disc / 2, y: start, w: 0, h: middle(boxes.at(-1)!) - start };
  return [
    { kind: 'line', id: 'Path', box: line, stroke: { color: 'quiet', width: 2 }, decorative: true },
    ...steps.flatMap((step, index) => placeStep(sheet, step, index, boxes[index]!, discX, setting)),
  ];
}

function placeStep(
  sheet: Sheet,
  step: Step,
  index: number,
  box: Box,
  discX: number,
  setting: PathSetting,
): SceneElement[] {
  const { type } = sheet;
  const name = `Step ${index + 1}`;
  const headingX = discX + disc + besideDisc;
  const textX = headingX + setting.headingWidth + besideDisc;
  const when = whenText(sheet, step, setting.when);
  const color = accent(step.color, 0, sheet.neutrals);
  return [
    ...(when.length > 0
      ? [type.place(`${name} when`, { ...box, w: setting.whenWidth }, when, { valign: 'middle' })]
      : []),
    ...numberedDisc(sheet, name, index + 1, { x: discX, middle: box.y + box.h / 2 }, color),
    type.place(
      `${name} heading`,
      { ...box, x: headingX, w: setting.headingWidth },
      headingText(sheet, step, setting.heading),
      { valign: 'middle', at: step.heading.at },
    ),
    type.place(
      `${name} text`,
      { ...box, x: textX, w: box.x + box.w - textX },
      bodyText(sheet, step, setting.text),
      { valign: 'middle', at: step.text.at },
    ),
  ];
}
