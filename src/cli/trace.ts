import { Command, InvalidArgumentError } from 'commander';
import { UsageError } from '../batch/plan.js';
import { type DeckReading, type TraceResult, traceDeck } from '../batch/trace.js';
import type { Finish } from './commands.js';
import { printDiagnostics } from './diagnostics.js';
import { exitCodes } from './exit-codes.js';
import { traceLines } from './trace-lines.js';

interface Flags {
  readonly slide?: number;
  readonly json?: boolean;
}

/** `briefdeck trace <deck>`. */
export function traceCommand(finish: Finish): Command {
  return new Command('trace')
    .description(
      'say what each claim of a deck rests on and what was changed by hand since, from its file alone',
    )
    .argument('<deck>', 'path of a .pptx that briefdeck has made')
    .option('-s, --slide <number>', 'only this slide, as the file counts it now', slideNumber)
    .option('--json', 'print the result as JSON')
    .action((deck: string, flags: Flags) => {
      const result = traceDeck({ deck });
      const { reading } = result;
      const shown = reading && flags.slide !== undefined ? onlySlide(reading, flags.slide) : reading;
      if (flags.json) print(JSON.stringify(jsonTrace(result, shown), null, 2));
      else if (shown) print(traceLines(shown).join('\n'));
      if (!flags.json) printDiagnostics(result.diagnostics);
      finish(result.ok ? exitCodes.fine : exitCodes.problems);
    });
}

function slideNumber(written: string): number {
  if (!/^[1-9]\d{0,4}$/.test(written)) throw new InvalidArgumentError('It is a whole number, from 1.');
  return Number(written);
}

/** The reading of one slide, with the paragraphs and sources that it rests on. */
function onlySlide(reading: DeckReading, number: number): DeckReading {
  const slides = reading.slides.filter((slide) => slide.number === number);
  const count = reading.slides.length;
  if (slides.length === 0) throw new UsageError(`the deck has no slide ${number} (it has ${count})`);
  const claims = slides.flatMap((slide) => slide.claims);
  const { passages, sources, ...trace } = reading.trace;
  return {
    slides,
    removed: [],
    trace: {
      ...trace,
      passages: passages.filter(({ key }) => claims.some((claim) => claim.passages.includes(key))),
      sources: sources.filter(({ id }) => claims.some((claim) => claim.sources.includes(id))),
    },
  };
}

/** A stable form for other programs: slides as the file has them now, with the claims of their trace. */
function jsonTrace({ ok, diagnostics }: TraceResult, shown: DeckReading | undefined): unknown {
  if (!shown) return { ok, diagnostics };
  const { slides: _written, passages, sources, version, ...deck } = shown.trace;
  return {
    ok,
    version,
    deck,
    slides: shown.slides.map(({ number, title, state, moved, written, edits, claims }) => ({
      number,
      title,
      state,
      moved,
      ...(written && { id: written.id, was: written.number }),
      edits,
      claims,
    })),
    removed: shown.removed.map(({ id, number, title }) => ({ id, was: number, title })),
    passages,
    sources,
    diagnostics,
  };
}

function print(text: string): void {
  process.stdout.write(`${text}\n`);
}
