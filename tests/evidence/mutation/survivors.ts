/** Changes that say nothing wrong, by the beginning of their path, with the reason: they are no mistakes to be told. */
const harmless: Readonly<Record<string, string>> = {
  'facts.firms.of: US technology companies → United States': 'the firms are of the United States',
  'events.plan-adopted.source': 'both paragraphs date the adoption',
  'events.fitting-out.source': 'both paragraphs date the work',
  'facts.socket-cost.approx': 'the paper has the sum twice, once exact and once “about”',
};

/** Mistakes that nothing in the paper tells from the right thing, with the reason. */
const reasons: Readonly<Record<string, string>> = {
  'facts.roadmap-start.source: introduction.1': 'the year stands there too, in the name of an exercise',
  'findings.ferries-first.detail: {{fact "freighter-hours"}} → ferry-hours':
    'the second of two figures without a name',
  'exhibits.calendar.say: “2022” → “2023”': 'that year stands in the paper, of something else',
  'exhibits.by-actor.say: “2022” → “2023”': 'that year stands in the paper, of something else',
  'exhibits.by-actor.say: “2026” → “2027”': 'that year stands in the paper, of something else',
  'exhibits.spending-by-year.message: “2021” → “2022”': 'that year stands in the paper, of another sum',
  'exhibits.hours-over-time.message: “2019” → “2020”': 'that year stands in the file of data',
  'exhibits.calls-and-hours.message: “2020” → “2021”': 'that year stands in the file of data',
  'exhibits.budget-steps.title: “2024” → “2025”': 'that year stands in the paper, of the plan',
  'exhibits.quays-compared.title: “Seven” → “Eight”': 'the paper has another eight, without a noun',
  'exhibits.estimates.data.series.Harbour board: 9 → 10': 'the other of two sums for the same thing',
  'exhibits.call-shares.data.series.Smaller craft: 18 → 19': 'the other end of the same change',
};

/** Why a mistake may go untold; undefined where it may not. */
export function reasonFor(path: string): string | undefined {
  const known = Object.keys(reasons).find((start) => path.startsWith(start));
  return known && reasons[known];
}

export function isHarmless(path: string): boolean {
  return Object.keys(harmless).some((start) => path.startsWith(start));
}
