import type { WordedFinding } from '../../model/storyboard.js';
import { phrases } from '../../wording/phrases.js';
import { referencesLabel } from '../../wording/references.js';

/** "Assessed · §III ¶2": how firm a finding is and where it stands, for the foot of its card or row. */
export function standingLine(finding: WordedFinding, language: string): string {
  const standing = phrases(language).standings[finding.standing];
  return `${standing} · ${referencesLabel(finding.references, language)}`;
}
