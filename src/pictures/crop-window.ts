/** Width and height in whole pixels. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
}

/** A point as fractions of width and height, from the top left. */
export interface Focus {
  readonly x: number;
  readonly y: number;
}

/** The largest part of a picture that has the shape wanted, as near around the focus as the edges let it be. */
export function cropWindow(
  picture: Pixels,
  wanted: Pixels,
  focus: Focus,
): Pixels & { readonly left: number; readonly top: number } {
  const scale = Math.min(picture.width / wanted.width, picture.height / wanted.height);
  const width = Math.min(picture.width, Math.max(1, Math.round(wanted.width * scale)));
  const height = Math.min(picture.height, Math.max(1, Math.round(wanted.height * scale)));
  return {
    left: startOf(focus.x, width, picture.width),
    top: startOf(focus.y, height, picture.height),
    width,
    height,
  };
}

function startOf(focus: number, length: number, available: number): number {
  return Math.min(available - length, Math.max(0, Math.round(focus * available - length / 2)));
}
