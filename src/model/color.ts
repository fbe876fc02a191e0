/**
 * The colours that a theme names. In the file they are the twelve slots of PowerPoint's colour scheme, save those of
 * links: ink and paper are its text and background, deep and wash its second text and background.
 */
export const paletteSlots = [
  'ink',
  'paper',
  'deep',
  'wash',
  'accent1',
  'accent2',
  'accent3',
  'accent4',
  'accent5',
  'accent6',
] as const;
export type PaletteSlot = (typeof paletteSlots)[number];

/** Six upper-case hex digits without `#` for each slot. */
export type Palette = Readonly<Record<PaletteSlot, string>>;

/** Shades of the slots; what each is made of follows the palette (theme/shades.ts). Meanings: templates/README.md. */
const shades = [
  'muted',
  'rule',
  'quiet',
  'sea',
  'deepCard',
  'deepRule',
  'onDeep',
  'onDeepMuted',
  'onDeepAccent',
  'accent1Soft',
  'accent2Soft',
  'accent3Soft',
  'accent4Soft',
] as const;

/** An accent, or the deep colour, as text on paper and wash: itself where it can be read there, else ink. */
const texts = [
  'deepText',
  'accent1Text',
  'accent2Text',
  'accent3Text',
  'accent4Text',
  'accent5Text',
  'accent6Text',
] as const;

/** Every colour that a layout may ask for. It follows when the user changes the deck's theme. */
export const colorRoles = [...paletteSlots, ...shades, ...texts] as const;
export type ColorRole = (typeof colorRoles)[number];
export type ShadeRole = (typeof shades)[number];
export type TextRole = (typeof texts)[number];

const names: ReadonlySet<string> = new Set(colorRoles);

/** Whether a name, such as one that a user wrote, is a colour role. */
export function isColorRole(name: string): name is ColorRole {
  return names.has(name);
}
