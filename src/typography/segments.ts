import type { TextRun } from '../model/scene.js';
import { breakOpportunities, emergencyBreaks, withoutTrailingSpace } from './breaking.js';
import type { Face } from './fonts.js';
import { byScript, type ScriptRun } from './scripts.js';

/** The face that a stretch is set in. */
export type Typeface = (run: ScriptRun) => Face;

/** A stretch of text that no line should end within, with the spaces after it. Widths are points. */
export interface Segment {
  readonly text: string;
  /** Width with its trailing spaces. */
  readonly advance: number;
  /** Width without them: what must fit before a line's end. */
  readonly ink: number;
  /** The largest size in it. */
  readonly size: number;
  /** What to break it into when it is wider than the line itself; it alone where it cannot be broken. */
  pieces(): readonly Segment[];
}

/** Cuts one hard line, whose runs may differ in style, where lines may end. */
export function segmentsOf(runs: readonly TextRun[], typeface: Typeface): readonly Segment[] {
  return cut(byScript(runs), breakOpportunities(joined(runs)), typeface);
}

/** `offsets` count through the text of all runs; the last is its end. */
function cut(runs: readonly ScriptRun[], offsets: readonly number[], typeface: Typeface): readonly Segment[] {
  const segments: Segment[] = [];
  let start = 0;
  let run = 0;
  let runStart = 0;
  for (const end of offsets) {
    const parts: ScriptRun[] = [];
    while (start < end) {
      const whole = runs[run] as ScriptRun;
      const { text } = whole;
      const stop = Math.min(end, runStart + text.length);
      if (stop > start) parts.push({ ...whole, text: text.slice(start - runStart, stop - runStart) });
      start = stop;
      if (stop === runStart + text.length) {
        runStart = stop;
        run += 1;
      }
    }
    segments.push(segment(parts, typeface));
  }
  return segments;
}

function segment(parts: readonly ScriptRun[], typeface: Typeface): Segment {
  const text = joined(parts);
  let advance = 0;
  let size = 0;
  for (const part of parts) {
    advance += points(part, typeface);
    size = Math.max(size, part.style.size);
  }
  return {
    text,
    advance,
    ink: advance - trailingSpace(parts, typeface),
    size,
    pieces: () => cut(parts, emergencyBreaks(text), typeface),
  };
}

function trailingSpace(parts: readonly ScriptRun[], typeface: Typeface): number {
  let space = 0;
  for (const part of [...parts].reverse()) {
    const ink = withoutTrailingSpace(part.text);
    if (ink === part.text) break;
    space += points(part, typeface) - points({ ...part, text: ink }, typeface);
    if (ink !== '') break;
  }
  return space;
}

function points(part: ScriptRun, typeface: Typeface): number {
  const { text, style } = part;
  if (text === '') return 0;
  return typeface(part).advance(text) * style.size + (style.tracking ?? 0) * text.length;
}

function joined(runs: readonly TextRun[]): string {
  return runs.length === 1 ? (runs[0] as TextRun).text : runs.map((run) => run.text).join('');
}
