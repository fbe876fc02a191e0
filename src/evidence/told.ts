import type { DiagnosticCode } from '../diagnostics/codes.js';
import type { Reference } from '../model/reference.js';
import { referencesLabel } from '../wording/references.js';
import type { Doubt } from './support.js';

const reasons = {
  'number-unfound': (where) => `does not stand in ${where}`,
  'number-bound': (where) => `${where} bounds otherwise`,
  'number-noun': (where) => `${where} has of something else`,
  'hedge-dropped': (where) => `${where} gives as approximate`,
} as const satisfies Partial<Record<DiagnosticCode, (where: string) => string>>;

/** "…, which does not stand in §III ¶2": a doubt in words, after what is doubted. */
export function told({ code }: Pick<Doubt, 'code'>, what: string, cited: readonly Reference[]): string {
  if (cited.length === 0) return `${what}, and cites nothing`;
  return `${what}, which ${reasons[code](referencesLabel(cited, 'en'))}`;
}
