import { Command, CommanderError } from 'commander';
import { UsageError } from '../batch/plan.js';
import { acceptCommand } from './accept.js';
import { layoutsCommand, themesCommand } from './catalogue.js';
import { buildCommand, checkCommand, schemaCommand } from './commands.js';
import { exitCodes } from './exit-codes.js';
import { manifest } from './manifest.js';
import { traceCommand } from './trace.js';

/** Runs the command line and returns its exit code. */
export async function run(args: readonly string[]): Promise<number> {
  let code: number = exitCodes.fine;
  const program = new Command('briefdeck')
    .description(
      'Compiles a paper and a YAML brief into native, editable PowerPoint decks, one for each audience.',
    )
    .version(manifest.version, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .showHelpAfterError('(briefdeck --help lists the commands)')
    .exitOverride();
  const finish = (result: number): void => {
    code = result;
  };
  program.addCommand(buildCommand(finish).exitOverride());
  program.addCommand(checkCommand(finish).exitOverride());
  program.addCommand(acceptCommand(finish).exitOverride());
  program.addCommand(traceCommand(finish).exitOverride());
  program.addCommand(layoutsCommand().exitOverride());
  program.addCommand(themesCommand().exitOverride());
  program.addCommand(schemaCommand().exitOverride());
  try {
    await program.parseAsync([...args], { from: 'user' });
  } catch (problem) {
    return failure(problem);
  }
  return code;
}

function failure(problem: unknown): number {
  // Commander has printed its own message already; help and version end in one too, with code 0.
  if (problem instanceof CommanderError) return problem.exitCode === 0 ? exitCodes.fine : exitCodes.usage;
  if (problem instanceof UsageError) {
    process.stderr.write(`briefdeck: ${problem.message}\n`);
    return exitCodes.usage;
  }
  const message = problem instanceof Error ? problem.message : String(problem);
  process.stderr.write(
    `briefdeck: this is a defect of briefdeck, not of your files; nothing half done was left behind.\n${message}\n`,
  );
  if (process.env.BRIEFDECK_DEBUG && problem instanceof Error) process.stderr.write(`${problem.stack}\n`);
  return exitCodes.defect;
}
