import type { ColorRole } from './color.js';
import type { TypeRole } from './type-role.js';

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

export interface ElementCommon {
  /** Unique on its slide, groups' children included; the object's name in the file. Plain words: it is what the selection pane shows. */
  readonly id: string;
  readonly box: Box;
  /** What it shows, for those who do not see it. */
  readonly alt?: string;
  /** Carries no meaning of its own; screen readers pass over it. */
  readonly decorative?: boolean;
}

/** Which figures a font role has, which sizes it takes. */
export type FontRole = 'heading' | 'body';

export interface TextStyle {
  /** What it is used for; says nothing of how it looks. */
  readonly role: TypeRole;
  readonly font: FontRole;
  /** Points. */
  readonly size: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly color: ColorRole;
  /** Extra space between letters, points. */
  readonly tracking?: number;
}

export interface TextRun {
  readonly text: string;
  readonly style: TextStyle;
}

export interface TextParagraph {
  readonly runs: readonly TextRun[];
  readonly align?: 'start' | 'center' | 'end';
  /** Points before and after the paragraph. */
  readonly spaceBefore?: number;
  readonly spaceAfter?: number;
  readonly bullet?: boolean;
}

export interface Fill {
  readonly color: ColorRole;
  /** 0 opaque to 1 clear. */
  readonly transparency?: number;
  /** A hatch in this colour over the fill. */
  readonly hatch?: ColorRole;
}

export interface Stroke {
  readonly color: ColorRole;
  /** Points. */
  readonly width: number;
  readonly dash?: 'solid' | 'dash' | 'dot';
  readonly arrow?: 'end' | 'both';
}
