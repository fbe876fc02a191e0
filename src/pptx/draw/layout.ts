import type { SceneLayout, ScenePlaceholder } from '../../model/scene.js';
import { sentinelOf } from '../sentinels.js';
import { escapeXml } from '../xml.js';
import type { Drawing, PlaceholderDrawing } from './pptxgenjs.js';
import { styleOptions } from './text.js';

/** The name under which a layout is known while drawing: the library writes it unescaped (defect 16). */
export function layoutTitle(name: string): string {
  return escapeXml(name);
}

/**
 * A slide layout with its title and body placeholders; furniture is drawn later, slide numbers are the finish's.
 * A white layout has no background of its own, so that it follows the master's.
 */
export function addLayout(drawing: Drawing, layout: SceneLayout): void {
  drawing.addLayout(
    layoutTitle(layout.name),
    layout.background === 'paper' ? undefined : sentinelOf(layout.background),
    layout.placeholders.flatMap((placeholder) => placeholderDrawing(placeholder)),
  );
}

function placeholderDrawing(placeholder: ScenePlaceholder): PlaceholderDrawing[] {
  const { name, type, box, style, prompt } = placeholder;
  if (type === 'slide-number') return [];
  const options = {
    ...styleOptions(style),
    ...box,
    name,
    type,
    objectName: name,
    align: 'left',
    valign: 'top',
    margin: 0,
  } as const;
  return [{ options, prompt }];
}
