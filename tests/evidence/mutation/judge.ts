import { readFileSync, writeFileSync } from 'node:fs';
import { loadBrief } from '../../../src/batch/load.js';
import { Report } from '../../../src/diagnostics/report.js';
import { checkFacts } from '../../../src/evidence/check-facts.js';
import { checkSlideStatements } from '../../../src/evidence/statements/index.js';
import { findProject } from '../../../src/files/project.js';
import { layouts } from '../../../src/layouts/index.js';
import { checkUntold } from '../../../src/pipeline.js';
import { select } from '../../../src/storyboard/select.js';
import { word } from '../../../src/storyboard/word.js';
import type { Edit } from './edits.js';

/** What briefdeck says of a brief's words, up to where they are laid out: codes and messages. */
export function saidOf(brief: string, project: string): string[] {
  const report = new Report();
  const loaded = loadBrief(brief, findProject(project), report);
  if (loaded && !report.failed) {
    const byName = new Map(layouts.map((layout) => [layout.name, layout]));
    for (const [index, audience] of loaded.brief.audiences.entries()) {
      const material = { ...loaded, audience, layouts: byName };
      if (index === 0) checkUntold(material, report);
      const storyboard = word(select(material, report), material, report);
      checkFacts(storyboard, loaded.findings, report);
      checkSlideStatements(storyboard, loaded.evidence, report);
    }
  }
  return report.entries.map(({ code, message }) => `${code}: ${message}`);
}

/** What is said of a brief after one change to a file, which is then as before. */
export function saidAfter(change: Edit, file: string, brief: string, project: string): string[] {
  const source = readFileSync(file, 'utf8');
  writeFileSync(file, source.slice(0, change.start) + change.to + source.slice(change.end));
  try {
    return saidOf(brief, project);
  } finally {
    writeFileSync(file, source);
  }
}
