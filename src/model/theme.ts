import type { ColorRole, SchemeSlot } from './color.js';
import type { DeckFonts } from './scene.js';

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

export const typeRoles = ['title', 'lead', 'heading', 'body', 'label', 'figure', 'source', 'kicker'] as const;
export type TypeRole = (typeof typeRoles)[number];

/** Points for each role, largest first; the fitter goes down the steps and never under the last. */
export type TypeScale = Readonly<Record<TypeRole, readonly number[]>>;
