import { createHash } from 'node:crypto';
import type { RememberedSlide, WrittenSlide } from '../../model/written-slide.js';

export function fingerprintOf({ texts, notes }: WrittenSlide): string {
  return hash([texts.map(({ kind, lines }) => [kind, lines]), notes]);
}

export function notesFingerprintOf({ notes }: WrittenSlide): string {
  return hash(notes);
}

/** What a trace keeps of a slide. */
export function remembered(slide: WrittenSlide): RememberedSlide {
  return {
    fingerprint: fingerprintOf(slide),
    texts: slide.texts,
    notesFingerprint: notesFingerprintOf(slide),
  };
}

/** Half a SHA-256 tells more slides apart than there are. */
function hash(content: unknown): string {
  return createHash('sha256').update(JSON.stringify(content)).digest('hex').slice(0, 32);
}
