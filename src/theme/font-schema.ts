import * as z from 'zod';
import { choice, only, text } from '../files/yaml/forms.js';
import { twinNames } from '../typography/families.js';

const filePath = "a font file's path, relative to the theme's";

/** Titles are bold, so a bold file is asked for; a face without italics is slanted by viewers, at the same widths. */
const files = only('the files of a font', {
  regular: text(filePath),
  bold: text(filePath),
  italic: text(filePath).optional(),
  'bold-italic': text(filePath).optional(),
});

const fontForm = 'a font';

const own = only(fontForm, {
  family: text("the font's name as PowerPoint shows it"),
  twin: choice(twinNames).optional(),
  files: files.optional(),
});

const font = z.union([text(fontForm), own], { error: fontForm });

export type FontEntry = z.infer<typeof font>;

/** The faces of a theme: a family whose widths are known, or one with what measures it. */
export const fontsSchema = only('the fonts', {
  heading: font,
  body: font,
  figures: choice(['heading', 'body']).optional(),
});
