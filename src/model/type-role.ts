/**
 * What type is used for on a slide.
 * - `display`: the title of a cover, a statement that is a slide's whole body
 * - `title`: the message over a body
 * - `figure`: a number that a slide is about
 * - `value`: a number that a card, a panel or a share comes down to
 * - `numeral`: numbers that count rows and discs
 * - `lead`: running text that leads or has the room to be read large: a subtitle, a judgement
 * - `heading`: what stands over a text in a card, a row, a list, a table
 * - `body`: running text
 * - `label`: names and values in exhibits, captions
 * - `note`: what is looked up: caveats, standing, paragraphs
 * - `source`: the foot
 * - `kicker`: the spaced line over a title
 */
export const typeRoles = [
  'display',
  'title',
  'figure',
  'value',
  'numeral',
  'lead',
  'heading',
  'body',
  'label',
  'note',
  'source',
  'kicker',
] as const;
export type TypeRole = (typeof typeRoles)[number];
