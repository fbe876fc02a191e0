import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { Report } from '../../src/diagnostics/report.js';
import type { RampRole } from '../../src/model/color.js';
import { labFromLinear, linearFromRgb, rgbFromHex } from '../../src/theme/color-space.js';
import { contrastRatio, resolveColor } from '../../src/theme/contrast.js';
import { readTheme } from '../../src/theme/theme.js';
import { root } from '../project.js';

const folder = join(root, 'templates/themes');
const themes = readdirSync(folder).map((file) => basename(file, '.yaml'));
const accents = [1, 2, 3, 4, 5, 6];

function lightness(hex: string): number {
  return labFromLinear(linearFromRgb(rgbFromHex(hex))).l;
}

describe.each(themes)('ramps of %s', (name) => {
  const { palette } = readTheme(name, join(folder, `${name}.yaml`), new Report())!;
  const ramp = (accent: number, tenths: readonly number[]): string[] =>
    tenths.map((tenth) => resolveColor(`accent${accent}Ramp${tenth}` as RampRole, palette));

  it.each(accents)('go one way in lightness, accent %i', (accent) => {
    for (const tenths of [
      [0, 5, 10],
      [0, 3, 7, 10],
      [0, 3, 5, 8, 10],
      [0, 2, 4, 6, 8, 10],
    ]) {
      const lights = ramp(accent, tenths).map(lightness);
      const way = Math.sign(lights.at(-1)! - lights[0]!);
      lights.slice(1).forEach((light, index) => {
        expect((light - lights[index]!) * way, `${tenths[index]} to ${tenths[index + 1]}`).toBeGreaterThan(2);
      });
    }
  });

  it.each(accents)('bear names that can be read, accent %i', (accent) => {
    for (const hex of ramp(accent, [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10])) {
      const best = Math.max(contrastRatio(hex, palette.ink), contrastRatio(hex, palette.paper));
      expect(best, hex).toBeGreaterThanOrEqual(4.5);
    }
  });
});
