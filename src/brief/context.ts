import type { Report } from '../diagnostics/report.js';
import type { Project } from '../files/project.js';
import type { LayoutContract } from '../model/layout-contract.js';

/** What a brief is read against. */
export interface BriefContext {
  readonly report: Report;
  readonly project: Project;
  readonly layouts: readonly LayoutContract[];
}
