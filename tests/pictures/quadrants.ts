import sharp, { type Sharp } from 'sharp';

export const red = [200, 30, 30] as const;
export const green = [30, 160, 60] as const;
export const blue = [30, 60, 200] as const;
export const yellow = [230, 200, 40] as const;
export type Color = readonly [number, number, number];

/** A picture of four flat quarters: red and green above, blue and yellow below. */
export function quadrants(width: number, height: number): Sharp {
  const data = new Uint8Array(width * height * 3);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      data.set(quarterAt(x < width / 2, y < height / 2), (y * width + x) * 3);
    }
  }
  return sharp(data, { raw: { width, height, channels: 3 } });
}

/** The same four quarters as an SVG of that size. */
export function quadrantsSvg(width: number, height: number): Uint8Array {
  const quarters = [red, green, blue, yellow].map((color, index) => {
    const x = (index % 2) * 50;
    const y = Math.floor(index / 2) * 50;
    return `<rect x="${x}%" y="${y}%" width="50%" height="50%" fill="rgb(${color.join()})"/>`;
  });
  const size = `width="${width}" height="${height}"`;
  return new TextEncoder().encode(
    `<svg xmlns="http://www.w3.org/2000/svg" ${size}>${quarters.join('')}</svg>`,
  );
}

/** Red, green and blue of the pixel at a point given as fractions of the picture. */
export async function colorAt(bytes: Uint8Array, x: number, y: number): Promise<Color> {
  const { data, info } = await sharp(bytes).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  const pixel = Math.floor(y * info.height) * info.width + Math.floor(x * info.width);
  return [0, 1, 2].map((channel) => data[pixel * info.channels + channel]) as unknown as Color;
}

export function distance(a: Color, b: Color): number {
  return Math.max(...a.map((channel, index) => Math.abs(channel - b[index]!)));
}

function quarterAt(left: boolean, top: boolean): Color {
  if (top) return left ? red : green;
  return left ? blue : yellow;
}
