import { dirname, relative } from 'node:path';
import type { Box, PictureElement } from '../../model/scene.js';
import type { WordedPicture } from '../../model/storyboard.js';
import { plain } from '../../wording/text.js';
import type { Sheet } from '../sheet.js';

/** Pixels an inch under which a picture looks coarse on a screen. */
const leastDpi = 96;

/**
 * The picture cropped to its slot around its focus, as pixels that hold no more than the slot shows. One that cannot be
 * used is reported where its path is written, and one with too few pixels too; only decks with pictures load the decoder.
 */
export async function slotPicture(
  { type, slide }: Sheet,
  picture: WordedPicture,
  slot: Box,
): Promise<PictureElement | undefined> {
  const { file, fileAt } = picture;
  const [x, y] = picture.focus;
  const label = relative(dirname(fileAt.file), file);
  const { cropToSlot } = await import('../../pictures/picture.js');
  const { PictureError } = await import('../../pictures/picture-error.js');
  try {
    const { bytes, format, width } = await cropToSlot(file, slot, { focus: { x, y }, label });
    const dpi = Math.floor(width / slot.w);
    if (dpi < leastDpi) {
      type.report.add(
        'picture-coarse',
        `slide "${slide.id}": ${label} gives its place ${dpi} pixels an inch, and looks coarse under ${leastDpi}`,
        fileAt,
        `use one of at least ${Math.ceil(slot.w * leastDpi)} x ${Math.ceil(slot.h * leastDpi)} pixels in this shape`,
      );
    }
    return { kind: 'picture', id: 'Picture', box: slot, bytes, format, alt: plain(picture.alt) };
  } catch (problem) {
    if (!(problem instanceof PictureError)) throw problem;
    type.report.add(problem.code, problem.message, fileAt, problem.hint);
    return undefined;
  }
}
