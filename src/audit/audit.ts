import type { Report } from '../diagnostics/report.js';
import type { LayoutContract } from '../model/layout-contract.js';
import type { Scene } from '../model/scene.js';
import type { Storyboard } from '../model/storyboard.js';
import type { AuditedSlide, Fault } from './check.js';
import { checks } from './checks/index.js';

/** Says what is wrong with a composed deck, slide by slide; decisions/audit.md gives each rule's reason. */
export function audit(
  scene: Scene,
  storyboard: Storyboard,
  layouts: ReadonlyMap<string, LayoutContract>,
  report: Report,
): void {
  for (const audited of auditedSlides(scene, storyboard, layouts)) {
    const where = `slide "${audited.slide.id}" for ${storyboard.audience}`;
    for (const { code, needsRoom, find } of checks) {
      if (needsRoom && overflows(where, report)) continue;
      for (const fault of find(audited)) {
        if (code === 'text-overflow' && isTold(where, fault, report)) continue;
        report.add(code, `${where}: ${fault.message}`, fault.at ?? audited.words.at, fault.hint);
      }
    }
  }
}

/** Each slide of a deck with all that it is judged by. */
export function auditedSlides(
  scene: Scene,
  storyboard: Storyboard,
  layouts: ReadonlyMap<string, LayoutContract>,
): AuditedSlide[] {
  return scene.slides.map((slide, index) => {
    const words = storyboard.slides[index]!;
    const ground = scene.layouts.find(({ name }) => name === slide.layout)!;
    return { scene, slide, ground, contract: layouts.get(words.layout)!, storyboard, words };
  });
}

function overflows(where: string, report: Report): boolean {
  return report.entries.some(({ code, message }) => code === 'text-overflow' && message.startsWith(where));
}

/** Whether the typesetter has said of the same element that it is too tall, perhaps at a better place. */
function isTold(where: string, fault: Fault, report: Report): boolean {
  const named = /^"[^"]*"/.exec(fault.message)?.[0];
  const opening = `${where}: ${named}`;
  return report.entries.some(({ code, message }) => code === 'text-overflow' && message.startsWith(opening));
}
