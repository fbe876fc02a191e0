import type { ColorRole, SchemeSlot } from './color.js';
import type { DeckFonts } from './scene.js';
import type { TypeRole } from './type-role.js';

export { type TypeRole, typeRoles } from './type-role.js';

/** A look, from templates/themes. */
export interface Theme {
  readonly name: string;
  readonly description: string;
  /** Six hex digits without `#`, upper case. */
  readonly palette: Readonly<Record<SchemeSlot, string>>;
  readonly fonts: DeckFonts;
  readonly scale: TypeScale;
  readonly cover: { readonly picture?: string; readonly background: ColorRole };
}

/** Points for each role, largest first; the fitter goes down the steps and never under the last. */
export type TypeScale = Readonly<Record<TypeRole, readonly number[]>>;
