/** An ISO date as precise as is known, `2026`, `2026-02` or `2026-04-14`, in its parts. */
interface DateParts {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
}

const form = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** Whether a text is an ISO date of year, month or day precision that exists in the calendar. */
export function isIsoDate(text: string): boolean {
  const match = form.exec(text);
  if (!match) return false;
  const month = Number(match[2] ?? 1);
  const day = Number(match[3] ?? 1);
  const date = new Date(Date.UTC(Number(match[1]), month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

function parts(iso: string): DateParts {
  const match = form.exec(iso);
  if (!match) throw new RangeError(`not an ISO date: ${iso}`);
  return {
    year: Number(match[1]),
    ...(match[2] && { month: Number(match[2]) }),
    ...(match[3] && { day: Number(match[3]) }),
  };
}

function monthName(month: number, language: string, width: 'long' | 'short'): string {
  const format = new Intl.DateTimeFormat(language, { month: width, timeZone: 'UTC' });
  return format.format(new Date(Date.UTC(2000, month - 1, 1)));
}

/** "14 April 2026", "February 2026", "2026"; short: "14 Apr 2026". */
export function formatDate(iso: string, language: string, width: 'long' | 'short' = 'long'): string {
  const { year, month, day } = parts(iso);
  if (month === undefined) return String(year);
  const name = monthName(month, language, width);
  return day === undefined ? `${name} ${year}` : `${day} ${name} ${year}`;
}

/** "14–16 April 2026", "October 2020 – 2030", "2026–2036": what both ends share is said once. */
export function formatSpan(
  from: string,
  to: string,
  language: string,
  width: 'long' | 'short' = 'long',
): string {
  const a = parts(from);
  const b = parts(to);
  if (a.day !== undefined && b.day !== undefined && a.year === b.year && a.month === b.month) {
    return `${a.day}–${formatDate(to, language, width)}`;
  }
  if (a.month === undefined && b.month === undefined) return `${a.year}–${b.year}`;
  return `${formatDate(from, language, width)} – ${formatDate(to, language, width)}`;
}

/** Where a date stands on a line of years: 2026-02 begins at 2026 + 1/12; `end` gives where its precision ends. */
export function yearPosition(iso: string, edge: 'start' | 'middle' | 'end' = 'start'): number {
  const { year, month, day } = parts(iso);
  const start =
    year + (month === undefined ? 0 : (month - 1) / 12) + (day === undefined ? 0 : (day - 1) / 365);
  const length = day !== undefined ? 1 / 365 : month !== undefined ? 1 / 12 : 1;
  return edge === 'start' ? start : edge === 'end' ? start + length : start + length / 2;
}
