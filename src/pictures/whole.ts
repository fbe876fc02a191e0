import type { EncodedPicture } from './encode.js';
import { cropToSlot } from './picture.js';
import { readPicture } from './source.js';

/**
 * A whole picture, uncropped, as large as it can stand in a room of so many inches; otherwise as `cropToSlot`.
 *
 * @throws PictureError with a diagnostic's code when the picture cannot be used
 */
export async function fitIntoRoom(
  file: string | Uint8Array,
  room: { readonly w: number; readonly h: number },
  options: { readonly dpi?: number } = {},
): Promise<EncodedPicture> {
  const { size } = await readPicture(file);
  const scale = Math.min(room.w / size.width, room.h / size.height);
  return cropToSlot(file, { w: size.width * scale, h: size.height * scale }, options);
}
