import { type ColorRole, colorRoles } from '../model/color.js';

/**
 * While a deck is drawn each colour role stands as a hex of its own, BDEC00 and on, since pptxgenjs can write a theme
 * colour neither in charts nor with a shade (defect 27). The finish exchanges them for theme colours; the range is
 * closed, so that one left over is known for what it is.
 */
const first = 0xbdec00;
const byRole = new Map(colorRoles.map((role, index) => [role, (first + index).toString(16).toUpperCase()]));
const bySentinel = new Map(colorRoles.map((role) => [byRole.get(role) ?? '', role]));

/** Six hex digits that stand for the role until the finish. */
export function sentinelOf(role: ColorRole): string {
  const sentinel = byRole.get(role);
  if (!sentinel) throw new Error(`no colour role ${role}`);
  return sentinel;
}

/** The role that a sentinel stands for. */
export function roleOfSentinel(hex: string): ColorRole | undefined {
  return bySentinel.get(hex.toUpperCase());
}

export function isSentinel(hex: string): boolean {
  return /^BDEC[0-9A-F]{2}$/i.test(hex);
}
