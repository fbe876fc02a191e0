import { boxesMeet, boxHolds, grown, lineMeetsBox, type Point } from '../../src/exhibits/maps/plane.js';
import type { Box, GroupElement, LineElement, PathStep } from '../../src/model/scene.js';
import { edgeFaults } from './edge-faults.js';
import { freeforms, outlines, texts } from './worded-map.js';

const notCrossed = /^(Boundary|Line of|Ceasefire|Route)/;

/** Bytes of XML that a slide may have for a map. */
const mostBytes = 400_000;

/** Everything that is wrong with a drawn map. */
export function faultsOf(group: GroupElement, frame: Box): string[] {
  return [
    ...labelFaults(group, frame),
    ...leaderFaults(group),
    ...groundFaults(group, frame),
    ...sizeFaults(group),
  ];
}

/** No label meets another, a line, the scale bar or the locator, nor leaves the map. */
function labelFaults(group: GroupElement, frame: Box): string[] {
  const faults: string[] = [];
  const words = texts(group);
  const furniture = group.children.filter(({ id }) => /^(Scale bar (dark|light)|Locator rim)/.test(id));
  const crossing = freeforms(group).filter(({ id }) => notCrossed.test(id));
  const leaders = leadersOf(group);
  words.forEach((label, index) => {
    if (!boxHolds(grown(frame, 1e-6), label.box)) faults.push(`${label.id} leaves the map`);
    for (const other of words.slice(index + 1))
      if (boxesMeet(label.box, other.box)) faults.push(`${label.id} meets ${other.id}`);
    if (!label.id.startsWith('Label')) return;
    for (const one of furniture)
      if (boxesMeet(label.box, one.box)) faults.push(`${label.id} meets ${one.id}`);
    for (const one of crossing)
      for (const line of outlines(one))
        if (lineMeetsBox(line, label.box)) faults.push(`${label.id} meets ${one.id}`);
    for (const leader of leaders)
      if (!belongs(leader, label.id) && lineMeetsBox(endsOf(leader), label.box))
        faults.push(`${label.id} meets ${leader.id}`);
  });
  return [...new Set(faults)];
}

/** A leader crosses no route, no disputed line and no other leader; it ends in its dot. */
function leaderFaults(group: GroupElement): string[] {
  const faults: string[] = [];
  const crossing = freeforms(group).filter(({ id }) => notCrossed.test(id));
  const leaders = leadersOf(group);
  leaders.forEach((leader, index) => {
    const [from, to] = endsOf(leader);
    for (const one of crossing)
      for (const line of outlines(one))
        if (line.some((point, i) => i > 0 && cross(from, to, line[i - 1]!, point)))
          faults.push(`${leader.id} crosses ${one.id}`);
    for (const other of leaders.slice(index + 1))
      if (cross(from, to, ...endsOf(other))) faults.push(`${leader.id} crosses ${other.id}`);
    const end = group.children.find(({ id }) => id === leader.id.replace('Leader', 'Leader end'));
    const touches =
      end && [from, to].some(([x, y]) => boxesMeet(end.box, { x: x - 1e-3, y: y - 1e-3, w: 2e-3, h: 2e-3 }));
    if (!touches) faults.push(`${leader.id} ends in nothing`);
  });
  return [...new Set(faults)];
}

/** Nothing lies outside the map, and its ground has neither gap nor overlap. */
function groundFaults(group: GroupElement, frame: Box): string[] {
  const room = grown(frame, 1e-3);
  const outside = freeforms(group)
    .filter((element) =>
      outlines(element)
        .flat()
        .some(([x, y]) => !boxHolds(room, { x, y, w: 0, h: 0 })),
    )
    .map(({ id }) => `${id} leaves the map`);
  return [...outside, ...edgeFaults(group, frame)].slice(0, 5);
}

function sizeFaults(group: GroupElement): string[] {
  const bytes = freeforms(group).reduce(
    (sum, { path }) => sum + path.reduce((all, step) => all + bytesOf(step), 400),
    0,
  );
  return bytes > mostBytes ? [`has ${bytes} bytes of outlines`] : [];
}

/** As the slide's XML has it, lengths in units of 914,400 to the inch. */
function bytesOf(step: PathStep): number {
  if (step.to === 'close') return '<a:close/>'.length;
  const points = step.to === 'cubic' ? 3 : 1;
  return '<a:lnTo></a:lnTo>'.length + points * '<a:pt x="7498080" y="4480560"/>'.length;
}

function leadersOf(group: GroupElement): LineElement[] {
  return group.children.filter(
    (child): child is LineElement => child.kind === 'line' && child.id.startsWith('Leader'),
  );
}

function belongs(leader: LineElement, label: string): boolean {
  return leader.id.replace('Leader', 'Label') === label;
}

function endsOf({ box: { x, y, w, h }, flip }: LineElement): readonly [Point, Point] {
  return flip
    ? [
        [x, y + h],
        [x + w, y],
      ]
    : [
        [x, y],
        [x + w, y + h],
      ];
}

function cross(a: Point, b: Point, c: Point, d: Point): boolean {
  const side = ([px, py]: Point, [qx, qy]: Point, [rx, ry]: Point): number =>
    Math.sign((qx - px) * (ry - py) - (qy - py) * (rx - px));
  return side(a, b, c) !== side(a, b, d) && side(c, d, a) !== side(c, d, b);
}
