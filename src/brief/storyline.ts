import type { Report } from '../diagnostics/report.js';
import { nameHint } from '../diagnostics/suggest.js';
import { childOf, entriesOf, itemsOf, merge, nameIn, type YamlNode } from '../files/yaml/node.js';
import type { Place } from '../model/place.js';

/** A slide of the storyline as written, with what changes it merged in. */
export interface WrittenSlide {
  readonly id: string;
  /** Where its id, or the layout that gives it its id, is written. */
  readonly at: Place;
  readonly node: YamlNode;
}

/**
 * The storyline of a brief and the templates that it extends, furthest first: each may begin one anew, and change, add
 * to and drop from what it has inherited.
 */
export function storylineOf(layers: readonly YamlNode[], report: Report): WrittenSlide[] {
  let slides: WrittenSlide[] = [];
  for (const layer of layers) {
    const own = childOf(layer, 'storyline');
    if (own) slides = itemsOf(own).flatMap((node) => identified(node) ?? []);
    slides = added(changed(slides, layer, report), layer, report);
    reportDuplicates(slides, report);
    slides = dropped(slides, layer, report);
  }
  return slides;
}

/** Says that no slide has an id, with those that there are. */
export function reportUnknownSlide(
  id: string,
  at: Place,
  slides: readonly { readonly id: string }[],
  report: Report,
): void {
  report.add(
    'slide-unknown',
    `there is no slide \`${id}\``,
    at,
    nameHint(
      id,
      slides.map((slide) => slide.id),
    ),
  );
}

function identified(node: YamlNode): WrittenSlide | undefined {
  const named = childOf(node, 'id') ?? childOf(node, 'layout');
  const id = nameIn(named);
  return named && id !== undefined ? { id, at: named.at, node } : undefined;
}

function changed(slides: readonly WrittenSlide[], layer: YamlNode, report: Report): WrittenSlide[] {
  const changes = new Map(entriesOf(childOf(layer, 'slides')));
  for (const [id, { keyAt }] of changes) {
    if (!slides.some((slide) => slide.id === id)) reportUnknownSlide(id, keyAt, slides, report);
  }
  return slides.map((slide) => {
    const change = changes.get(slide.id);
    return change ? { ...slide, node: merge(slide.node, change.value) } : slide;
  });
}

function added(slides: readonly WrittenSlide[], layer: YamlNode, report: Report): WrittenSlide[] {
  const result = [...slides];
  // Several slides added after the same one follow it in the order in which they are written.
  const last = new Map<string, string>();
  for (const node of itemsOf(childOf(layer, 'add'))) {
    const slide = identified(node);
    const after = childOf(node, 'after');
    const id = nameIn(after);
    if (!slide || !after || id === undefined) continue;
    const index = result.findIndex((each) => each.id === (last.get(id) ?? id));
    if (index < 0) reportUnknownSlide(id, after.at, result, report);
    result.splice(index < 0 ? result.length : index + 1, 0, slide);
    if (index >= 0) last.set(id, slide.id);
  }
  return result;
}

function dropped(slides: readonly WrittenSlide[], layer: YamlNode, report: Report): WrittenSlide[] {
  const ids = new Set<string>();
  for (const node of itemsOf(childOf(layer, 'drop'))) {
    const id = nameIn(node);
    if (id === undefined) continue;
    ids.add(id);
    if (!slides.some((slide) => slide.id === id)) reportUnknownSlide(id, node.at, slides, report);
  }
  return slides.filter((slide) => !ids.has(slide.id));
}

function reportDuplicates(slides: readonly WrittenSlide[], report: Report): void {
  const seen = new Set<string>();
  for (const { id, at } of slides) {
    if (seen.has(id)) {
      const message = `there are two slides \`${id}\``;
      report.add('slide-duplicate', message, at, 'give one of them an `id` of its own');
    }
    seen.add(id);
  }
}
