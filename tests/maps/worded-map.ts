import { plainFrame } from '../../src/model/map-frame.js';
import type { GroupElement, PathStep, SceneElement } from '../../src/model/scene.js';
import type { WordedMap } from '../../src/model/storyboard.js';
import type { Text } from '../../src/model/wording.js';
import { palette } from '../palette.js';

export const box = { x: 0.7, y: 1.8, w: 8.2, h: 4.9 };
export const context = {
  language: 'en',
  fonts: { heading: 'Georgia', body: 'Calibri' },
  palette,
  id: 'Map',
};

export function text(words: string): Text {
  return {
    runs: [{ text: words, provenance: { kind: 'written' } }],
    at: { file: 'findings.yaml', line: 1, column: 1, length: 0 },
  };
}

export function category(heading: string, countries: readonly string[], color?: string) {
  return { heading: text(heading), text: text(''), references: [], countries, ...(color && { color }) };
}

export function route(heading: string, via: readonly (readonly [number, number])[]) {
  const look = { curved: true, style: 'dashed', arrow: 'end' } as const;
  return { heading: text(heading), text: text(''), references: [], via, indicative: true, ...look };
}

export function wordedMap(parts: Partial<WordedMap>): WordedMap {
  return {
    kind: 'map',
    id: 'theatre',
    fit: [],
    frame: plainFrame,
    pointOfView: 'un',
    categories: [],
    routes: [],
    seas: [],
    regions: [],
    places: [],
    arcs: [],
    callouts: [],
    fromGazetteer: false,
    ...parts,
  };
}

export const theatre = wordedMap({
  fit: ['Morocco', 'Algeria', 'Tunisia', 'Mali', 'Niger', 'Burkina Faso', 'Mauritania', 'Senegal', 'Nigeria'],
  categories: [
    category('Anchor', ['Morocco'], 'accent1'),
    category('Rival', ['Algeria'], 'accent2'),
    category('Withdrawal', ['Mali', 'Niger', 'Burkina Faso'], 'accent4'),
  ],
  routes: [
    route('Pipeline', [
      [3.9, 6.2],
      [1, 5.3],
      [-4, 4.6],
      [-8.5, 4],
      [-13.8, 7.9],
      [-17.3, 11.5],
      [-18.6, 15.2],
      [-18, 19.5],
      [-17, 23.5],
      [-14.2, 27.4],
      [-11, 30.2],
      [-8.7, 33.2],
      [-6.3, 35.6],
    ]),
  ],
  seas: [{ label: text('Atlantic Ocean'), at: [-19, 29] }],
});

type Child = GroupElement['children'][number];

export function childNamed(group: GroupElement, id: string): Child {
  const child = group.children.find((each) => each.id === id);
  if (!child) throw new Error(`No ${id} among ${group.children.map((each) => each.id).join(', ')}`);
  return child;
}

export function texts(group: GroupElement): Extract<SceneElement, { kind: 'text' }>[] {
  return group.children.filter((child) => child.kind === 'text');
}

export function freeforms(group: GroupElement): Extract<SceneElement, { kind: 'freeform' }>[] {
  return group.children.filter((child) => child.kind === 'freeform');
}

export function wordsOf(element: Extract<SceneElement, { kind: 'text' }>): string {
  return element.paragraphs.map(({ runs }) => runs.map((run) => run.text).join('')).join(' ');
}

/** Where a step ends, and for curves the whole way there from `from`, in slide inches. */
export function wayTo(
  step: PathStep,
  from: readonly [number, number],
  origin: { x: number; y: number },
): [number, number][] {
  if (step.to === 'close') return [];
  const end: [number, number] = [origin.x + step.x, origin.y + step.y];
  if (step.to !== 'cubic') return [end];
  const [x1, y1, x2, y2] = [origin.x + step.x1, origin.y + step.y1, origin.x + step.x2, origin.y + step.y2];
  return Array.from({ length: 40 }, (_, i) => {
    const t = (i + 1) / 40;
    const [a, b, c, d] = [(1 - t) ** 3, 3 * t * (1 - t) ** 2, 3 * t * t * (1 - t), t ** 3];
    return [a * from[0] + b * x1 + c * x2 + d * end[0], a * from[1] + b * y1 + c * y2 + d * end[1]];
  });
}

/** A freeform's outlines as points in slide inches, curves finely sampled. */
export function outlines(element: Extract<SceneElement, { kind: 'freeform' }>): [number, number][][] {
  const found: [number, number][][] = [];
  for (const step of element.path) {
    const current = found.at(-1);
    if (step.to === 'close' && current) current.push(current[0]!);
    else if (step.to === 'move') found.push(wayTo(step, [0, 0], element.box));
    else current?.push(...wayTo(step, current.at(-1)!, element.box));
  }
  return found;
}
