import type { Report } from '../diagnostics/report.js';
import type { Scene, SceneSlide } from '../model/scene.js';
import type { Storyboard } from '../model/storyboard.js';
import { overlaps } from './overlaps.js';
import { occupied } from './placed-text.js';

/** Inches from the slide's edge inside which nothing with meaning may end. */
const edge = 0.1;

/** Inches by which a sum of lengths may miss. */
const rounding = 0.001;

/** Says what is wrong with a composed deck: things that stand on each other, or run off the slide. */
export function audit(scene: Scene, storyboard: Storyboard, report: Report): void {
  for (const [index, slide] of scene.slides.entries()) {
    const { at } = storyboard.slides[index]!;
    const where = `slide "${slide.id}" for ${storyboard.audience}`;
    // Words that do not fit run over their neighbours: that has been said at its cause.
    if (overflowing(where, report)) continue;
    for (const [a, b] of overlaps(slide))
      report.add('layout-overlap', `${where}: "${a}" and "${b}" overlap`, at);
    for (const id of outside(slide, scene))
      report.add('layout-margin', `${where}: "${id}" runs off the slide`, at);
  }
}

function overflowing(where: string, report: Report): boolean {
  return report.entries.some((entry) => entry.code === 'text-overflow' && entry.message.startsWith(where));
}

function outside(slide: SceneSlide, { width, height }: Scene): string[] {
  return occupied(slide)
    .filter(({ id, box }) => {
      // A picture may run up to the slide's edges, and not past them.
      const room = slide.elements.some((one) => one.id === id && one.kind === 'picture') ? -rounding : edge;
      const { x, y, w, h } = box;
      return x < room || y < room || x + w > width - room || y + h > height - room;
    })
    .map(({ id }) => id);
}
