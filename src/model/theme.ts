import type { Palette } from './color.js';
import type { DeckFonts, FontRole } from './scene.js';
import type { TypeRole } from './type-role.js';

export { type TypeRole, typeRoles } from './type-role.js';

/** A look, from templates/themes. */
export interface Theme {
  readonly name: string;
  readonly description: string;
  readonly palette: Palette;
  readonly fonts: DeckFonts;
  /** Which of the two faces sets figures and numerals: Georgia's own stand unevenly, like small letters. */
  readonly figures: FontRole;
  readonly scale: TypeScale;
  readonly spacing: Spacing;
  /** Radius of cards, panels and bars, inches; 0 for square ones. */
  readonly corner: number;
  /** Outline of cards and panels, points; 0 for none. */
  readonly border: number;
  /** How rows of data are told from each other. */
  readonly table: TableStyle;
  readonly cover: Cover;
  /** The organisation's logo, as a picture file: its path, or the bytes that a template holds. */
  readonly logo?: string | Uint8Array;
}

/** A hairline between rows, or a ground under every other one. */
export const tableStyles = ['ruled', 'striped'] as const;
export type TableStyle = (typeof tableStyles)[number];

/** Inches: from the slide's edge to what stands on it, and between blocks. */
export interface Spacing {
  readonly margin: number;
  readonly gutter: number;
}

/** How a cover is composed: a picture over all of it, a band at its end, one above the words, or words alone. */
export const coverStyles = ['full', 'band', 'split', 'plain'] as const;
export type CoverStyle = (typeof coverStyles)[number];

export const coverGrounds = ['deep', 'wash', 'paper'] as const;
export type CoverGround = (typeof coverGrounds)[number];

export interface Cover {
  readonly style: CoverStyle;
  /** What the words stand on. */
  readonly background: CoverGround;
  /** Absolute path. */
  readonly picture?: string;
}

/** Points for each role, largest first; the fitter goes down the steps and never under the last. */
export type TypeScale = Readonly<Record<TypeRole, readonly number[]>>;
