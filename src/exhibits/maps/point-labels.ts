import type { DeckFonts, TextStyle } from '../../model/scene.js';
import type { LabelSpace, Leader } from './label-space.js';
import { linesCross, type Obstacle } from './obstacles.js';
import { distance, type Line, nearestInBox, type Point } from './plane.js';
import { boxAround, type Setting, settingsOf } from './setting.js';

/** A name to be placed beside something round. */
export interface PointLabel extends Obstacle {
  readonly id: string;
  readonly settings: readonly Setting[];
}

type Style = Omit<TextStyle, 'color'>;

/** Inches between a mark and its name. */
const beside = 0.035;
/** How far a name with a leader may stand from its mark. */
const ringsOfLeaders = [0.22, 0.32, 0.45, 0.6, 0.8, 1.05, 1.35];
const directions = 16;
/** Among marks that stand close together: inches between a leader and another mark, and how many ways it may lead. */
const crowded = { room: 0.01, directions: 48 };

/** How names of places are set: those of capitals bold, as in atlases. */
export function pointSettings(name: string, bold: boolean, fonts: DeckFonts): Setting[] {
  const style: Style = { role: 'label', font: 'body', size: 10, ...(bold && { bold }) };
  return settingsOf(name, [style], fonts).slice(0, 1);
}

/** Beside its mark on ground of one kind, else across an edge that it can be read on, else apart with a leader; false where there is no room at all. */
export function placeBeside(space: LabelSpace, label: PointLabel, lines: readonly Line[]): boolean {
  const tries = label.settings.flatMap((setting) =>
    [0, 0.06].flatMap((more) =>
      centersAround(label, setting, beside + more).map((center) => ({ setting, center })),
    ),
  );
  const even = tries.filter(({ setting, center }) => {
    const owner = space.ground.at(center);
    return space.suits(center, setting, 0.015, (other) => other === owner);
  });
  const put = ({ setting, center }: (typeof tries)[number]): boolean => space.put(label.id, setting, center);
  return even.some(put) || tries.some(put) || placeWithLeader(space, label, lines);
}

/** To its end, to its start, then on its corners, then above and below. */
function centersAround({ center: [x, y], radius }: Obstacle, { w, h }: Setting, gap: number): Point[] {
  const [dx, dy] = [radius + gap + w / 2, radius + gap + h / 2];
  const [slant, rise] = [radius * 0.7 + gap + w / 2, radius * 0.7 + gap + h * 0.4];
  return [
    [x + dx, y],
    [x - dx, y],
    [x + slant, y - rise],
    [x + slant, y + rise],
    [x - slant, y - rise],
    [x - slant, y + rise],
    [x, y - dy],
    [x, y + dy],
  ];
}

/** A number in a name's stead: as the name would stand, else out of the crowd with a leader close by other marks. */
export function placeNumberBeside(space: LabelSpace, label: PointLabel, lines: readonly Line[]): boolean {
  return placeBeside(space, label, lines) || placeWithLeader(space, label, lines, crowded);
}

function placeWithLeader(
  space: LabelSpace,
  label: PointLabel,
  lines: readonly Line[],
  around: { readonly room?: number; readonly directions: number } = { directions },
): boolean {
  return label.settings.some((setting) =>
    ringsOfLeaders.some((ring) =>
      ringAround(label, setting, ring, around.directions).some((center) => {
        if (!space.isFree(center, setting)) return false;
        const leader = leaderTo(setting, center, label);
        const clear =
          space.leaderIsFree(leader, () => true, around.room) &&
          lines.every((line) => !linesCross(leader, line));
        return clear && space.put(label.id, setting, center, leader);
      }),
    ),
  );
}

function ringAround(
  { center: [x, y], radius }: Obstacle,
  { w, h }: Setting,
  ring: number,
  count: number,
): Point[] {
  return Array.from({ length: count }, (_, i): Point => {
    const turn = (i / count) * 2 * Math.PI;
    const reach = radius + ring;
    return [x + Math.cos(turn) * (reach + w / 2), y + Math.sin(turn) * (reach + h / 2)];
  });
}

/** Ends clear of the mark, whose room no leader may enter. */
function leaderTo(setting: Setting, center: Point, { center: mark, radius }: Obstacle): Leader {
  const start = nearestInBox(boxAround(center, setting), mark);
  const length = distance(start, mark);
  const clear = radius < 0.12 ? (radius + 0.035) * Math.SQRT2 : radius * 1.03 + 0.08;
  const share = length === 0 ? 1 : Math.max(0, length - clear) / length;
  return [start, [start[0] + (mark[0] - start[0]) * share, start[1] + (mark[1] - start[1]) * share]];
}

/** Beside a line, as near to its middle as there is room. */
export function placeAlong(space: LabelSpace, id: string, line: Line, settings: readonly Setting[]): boolean {
  const shares = [0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74, 0.18, 0.82];
  return settings.some((setting) =>
    [0.08, 0.14, 0.22].some((gap) =>
      shares.some((share) =>
        [1, -1].some((side) => space.put(id, setting, besideLine(line, share, side, gap, setting))),
      ),
    ),
  );
}

function besideLine(line: Line, share: number, side: number, gap: number, { w, h }: Setting): Point {
  const at = Math.min(line.length - 2, Math.max(1, Math.round(share * (line.length - 1))));
  const [before, point, after] = [line[at - 1]!, line[at]!, line[at + 1]!];
  const length = distance(before, after) || 1;
  const [nx, ny] = [(-(after[1] - before[1]) / length) * side, ((after[0] - before[0]) / length) * side];
  const reach = (Math.abs(nx) * w) / 2 + (Math.abs(ny) * h) / 2 + gap;
  return [point[0] + nx * reach, point[1] + ny * reach];
}
