import type { ColorRole } from '../../model/color.js';
import type { Place } from '../../model/place.js';
import type { TextElement } from '../../model/scene.js';
import type { WordedMap } from '../../model/storyboard.js';
import { hexFromRgb, rgbFromHex } from '../../theme/color-space.js';
import { contrastRatio, leastContrast, resolveColor } from '../../theme/contrast.js';
import { countryName } from '../../wording/countries.js';
import { plain } from '../../wording/text.js';
import { accentRole } from './colors.js';
import type { Ground } from './ground.js';
import { labelElement } from './label-element.js';
import type { ContentGround, MapContext } from './map-context.js';
import type { Obstacle } from './obstacles.js';
import { distance, grown, type Line, lineMeetsBox, nearestInBox } from './plane.js';
import type { PointLabel } from './point-labels.js';
import { boxAround, type Setting, settingsOf } from './setting.js';
import { type DrawnSymbol, symbolTransparency } from './symbols.js';

/** Values written in their circles, and what must be written beside others. */
export interface SymbolLabels {
  readonly inside: readonly TextElement[];
  readonly beside: readonly ValueLabel[];
}

/** A value, or the name of a place with it, to be written beside a circle. */
export interface ValueLabel {
  readonly label: PointLabel;
  /** What the key says where there is no room: the value with what has it. */
  readonly tells: string;
  readonly at: Place;
}

/** What lies over circles: marks of places within them, and lines. */
export interface OverSymbols {
  readonly marks: readonly Obstacle[];
  readonly lines: readonly Line[];
}

/** Each value in its circle where it fits and can be read, else beside it; with the name of a place that has no other. */
export function symbolLabels(
  symbols: readonly DrawnSymbol[],
  { marks, lines }: OverSymbols,
  { map, ground, fillUnder, context }: ContentGround,
): SymbolLabels {
  const inside: TextElement[] = [];
  const beside: ValueLabel[] = [];
  symbols.forEach((drawn, index) => {
    const { symbol, name, center, radius } = drawn;
    const above = [...symbols.slice(index + 1), ...marks];
    const [value] = settings(symbol.printed, true, context);
    const color = fits(value!, drawn, above, lines)
      ? colorIn(drawn, map, ground, fillUnder, context)
      : undefined;
    if (color) inside.push(labelElement(`Value ${name}`, value!, boxAround(center, value!), color));
    const own = 'country' in symbol.on ? '' : plain(symbol.on.label);
    const words = [own, color ? '' : symbol.printed].filter(Boolean).join(' ');
    if (words) {
      const bold = own === '';
      const label = {
        id: `${own ? 'Label' : 'Value'} ${name}`,
        center,
        radius,
        settings: settings(words, bold, context),
      };
      const where = 'country' in symbol.on ? countryName(symbol.on.country, context.language) : undefined;
      const tells = where ? `${where} ${words}` : words;
      beside.push({
        label,
        tells,
        at: 'country' in symbol.on ? map.symbols!.heading.at : symbol.on.label.at,
      });
    }
  });
  return { inside, beside };
}

function settings(words: string, bold: boolean, { fonts }: MapContext): Setting[] {
  return settingsOf(words, [{ role: 'label', font: 'body', size: 10, ...(bold && { bold }) }], fonts);
}

/** Within the circle, under none that lies on it, and crossed by no line. */
function fits(
  setting: Setting,
  { center, radius }: DrawnSymbol,
  above: readonly Obstacle[],
  lines: readonly Line[],
): boolean {
  const box = boxAround(center, setting);
  const corner = Math.hypot(setting.w / 2, (setting.h / 2) * 0.75);
  const around = grown(box, 0.02);
  const covered = above.some(
    (other) => distance(nearestInBox(around, other.center), other.center) < other.radius,
  );
  return corner < radius - 0.01 && !covered && lines.every((line) => !lineMeetsBox(line, around));
}

/** What reads on the circle's colour mixed with each ground that shows through. */
function colorIn(
  { center, radius }: DrawnSymbol,
  map: WordedMap,
  ground: Ground,
  fillUnder: (owner: number) => ColorRole,
  { palette }: MapContext,
): 'ink' | 'paper' | undefined {
  const [x, y] = center;
  const box = { x: x - radius, y: y - radius * 0.4, w: 2 * radius, h: radius * 0.8 };
  const circle = resolveColor(accentRole(map.symbols?.color), palette);
  const mixed = [...ground.under(box).keys()].map((owner) =>
    over(circle, resolveColor(fillUnder(owner), palette)),
  );
  return (['paper', 'ink'] as const).find((color) =>
    mixed.every((hex) => contrastRatio(palette[color], hex) >= leastContrast),
  );
}

function over(upper: string, lower: string): string {
  const [a, b] = [rgbFromHex(upper), rgbFromHex(lower)];
  const mix = (channel: 'r' | 'g' | 'b'): number =>
    a[channel] * (1 - symbolTransparency) + b[channel] * symbolTransparency;
  return hexFromRgb({ r: mix('r'), g: mix('g'), b: mix('b') });
}
