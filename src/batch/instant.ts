import { UsageError } from './plan.js';

/**
 * The instant written to a deck's properties: SOURCE_DATE_EPOCH where the environment sets it, else the day of the
 * briefing, else the paper's date. Never the clock, so that the same input gives the same bytes.
 */
export function deckInstant(
  dates: readonly (string | undefined)[],
  epoch: string | undefined = process.env.SOURCE_DATE_EPOCH,
): string {
  if (epoch !== undefined && epoch !== '') {
    if (!/^\d{1,11}$/.test(epoch))
      throw new UsageError(`SOURCE_DATE_EPOCH is not a number of seconds: ${epoch}`);
    return `${new Date(Number(epoch) * 1000).toISOString().slice(0, 19)}Z`;
  }
  const iso = dates.find((date) => date !== undefined) ?? '1980-01-01';
  const [year = '1980', month = '01', day = '01'] = iso.split('-');
  return `${year}-${month}-${day}T00:00:00Z`;
}
