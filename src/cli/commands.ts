import { Argument, Command } from 'commander';
import { type BuildOptions, type BuildResult, build, check } from '../batch/build.js';
import { type CoverageResult, checkCoverage } from '../batch/coverage.js';
import { type SchemaKind, schemaKinds, schemaOf } from '../batch/schema.js';
import { coverageText } from './coverage.js';
import { exitCodes } from './exit-codes.js';
import { type FormatFlags, formatOf, formatOption, hasLines, jsonOption, printProblems } from './formats.js';
import { progressLine } from './progress.js';
import { deckLine, jsonResult } from './result.js';

interface Flags extends FormatFlags {
  readonly audience?: string[];
  readonly out?: string;
  readonly strict?: boolean;
  readonly paper?: string;
  /** Commander sets it to false by `--no-evidence`. */
  readonly evidence?: boolean;
  readonly coverage?: boolean;
}

/** An option that may be given several times collects what it was given. */
function several(value: string, before: string[] = []): string[] {
  return [...before, value];
}

export type Finish = (code: number) => void;

/** `briefdeck build [brief…]`. */
export function buildCommand(finish: Finish): Command {
  return new Command('build')
    .description(
      'build every audience of the briefs named, or of every brief under briefs/, into out/<brief>/<audience>.pptx, each with its evidence sheet',
    )
    .argument('[brief...]', 'names of briefs, or paths of brief files')
    .option('-a, --audience <id>', 'only this audience; may be given several times', several)
    .option('-o, --out <folder>', 'write to this folder instead of out/')
    .option('--no-evidence', 'write no evidence sheet beside the decks')
    .option('--strict', 'count a warning as an error')
    .addOption(formatOption())
    .addOption(jsonOption())
    .action(async (briefs: string[], flags: Flags) => finish(await carryOut(build, briefs, flags)));
}

/** `briefdeck check [brief…]`. */
export function checkCommand(finish: Finish): Command {
  return new Command('check')
    .description(
      'report every problem of the briefs named, or of every brief under briefs/, and write no deck',
    )
    .argument('[brief...]', 'names of briefs, or paths of brief files')
    .option('-a, --audience <id>', 'only this audience; may be given several times', several)
    .option('-p, --paper <file>', 'hold the findings against another text of the paper, .md or .txt')
    .option(
      '-c, --coverage',
      'say what each audience is told of the paper, here and in out/<brief>/coverage.html',
    )
    .option('--strict', 'count a warning as an error')
    .addOption(formatOption())
    .addOption(jsonOption())
    .action(async (briefs: string[], flags: Flags) =>
      finish(await carryOut(flags.coverage ? checkCoverage : check, briefs, flags)),
    );
}

/** `briefdeck schema <kind>`. */
export function schemaCommand(): Command {
  const kind = new Argument('<kind>', 'which files it describes').choices(schemaKinds);
  return new Command('schema')
    .description('print the JSON Schema of brief or findings files, for editors that complete and check YAML')
    .addArgument(kind)
    .action((chosen: SchemaKind) => {
      process.stdout.write(`${JSON.stringify(schemaOf(chosen), null, 2)}\n`);
    });
}

async function carryOut(
  command: (options: BuildOptions) => Promise<BuildResult | CoverageResult>,
  briefs: readonly string[],
  flags: Flags,
): Promise<number> {
  const format = formatOf(flags);
  const progress = progressLine(process.stderr, format === 'text');
  const result = await command({
    briefs,
    ...(flags.audience && { audiences: flags.audience }),
    ...(flags.out !== undefined && { out: flags.out }),
    ...(flags.paper !== undefined && { paper: flags.paper }),
    ...(flags.strict && { strict: true }),
    ...(flags.evidence === false && { evidence: false }),
    onProgress: (state) => {
      progress.show(state);
      if (state.deck && hasLines(format)) process.stdout.write(`${deckLine(state.deck)}\n`);
    },
  });
  progress.clear();
  if ('coverage' in result && hasLines(format))
    process.stdout.write(`\n${result.coverage.map(coverageText).join('\n\n')}\n`);
  printProblems(result.diagnostics, format, () => jsonResult(result));
  const warned = result.diagnostics.some(({ severity }) => severity === 'warning');
  if (format === 'text' && flags.strict && warned)
    process.stderr.write('--strict: warnings count as errors; no deck that has one is made\n');
  if (result.diagnostics.some((one) => one.code === 'own-defect')) return exitCodes.defect;
  return result.ok ? exitCodes.fine : exitCodes.problems;
}
