import { describe, expect, it } from 'vitest';
import type { Scene, SceneElement } from '../../src/model/scene.js';
import { packDeck } from '../../src/pptx/deck.js';
import { PackageDefect } from '../../src/pptx/defect.js';
import { barChart, picture, ring, sampleScene } from './sample-scene.js';

function sceneWith(...elements: SceneElement[]): Scene {
  const [cover] = sampleScene.slides;
  return { ...sampleScene, slides: [{ ...cover!, elements }] };
}

const table = sampleScene.slides[4]!.elements.find((element) => element.kind === 'table')!;
const map = sampleScene.slides[2]!.elements.find((element) => element.kind === 'group')!;
const title = sampleScene.slides[0]!.elements[0]!;

const refused: readonly (readonly [string, Scene])[] = [
  ['the deck has no slides', { ...sampleScene, slides: [] }],
  ['there is no layout Gone', { ...sampleScene, slides: [{ ...sampleScene.slides[0]!, layout: 'Gone' }] }],
  ['is no date', { ...sampleScene, properties: { ...sampleScene.properties, instant: 'soon' } }],
  ['Harbour has no drawable box', sceneWith({ ...picture, box: { x: Number.NaN, y: 0, w: 1, h: 1 } })],
  ['Harbour has no drawable box', sceneWith({ ...picture, box: { x: 0, y: 0, w: -1, h: 1 } })],
  ['two elements are named Harbour', sceneWith(picture, picture)],
  ['Harbour has neither alt text', sceneWith({ ...picture, alt: '' })],
  ['Harbour is not a jpeg picture', sceneWith({ ...picture, format: 'jpeg' })],
  [
    'has a value that is no number',
    sceneWith({ ...barChart, sheet: barChart.sheet.map((one) => ({ ...one, cells: [Number.NaN] })) }),
  ],
  ['has no points', sceneWith({ ...barChart, groups: [] })],
  ['has a plot outside its box', sceneWith({ ...barChart, plot: { x: 0.5, y: 0, w: 0.8, h: 1 } })],
  [
    'has a hole of 95 %',
    sceneWith({ ...ring, groups: ring.groups.map((group) => ({ ...group, hole: 95 })) }),
  ],
  ['has rows of unequal length', sceneWith({ ...table, kind: 'table', columns: [5, 6] } as SceneElement)],
  [
    'has columns that do not add up',
    sceneWith({ ...table, kind: 'table', columns: [3, 4, 5] } as SceneElement),
  ],
  ['the placeholder Title is filled twice', sceneWith(title, { ...title, id: 'Again' } as SceneElement)],
  ['has no placeholder Aside', sceneWith({ ...title, placeholder: 'Aside' } as SceneElement)],
  ['two elements are named South island', sceneWith(map, { ...picture, id: 'South island' })],
];

describe('a scene that would be drawn broken', () => {
  it.each(refused)('is refused: %s', async (finding, scene) => {
    const attempt = packDeck(scene);
    await expect(attempt).rejects.toBeInstanceOf(PackageDefect);
    await expect(attempt).rejects.toMatchObject({ stage: 'scene' });
    await expect(attempt).rejects.toThrow(finding);
  });

  it('hears of all that is wrong at once', async () => {
    const scene = sceneWith(
      { ...picture, alt: '', box: { ...picture.box, w: -1 } },
      { ...barChart, groups: [] },
    );
    const defect = await packDeck(scene).catch((error: unknown) => error);
    expect(defect).toBeInstanceOf(PackageDefect);
    expect((defect as PackageDefect).findings).toHaveLength(3);
  });
});
