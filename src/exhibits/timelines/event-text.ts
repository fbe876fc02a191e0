import type { ColorRole } from '../../model/color.js';
import type { TextParagraph } from '../../model/scene.js';
import type { WordedEvent } from '../../model/storyboard.js';
import { textAccent } from '../../theme/text-accent.js';
import { filledShare } from '../../typography/measure.js';
import type { Typesetter } from '../../typography/typesetter.js';
import { plain } from '../../wording/text.js';

/** A colour in which a date can be read: the quiet shade fills bars only. */
export function dateColor(color: ColorRole): ColorRole {
  return color === 'quiet' ? 'muted' : textAccent(color);
}

/** Points of an event's name beside a date and a detail of `size`: two steps over it, since the date is bold too. */
export function nameSize(size: number, type: Typesetter): number {
  return type.above('heading', type.above('heading', size));
}

/** Inches of an event's name on one line. */
export function nameWidth({ label }: WordedEvent, size: number, type: Typesetter): number {
  return type.width(plain(label), type.style('heading', nameSize(size, type))) / filledShare + 0.04;
}

/** An event in full: its date, its name, and its detail where it has one. */
export function eventText(
  { event, color }: { readonly event: WordedEvent; readonly color: ColorRole },
  size: number,
  type: Typesetter,
  align: TextParagraph['align'] = 'start',
): TextParagraph[] {
  const date = type.style('heading', size, { color: dateColor(color) });
  const aligned = align === 'start' ? {} : { align };
  const paragraphs = [
    type.paragraph(event.when, date, aligned),
    type.paragraph(event.label, type.style('heading', nameSize(size, type)), { before: 1, ...aligned }),
  ];
  if (event.detail) {
    paragraphs.push(type.paragraph(event.detail, type.style('body', size), { before: 2, ...aligned }));
  }
  return paragraphs;
}
