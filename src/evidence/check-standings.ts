import type { Report } from '../diagnostics/report.js';
import type { Finding } from '../model/findings.js';
import type { Paper } from '../model/paper.js';
import { referencesLabel } from '../wording/references.js';
import type { Evidence } from './evidence.js';
import { hedgeOf, isLikely, isSaid, isWithinStanding } from './hedges.js';
import { nearestSentence } from './nearest-sentence.js';
import type { Passages } from './passages.js';
import type { Sink } from './settled.js';

/**
 * Says which claims are firmer than the paper: those expected or open that are worded as if they were settled, and those
 * given as reported of which the paper itself says that they are likely, or that somebody says so.
 */
export function checkStandings({ findings, paper, passages: read, settled }: Evidence, report: Report): void {
  for (const finding of findings.findings.values()) {
    for (const [key, claim] of Object.entries(finding.claim.byLanguage)) {
      const language = key === '*' ? findings.language : key;
      checkClaim(finding, claim, { language, read, paper }, settled.for(finding.settled, report));
    }
  }
}

interface Context {
  readonly language: string;
  readonly read: Passages;
  readonly paper: Paper;
}

function checkClaim(finding: Finding, claim: string, { language, read, paper }: Context, report: Sink): void {
  const { id, standing, references, detail } = finding;
  if (!isWithinStanding(claim, standing, language)) {
    const [what, hint] =
      standing === 'expected'
        ? ['expected', 'say that it is likely, expected, or may be so']
        : ['an open question', 'say that it is open, or ask it'];
    report.add(
      'claim-stronger',
      `the claim of "${id}" is ${what}, and is worded as if it were settled`,
      finding.claim.at,
      hint,
    );
    return;
  }
  if (standing !== 'reported' || language !== paper.language) return;
  const nearest = nearestSentence(claim, read.of(references));
  const told = [claim, ...Object.values(detail?.byLanguage ?? {})].join(' ');
  if (!nearest || isLikely(told, language) || isSaid(told, language)) return;
  const hedge = hedgeOf(nearest.text, paper.language);
  if (hedge === undefined) return;
  const where = referencesLabel(references, 'en');
  report.add(
    'claim-stronger',
    `the claim of "${id}" is given as reported, bare; in ${where} it is ${hedge === 'likely' ? 'only likely' : 'what somebody says'}`,
    finding.claim.at,
    `the paper says: “${shortened(nearest.text)}”; keep its caution in the claim or the detail, or give the finding another standing`,
  );
}

function shortened(text: string): string {
  const words = text.trim().split(/\s+/);
  return words.length <= 24 ? words.join(' ') : `${words.slice(0, 24).join(' ')} …`;
}
