import { formatDate, formatSpan, isIsoDate } from './dates.js';
import { phrases } from './phrases.js';

/** The years that a fact holds for, as printed: "2021–2025", or that the paper does not state them. */
export function formatPeriod(period: string, language: string): string {
  if (period === 'unstated') return phrases(language).yearsUnstated;
  const [from = '', to] = period.split('/');
  if (!isIsoDate(from) || (to !== undefined && !isIsoDate(to))) return period;
  return to === undefined ? formatDate(from, language) : formatSpan(from, to, language);
}
