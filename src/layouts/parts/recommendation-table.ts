import type { Box, TableCell, TableElement, TextParagraph } from '../../model/scene.js';
import type { WordedRecommendation } from '../../model/storyboard.js';
import type { Text } from '../../model/wording.js';
import { phrases } from '../../wording/phrases.js';
import { referencesLabel } from '../../wording/references.js';
import { plain } from '../../wording/text.js';
import type { Sheet } from '../sheet.js';
import { textAccent } from './accents.js';
import { asSentence } from './reason.js';

const padding = { x: 0.16, y: 0.08 } as const;
/** Few rows have room for large numbers: so many times the size of the asks, up to so many rows. */
const largeNumerals = { times: 1.7, rows: 3 } as const;
/** The columns at the end are no wider than these shares of the table. */
const ownerShare = 0.24;
const dueShare = 0.2;

/** Sizes in points, columns in inches. */
interface Setting {
  readonly ask: number;
  readonly columns: readonly number[];
}

/** What stands in a row after its number and its ask: who and when, where any row says so. */
type Aside = 'owner' | 'by';

function asides(all: readonly WordedRecommendation[]): Aside[] {
  return (['owner', 'by'] as const).filter((key) => all.some((one) => one[key] !== undefined));
}

/** Reasons are read a good step under the asks. */
function sizesFor({ type }: Sheet, ask: number): { because: number; aside: number } {
  const because = type.below(['lead', 'body'], ask * 0.85);
  return { because, aside: because };
}

function numeralSize({ type }: Sheet, rows: number, ask: number): number {
  const most = rows <= largeNumerals.rows ? ask * largeNumerals.times : ask;
  return type.fit(['figure', 'heading'], (size) => size <= most);
}

function askText(sheet: Sheet, one: WordedRecommendation, ask: number): TextParagraph[] {
  const { type, storyboard } = sheet;
  const { because } = sizesFor(sheet, ask);
  const style = type.style('body', because);
  const place = referencesLabel(one.references, storyboard.language);
  const note = type.style('note', type.smallest('note'));
  return [
    type.paragraph(one.ask, type.style('heading', ask)),
    type.runs(
      [
        ...asSentence(type.paragraph(one.because, style)).runs,
        ...(place ? [{ text: `\u2003${place.replaceAll(' ', '\u00a0')}`, style: note }] : []),
      ],
      { before: 2 },
    ),
  ];
}

function asideText(sheet: Sheet, value: Text | undefined, ask: number): TextParagraph[] {
  const { type } = sheet;
  return [type.paragraph(value ?? '', type.style('body', sizesFor(sheet, ask).aside))];
}

/** Columns at an ask's size: the number, the ask, and at the end as much as the longest owner and date need. */
function columnsAt(sheet: Sheet, all: readonly WordedRecommendation[], ask: number, width: number): number[] {
  const { type, storyboard } = sheet;
  const words = phrases(storyboard.language);
  const { aside } = sizesFor(sheet, ask);
  const widest = (texts: readonly string[], most: number): number => {
    const inches = texts.map((text) => type.width(text, type.style('heading', aside)) / 0.97);
    return Math.min(most * width, Math.max(...inches) + 2 * padding.x + 0.05);
  };
  const ends = asides(all).map((key) =>
    key === 'owner'
      ? widest([words.owner, ...all.map((one) => plain(one.owner))], ownerShare)
      : widest([words.due, ...all.map((one) => plain(one.by))], dueShare),
  );
  const count = String(all.length);
  const numeral =
    type.width(count, type.style('numeral', numeralSize(sheet, all.length, ask))) / 0.97 +
    2 * padding.x +
    0.05;
  return [numeral, width - numeral - ends.reduce((sum, one) => sum + one, 0), ...ends];
}

function rowTexts(sheet: Sheet, all: readonly WordedRecommendation[], ask: number): TextParagraph[][][] {
  const { type } = sheet;
  const color = textAccent(sheet.neutrals[0]!);
  return all.map((one, index) => [
    [
      type.paragraph(
        String(index + 1),
        type.style('numeral', numeralSize(sheet, all.length, ask), { color }),
      ),
    ],
    askText(sheet, one, ask),
    ...asides(all).map((key) => asideText(sheet, one[key], ask)),
  ]);
}

function headTexts(sheet: Sheet, all: readonly WordedRecommendation[]): TextParagraph[][] {
  const { type, storyboard } = sheet;
  const words = phrases(storyboard.language);
  const size = type.smallest('lead');
  const mark = type.paragraph(words.judgement, type.style('heading', size, { color: 'accent3' }));
  const ends = asides(all).map((key) =>
    type.paragraph(
      key === 'owner' ? words.owner : words.due,
      type.style('heading', size, { color: 'onDeep' }),
    ),
  );
  return [[type.paragraph('', type.style('heading', size))], [mark], ...ends.map((one) => [one])];
}

function heightOf(sheet: Sheet, cells: readonly TextParagraph[][], columns: readonly number[]): number {
  const heights = cells.map((text, index) => sheet.type.height(text, columns[index]! - 2 * padding.x));
  return Math.max(...heights) + 2 * padding.y;
}

/** The largest asks at which all rows fit, no word of them broken. */
function setTable(sheet: Sheet, all: readonly WordedRecommendation[], box: Box): Setting {
  const { type } = sheet;
  const head = (columns: readonly number[]): number => heightOf(sheet, headTexts(sheet, all), columns);
  const fits = (ask: number): boolean => {
    const columns = columnsAt(sheet, all, ask, box.w);
    const cells = rowTexts(sheet, all, ask);
    const total = cells.reduce((sum, row) => sum + heightOf(sheet, row, columns), head(columns));
    const whole = cells.every((row) =>
      row.every((text, index) => type.fits(text, columns[index]! - 2 * padding.x, box.h)),
    );
    return whole && total <= box.h;
  };
  const ask = type.fit(['title', 'heading', 'body'], fits);
  return { ask, columns: columnsAt(sheet, all, ask, box.w) };
}

/** Recommendations as rows of a native table, marked as ours in its header; columns that nobody fills are left out. */
export function recommendationTable(
  sheet: Sheet,
  all: readonly WordedRecommendation[],
  box: Box,
): TableElement {
  const { type, storyboard } = sheet;
  const words = phrases(storyboard.language);
  const { ask, columns } = setTable(sheet, all, box);
  const head = headTexts(sheet, all);
  const texts = rowTexts(sheet, all, ask);
  const headHeight = heightOf(sheet, head, columns);
  const heights = texts.map((row) => heightOf(sheet, row, columns));
  const needed = heights.reduce((sum, height) => sum + height, headHeight);
  if (needed > box.h + 0.01) type.reportOverflow('Table of recommendations', needed - box.h);
  const more = Math.max(0, box.h - needed) / all.length;
  const cell = (paragraphs: readonly TextParagraph[]): TableCell => ({
    paragraphs,
    valign: 'middle',
    padding,
  });
  return {
    kind: 'table',
    id: 'Table of recommendations',
    alt: `${words.tableOf} – ${words.judgement}: ${all.map((one) => plain(one.ask)).join('; ')}`,
    box: { ...box, h: Math.max(box.h, needed) },
    columns,
    rows: [
      { height: headHeight, cells: head.map((text) => ({ ...cell(text), fill: { color: 'deep' } })) },
      ...texts.map((row, index) => ({
        height: heights[index]! + more,
        cells: row.map((text) => ({ ...cell(text), rule: { color: 'quiet' as const, width: 0.75 } })),
      })),
    ],
  };
}
