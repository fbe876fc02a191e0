import type { ColorRole } from '../../model/color.js';
import type { Box, SceneElement, TextParagraph } from '../../model/scene.js';
import type { WordedEvent } from '../../model/storyboard.js';
import type { Typesetter } from '../../typography/typesetter.js';
import { plain } from '../../wording/text.js';
import { dateColor } from './event-text.js';

/** An event under its number. */
export interface ListedEvent {
  readonly event: WordedEvent;
  readonly number: number;
  readonly color: ColorRole;
}

interface ListedText {
  readonly entry: ListedEvent;
  readonly text: readonly TextParagraph[];
  readonly height: number;
}

/** A list in columns of like length, read down one after the other. Inches. */
export interface ListSetting {
  readonly columns: readonly (readonly ListedText[])[];
  readonly width: number;
  readonly size: number;
  readonly dateOver: boolean;
  readonly height: number;
}

const columnGap = 0.36;
const entryGap = 0.12;
const numberWidth = 0.4;

/** What is tried at each size of type, in this order: so many columns, the date over the name or before it. */
const looks = [true, false].flatMap((dateOver) => [3, 4, 2].map((most) => ({ most, dateOver })));

type Look = (typeof looks)[number] & { readonly size: number };

/** The list in the largest type at which it has room; in the smallest where it has none. */
export function setList(entries: readonly ListedEvent[], box: Box, type: Typesetter): ListSetting {
  const tried = type
    .steps('body')
    .flatMap((size) => looks.map((look) => ({ ...look, size })))
    .map((look) => inColumns(entries, look, box, type));
  const inner = (set: ListSetting): number => set.width - numberWidth;
  const whole = tried.filter((set) =>
    set.columns.flat().every(({ text }) => type.fits(text, inner(set), Number.POSITIVE_INFINITY)),
  );
  // A date before a name that goes on in the next line is not told from it.
  const tidy = whole.filter((set) =>
    set.columns.flat().every(({ text }) => set.dateOver || type.lines(text.slice(0, 1), inner(set)) === 1),
  );
  const fitting = [...tidy, ...whole].find(({ height }) => height <= box.h);
  return fitting ?? whole.at(-1) ?? tried.at(-1)!;
}

function inColumns(
  entries: readonly ListedEvent[],
  { most, dateOver, size }: Look,
  box: Box,
  type: Typesetter,
): ListSetting {
  const rows = Math.ceil(entries.length / most);
  const count = Math.ceil(entries.length / rows);
  const width = (box.w - columnGap * (count - 1)) / count;
  const set = entries.map((entry): ListedText => {
    const text = entryText(entry, dateOver, size, type);
    return { entry, text, height: type.height(text, width - numberWidth) + 0.02 };
  });
  const columns = Array.from({ length: count }, (_, index) => set.slice(index * rows, (index + 1) * rows));
  return { columns, width, size, dateOver, height: Math.max(...columns.map(heightOf)) };
}

function heightOf(column: readonly ListedText[]): number {
  return column.reduce((sum, { height }) => sum + height, entryGap * (column.length - 1));
}

export function entryText(
  { event, color }: Pick<ListedEvent, 'event' | 'color'>,
  dateOver: boolean,
  size: number,
  type: Typesetter,
  align: TextParagraph['align'] = 'start',
): TextParagraph[] {
  const aligned = align === 'start' ? {} : { align };
  const date = type.paragraph(event.when, type.style('heading', size, { color: dateColor(color) }), aligned);
  const style = type.style('heading', size);
  const name = type.paragraph(event.label, style, aligned);
  return [
    ...(dateOver ? [date, name] : [type.runs([...date.runs, { text: '  ', style }, ...name.runs], aligned)]),
    ...(event.detail
      ? [type.paragraph(event.detail, type.style('body', size), { before: 1, ...aligned })]
      : []),
  ];
}

/** The columns in a box; what is too tall for it is told of each entry in proportion. */
export function drawList(
  { columns, width, size, height }: ListSetting,
  box: Box,
  type: Typesetter,
): SceneElement[] {
  const share = Math.min(1, box.h / height);
  return columns.flatMap((column, index) => {
    const x = box.x + index * (width + columnGap);
    let y = box.y;
    return column.flatMap(({ entry, text, height: needed }): SceneElement[] => {
      const top = y;
      const h = needed * share;
      y += h + entryGap * share;
      const style = type.style('heading', size, { color: dateColor(entry.color) });
      const number = [type.paragraph(String(entry.number), style)];
      const name = `Event ${plain(entry.event.label)}`;
      return [
        type.place(
          `${name}, number`,
          { x, y: top, w: numberWidth, h: Math.max(h, type.height(number, 1)) },
          number,
        ),
        type.place(name, { x: x + numberWidth, y: top, w: width - numberWidth, h }, text),
      ];
    });
  });
}
