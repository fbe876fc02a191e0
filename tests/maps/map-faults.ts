import { boxesMeet, boxHolds, grown, lineMeetsBox, type Point } from '../../src/exhibits/maps/plane.js';
import type { Box, FreeformElement, GroupElement, LineElement, PathStep } from '../../src/model/scene.js';
import { freeforms, outlines, texts } from './worded-map.js';

const lineNames = /^(Coastline|Borders|Boundary|Line of|Ceasefire|Route|Locator)/;
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

/** Nothing lies outside the map; each edge has a country on both sides, or is coast, or lies on the frame. */
function groundFaults(group: GroupElement, frame: Box): string[] {
  const faults: string[] = [];
  const room = grown(frame, 1e-3);
  const uses = new Map<string, number>();
  for (const element of freeforms(group)) {
    if (
      outlines(element)
        .flat()
        .some(([x, y]) => !boxHolds(room, { x, y, w: 0, h: 0 }))
    )
      faults.push(`${element.id} leaves the map`);
    if (lineNames.test(element.id) || isDot(element)) continue;
    for (const ring of outlines(element))
      edges(ring).forEach(([a, b]) => {
        if (!isPoint(a, b) && !onFrame(a, b, frame))
          uses.set(edgeKey(a, b), (uses.get(edgeKey(a, b)) ?? 0) + 1);
      });
  }
  const coast = new Set(
    freeforms(group)
      .filter(({ id }) => id === 'Coastline')
      .flatMap(outlines)
      .flatMap((line) => edges(line).map(([a, b]) => edgeKey(a, b))),
  );
  const dotted = freeforms(group).some(isDot);
  for (const [edge, count] of uses) {
    // Where a strip of land is thinner than a simplified outline, its two sides are one edge. A dot takes the place
    // of its country's own outline, whose neighbours' edges are then used once.
    if (!coast.has(edge) && count % 2 !== 0 && !(dotted && count === 1))
      faults.push(`${edge} is used ${count} times`);
    if (coast.has(edge) && count > 2) faults.push(`the coast ${edge} is used ${count} times`);
  }
  return faults.slice(0, 5);
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

/** A country too small to be seen is a ring of twelve corners. */
function isDot({ path, box }: FreeformElement): boolean {
  return path.length === 13 && Math.abs(box.w - 0.09) < 1e-3 && Math.abs(box.h - 0.09) < 1e-3;
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

function edges(line: readonly Point[]): (readonly [Point, Point])[] {
  return line.slice(1).map((point, i) => [line[i]!, point] as const);
}

/** An edge whichever way it is travelled. */
function edgeKey(a: Point, b: Point): string {
  const [p, q] = [a, b].map(([x, y]) => `${Math.round(x * 1e4)},${Math.round(y * 1e4)}`);
  return p! < q! ? `${p} ${q}` : `${q} ${p}`;
}

/** Two corners that are one in the file. */
function isPoint([ax, ay]: Point, [bx, by]: Point): boolean {
  return Math.abs(ax - bx) < 2e-4 && Math.abs(ay - by) < 2e-4;
}

function onFrame(a: Point, b: Point, frame: Box): boolean {
  const on = (u: number, v: number, edge: number): boolean =>
    Math.abs(u - edge) < 5e-4 && Math.abs(v - edge) < 5e-4;
  return (
    on(a[0], b[0], frame.x) ||
    on(a[0], b[0], frame.x + frame.w) ||
    on(a[1], b[1], frame.y) ||
    on(a[1], b[1], frame.y + frame.h)
  );
}
