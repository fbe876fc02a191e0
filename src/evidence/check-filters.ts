import type { Report } from '../diagnostics/report.js';
import { nameHint } from '../diagnostics/suggest.js';
import type { AudienceSpec, Brief } from '../model/brief.js';
import type { Findings } from '../model/findings.js';
import type { Paper } from '../model/paper.js';

/** Names that an audience's filters may use. */
interface Known {
  readonly tags: readonly string[];
  readonly sections: readonly string[];
  readonly findings: readonly string[];
}

/** Says which names of `include` and `exclude` nothing bears: a misspelt exclusion would let through what it should hold back. */
export function checkFilters(brief: Brief, findings: Findings, paper: Paper, report: Report): void {
  const tagged = [...findings.findings.values(), ...findings.exhibits.values()];
  const known: Known = {
    tags: [...new Set([...tagged, ...brief.slides].flatMap((one) => one.tags))].sort(),
    sections: [...paper.sections.map((section) => section.id), 'body'],
    findings: [...findings.findings.keys()],
  };
  for (const audience of brief.audiences) {
    for (const filter of ['include', 'exclude'] as const) checkFilter(audience, filter, known, report);
  }
}

function checkFilter(
  audience: AudienceSpec,
  filter: 'include' | 'exclude',
  known: Known,
  report: Report,
): void {
  for (const kind of ['tags', 'sections', 'findings'] as const) {
    for (const name of audience[filter][kind]) {
      if (known[kind].includes(name)) continue;
      const thing = { tags: 'tag', sections: 'section', findings: 'finding' }[kind];
      const message = `${audience.id} is to ${filter} the ${thing} "${name}", which nothing bears`;
      report.add('wrong-value', message, audience.at, nameHint(name, known[kind]));
    }
  }
}
