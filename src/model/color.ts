/** The twelve slots of a presentation's colour scheme that briefdeck uses, by PowerPoint's own names. */
export const schemeSlots = [
  'tx1',
  'bg1',
  'tx2',
  'bg2',
  'accent1',
  'accent2',
  'accent3',
  'accent4',
  'accent5',
  'accent6',
] as const;
export type SchemeSlot = (typeof schemeSlots)[number];

/** A role is a slot, perhaps lightened or darkened; it follows when the user changes the deck's theme. */
export interface RoleDefinition {
  readonly slot: SchemeSlot;
  /** Percent of the HSL luminance kept, and percent added, as PowerPoint's lumMod and lumOff. */
  readonly lumMod?: number;
  readonly lumOff?: number;
}

/** Every colour that a layout may ask for. Meanings: see templates/README.md. */
export const colorRoles = {
  ink: { slot: 'tx1' },
  muted: { slot: 'tx1', lumMod: 75, lumOff: 25 },
  paper: { slot: 'bg1' },
  wash: { slot: 'bg2' },
  rule: { slot: 'bg2', lumMod: 90 },
  quiet: { slot: 'tx1', lumMod: 30, lumOff: 70 },
  deep: { slot: 'tx2' },
  deepCard: { slot: 'tx2', lumMod: 92, lumOff: 8 },
  deepRule: { slot: 'tx2', lumMod: 80, lumOff: 20 },
  onDeep: { slot: 'bg1' },
  onDeepMuted: { slot: 'accent4', lumMod: 40, lumOff: 60 },
  accent1: { slot: 'accent1' },
  accent2: { slot: 'accent2' },
  accent3: { slot: 'accent3' },
  accent4: { slot: 'accent4' },
  accent5: { slot: 'accent5' },
  accent6: { slot: 'accent6' },
  accent1Soft: { slot: 'accent1', lumMod: 20, lumOff: 80 },
  accent2Soft: { slot: 'accent2', lumMod: 15, lumOff: 85 },
  accent3Soft: { slot: 'accent3', lumMod: 25, lumOff: 75 },
  accent4Soft: { slot: 'accent4', lumMod: 20, lumOff: 80 },
} as const satisfies Record<string, RoleDefinition>;

export type ColorRole = keyof typeof colorRoles;

/** Whether a name, such as one that a user wrote, is a colour role. */
export function isColorRole(name: string): name is ColorRole {
  return Object.hasOwn(colorRoles, name);
}
