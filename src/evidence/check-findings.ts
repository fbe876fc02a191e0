import type { Report } from '../diagnostics/report.js';
import { nameHint } from '../diagnostics/suggest.js';
import type { Findings } from '../model/findings.js';
import type { Reference } from '../model/reference.js';
import type { Wording } from '../model/wording.js';
import { covers, referencesLabel } from '../wording/references.js';
import { factsNamedIn, textsIn } from './parts.js';

/** Something of the findings with its texts and the references that they are said under. */
interface Said {
  readonly by: string;
  readonly texts: readonly Wording[];
  readonly cited: readonly Reference[];
}

function everything(findings: Findings): Said[] {
  const parts = { finding: findings.findings, event: findings.events, exhibit: findings.exhibits };
  return Object.entries(parts).flatMap(([kind, byId]) =>
    [...byId.values()].map((one) => ({
      by: `${kind} "${one.id}"`,
      texts: textsIn(one),
      cited: one.references,
    })),
  );
}

/** Checks the facts that findings, events and exhibits name, shown in a deck or not: do they exist, are they cited? */
export function checkFindings(findings: Findings, report: Report): void {
  for (const said of everything(findings)) {
    for (const text of said.texts) {
      for (const wording of Object.values(text.byLanguage)) checkText(wording, text, said, findings, report);
    }
  }
}

function checkText(wording: string, text: Wording, said: Said, findings: Findings, report: Report): void {
  for (const id of factsNamedIn(wording)) {
    const fact = findings.facts.get(id);
    if (!fact) {
      report.add(
        'fact-unknown',
        `there is no fact "${id}"`,
        text.at,
        nameHint(id, [...findings.facts.keys()]),
      );
    } else if (!covers(said.cited, fact.references)) {
      const needed = referencesLabel(fact.references, findings.language);
      const has = referencesLabel(said.cited, findings.language) || 'nothing';
      report.add(
        'fact-uncited',
        `${said.by} uses the fact "${id}", which rests on ${needed}, but cites ${has}`,
        text.at,
        'add the fact’s source to "source:"',
      );
    }
  }
}
