import type { Report } from '../diagnostics/report.js';
import type { AudienceSpec } from '../model/brief.js';
import type { Storyboard } from '../model/storyboard.js';
import { minutesAndSeconds } from './notes.js';

/** Warns where a deck takes longer to speak than its audience has. */
export function checkMinutes(storyboard: Storyboard, audience: AudienceSpec, report: Report): void {
  const spoken = storyboard.slides.at(-1)?.notes?.runningSeconds ?? 0;
  if (spoken <= 60 * storyboard.minutes) return;
  report.add(
    'minutes-exceeded',
    `${storyboard.audience} has ${minutesAndSeconds(60 * storyboard.minutes)}, and the notes take ${minutesAndSeconds(spoken)} to speak`,
    audience.at,
    audience.fit
      ? 'the required slides alone take longer: drop some, or shorten what is said'
      : 'drop slides, shorten what is said, or set "fit: true"',
  );
}
