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

const accents = ['accent1', 'accent2', 'accent3', 'accent4', 'accent5', 'accent6'] as const;

/** How far a shade of a ramp is on its way from the ground to full strength, in tenths. */
const tenths = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10] as const;

/** `accent2Ramp0` to `accent2Ramp10`: an accent from hardly more than the ground to full strength, for classes of values. */
export type RampRole = `${(typeof accents)[number]}Ramp${(typeof tenths)[number]}`;

const ramps = accents.flatMap((accent) => tenths.map((tenth): RampRole => `${accent}Ramp${tenth}`));

/** Every colour that a layout may ask for. It follows when the user changes the deck's theme. */
export const colorRoles: readonly ColorRole[] = [...paletteSlots, ...shades, ...texts, ...ramps];
export type ColorRole = PaletteSlot | ShadeRole | TextRole | RampRole;
export type ShadeRole = (typeof shades)[number];
export type TextRole = (typeof texts)[number];

const names: ReadonlySet<string> = new Set(colorRoles);

/** Whether a name, such as one that a user wrote, is a colour role. */
export function isColorRole(name: string): name is ColorRole {
  return names.has(name);
}

/** Whether a role is a shade of a ramp. */
export function isRampRole(role: ColorRole): role is RampRole {
  return /Ramp\d+$/.test(role);
}
