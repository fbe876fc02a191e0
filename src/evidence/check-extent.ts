import type { Report } from '../diagnostics/report.js';
import type { Findings } from '../model/findings.js';
import { wordingIn } from '../wording/wordings.js';
import type { Evidence } from './evidence.js';
import type { DateMention } from './reading/mention.js';
import { readMentions } from './reading/read.js';

/** Says where the title of a timeline gives it other years than its events have. */
export function checkExtent({ findings }: Evidence, report: Report): void {
  for (const exhibit of findings.exhibits.values()) {
    if (exhibit.kind !== 'timeline' || !exhibit.title) continue;
    const years = yearsOf(exhibit.events, findings);
    const [first, last] = [years[0], years.at(-1)];
    const spans = readMentions(wordingIn(exhibit.title, findings.language), findings.language).filter(
      (one): one is DateMention => one.kind === 'date' && one.from !== one.to,
    );
    for (const { from, to } of spans) {
      if (from.slice(0, 4) === first && to.slice(0, 4) === last) continue;
      const message = `the title of exhibit "${exhibit.id}" says ${from} to ${to}; its events are of ${first} to ${last}`;
      report.add('number-unfound', message, exhibit.title.at);
    }
  }
}

function yearsOf(ids: readonly string[], { events }: Findings): string[] {
  const dates = ids.flatMap((id) => {
    const event = events.get(id);
    return event ? [event.from, event.to ?? event.from] : [];
  });
  return dates.map((date) => date.slice(0, 4)).sort();
}
