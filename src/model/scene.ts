import type { ColorRole, Palette } from './color.js';
import type { ChartElement } from './scene-chart.js';
import type {
  Box,
  ElementCommon,
  Fill,
  FontRole,
  Stroke,
  TextParagraph,
  TextStyle,
} from './scene-element.js';

export type * from './scene-chart.js';
export type * from './scene-element.js';

/** A deck ready to be drawn: everything that will stand on it, placed. Lengths are inches unless said otherwise. */
export interface Scene {
  /** 13.333 × 7.5 in for all decks so far. */
  readonly width: number;
  readonly height: number;
  readonly language: string;
  readonly properties: DeckProperties;
  readonly theme: SceneTheme;
  /** Slide layouts that the slides use, in the order of first use. */
  readonly layouts: readonly SceneLayout[];
  readonly slides: readonly SceneSlide[];
}

/** What holds for the whole deck: the file's own theme part, and how round its corners are. */
export interface SceneTheme {
  readonly name: string;
  readonly palette: Palette;
  readonly fonts: DeckFonts;
  /** Radius of every rounded rectangle, inches; 0 makes them square. */
  readonly corner: number;
}

/** Font family names as written to the file, such as Georgia and Calibri. */
export interface DeckFonts {
  readonly heading: string;
  readonly body: string;
  /** What measures a family that has no open twin of its own. */
  readonly sources?: Readonly<Partial<Record<FontRole, FontSource>>>;
}

/** An open font of the same widths, such as Carlito; or the family's own files, absolute paths. */
export type FontSource =
  | { readonly twin: string }
  | {
      readonly files: {
        readonly regular: string;
        readonly bold: string;
        readonly italic?: string;
        readonly 'bold-italic'?: string;
      };
    };

export interface DeckProperties {
  readonly title: string;
  readonly subject: string;
  readonly author: string;
  readonly company: string;
  readonly keywords: string;
  /** ISO 8601 instant written as both created and modified. */
  readonly instant: string;
}

/** A slide layout of the file, with the placeholders that its slides fill. */
export interface SceneLayout {
  /** Shown in PowerPoint's New Slide menu. */
  readonly name: string;
  readonly background: ColorRole;
  readonly placeholders: readonly ScenePlaceholder[];
  /** What every slide of the layout shows and no slide edits: rules, bands. */
  readonly furniture: readonly SceneElement[];
}

/** `name` is unique in its layout; text elements fill it by that name. */
export interface ScenePlaceholder {
  readonly name: string;
  readonly type: 'title' | 'body' | 'slide-number';
  readonly box: Box;
  readonly style: TextStyle;
  /** What an empty placeholder invites to type. */
  readonly prompt: string;
}

export interface SceneSlide {
  readonly id: string;
  readonly layout: string;
  /** Name of the section in PowerPoint's slide list. */
  readonly section: string;
  /** Back to front, which is also the reading order. */
  readonly elements: readonly SceneElement[];
  /** Speaker notes, lines separated by `\n`; empty for none. */
  readonly notes: string;
}

/** Text without insets, wrapped at the box's width; the size is final, nothing shrinks it later. */
export interface TextElement extends ElementCommon {
  readonly kind: 'text';
  readonly paragraphs: readonly TextParagraph[];
  readonly valign: 'top' | 'middle' | 'bottom';
  /** Fills the slide layout's placeholder of this name. */
  readonly placeholder?: string;
  /** The height that measuring found, for the audit. */
  readonly measuredHeight: number;
}

export interface ShapeElement extends ElementCommon {
  readonly kind: 'shape';
  readonly shape: 'rectangle' | 'rounded-rectangle' | 'ellipse' | 'diamond';
  readonly fill?: Fill;
  readonly stroke?: Stroke;
}

/** A straight line from one corner of its box to the other; `flip` runs from bottom start to top end. */
export interface LineElement extends ElementCommon {
  readonly kind: 'line';
  readonly stroke: Stroke;
  readonly flip?: boolean;
}

/** Points are inches from the box's top left corner. */
export type PathStep =
  | { readonly to: 'move' | 'line'; readonly x: number; readonly y: number }
  | {
      readonly to: 'cubic';
      readonly x1: number;
      readonly y1: number;
      readonly x2: number;
      readonly y2: number;
      readonly x: number;
      readonly y: number;
    }
  | { readonly to: 'close' };

export interface FreeformElement extends ElementCommon {
  readonly kind: 'freeform';
  readonly path: readonly PathStep[];
  readonly fill?: Fill;
  readonly stroke?: Stroke;
}

/** Children's boxes are in slide inches, not relative to the group. Groups do not nest, and hold no chart, table or placeholder. */
export interface GroupElement extends ElementCommon {
  readonly kind: 'group';
  readonly children: readonly (TextElement | ShapeElement | LineElement | FreeformElement)[];
}

export interface TableElement extends ElementCommon {
  readonly kind: 'table';
  /** Inches; they add up to the box's width. */
  readonly columns: readonly number[];
  /** The first row is the header. */
  readonly rows: readonly TableRow[];
  /** Whether its first column names what each row is about. */
  readonly namesRows?: boolean;
  /** Whether every other row stands on a ground. */
  readonly striped?: boolean;
  /** Whether its last row adds up the others. */
  readonly endsInTotal?: boolean;
}

export interface TableRow {
  /** Measured, inches. */
  readonly height: number;
  readonly cells: readonly TableCell[];
}

export interface TableCell {
  readonly paragraphs: readonly TextParagraph[];
  readonly fill?: Fill;
  readonly valign: 'top' | 'middle' | 'bottom';
  /** Space inside the cell, inches, horizontal and vertical; `end` after its words, where that is another. */
  readonly padding: { readonly x: number; readonly y: number; readonly end?: number };
  /** Rule under the cell. */
  readonly rule?: Stroke;
}

/** Bytes are a PNG or JPEG ready to place: cropped, resized, stripped. */
export interface PictureElement extends ElementCommon {
  readonly kind: 'picture';
  readonly bytes: Uint8Array;
  readonly format: 'png' | 'jpeg';
}

export type SceneElement =
  | TextElement
  | ShapeElement
  | LineElement
  | FreeformElement
  | GroupElement
  | ChartElement
  | TableElement
  | PictureElement;
