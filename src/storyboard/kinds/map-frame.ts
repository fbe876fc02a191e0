import type { MapFrame } from '../../model/map-frame.js';
import type { Text } from '../../model/wording.js';
import type { Words } from '../words.js';

/** A map's frame with the words of its labels final. */
export function wordFrame(frame: MapFrame, words: Words): MapFrame<Text> {
  const labels = frame.labels.map(({ text, ...choice }) => ({
    ...choice,
    ...(text && { text: words.text(text) }),
  }));
  return { ...frame, labels };
}
