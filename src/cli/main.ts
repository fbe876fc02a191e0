#!/usr/bin/env node
import { run } from './run.js';

// A reader that has seen enough, such as `head`, closes the pipe; that is no defect.
process.stdout.on('error', (problem: NodeJS.ErrnoException) => {
  if (problem.code !== 'EPIPE') throw problem;
  process.exit();
});

process.exitCode = await run(process.argv.slice(2));
