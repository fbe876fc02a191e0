/** English metric units, the lengths of the file. */
export const emuPerInch = 914_400;
export function emu(inches: number): number {
  return Math.round(inches * emuPerInch);
}
