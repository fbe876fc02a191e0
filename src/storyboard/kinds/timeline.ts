import type { TimelineExhibit } from '../../model/exhibit.js';
import type { Event } from '../../model/findings.js';
import type { WordedEvent, WordedTimeline } from '../../model/storyboard.js';
import { formatDate, formatSpan } from '../../wording/dates.js';
import { plain } from '../../wording/text.js';
import type { Words } from '../words.js';
import type { KindWords } from './kind.js';
import { common, nothingAloud } from './shared.js';

export const timeline: KindWords<'timeline'> = {
  word: wordTimeline,
  points: (exhibit) =>
    exhibit.events.map((event) => ({
      claim: `${plain(event.when)}, ${plain(event.label)}`,
      detail: plain(event.detail),
    })),
  aloud: nothingAloud,
};

function wordTimeline(exhibit: TimelineExhibit, words: Words): WordedTimeline {
  const events = exhibit.events.flatMap((id) => words.findings.events.get(id) ?? []);
  return {
    ...common(exhibit, words),
    kind: 'timeline',
    events: events.map((event) => wordEvent(event, words)),
  };
}

function wordEvent(event: Event, words: Words): WordedEvent {
  const when = event.to
    ? formatSpan(event.from, event.to, words.language, 'short')
    : formatDate(event.from, words.language, 'short');
  return {
    id: event.id,
    from: event.from,
    when: words.own(when, event.at),
    label: words.text(event.label),
    ...(event.to && { to: event.to }),
    ...(event.detail && { detail: words.text(event.detail) }),
    ...(event.color && { color: event.color }),
  };
}
