import { only } from '../../files/yaml/forms.js';
import { priority, settlement, source, tags, wording } from './common.js';

export const exhibitCommon = {
  message: wording('a full sentence: what it shows').optional(),
  title: wording('the caption').optional(),
  caveat: wording('what must not be concluded from it').optional(),
  say: wording('what the speaker says').optional(),
  'so-what': wording('why it matters').optional(),
  source: source.optional(),
  evidence: settlement.optional(),
  tags: tags.optional(),
  priority: priority.optional(),
};

export const entryKeys = { heading: wording('a short heading'), text: wording(), source: source.optional() };

export const entry = only('an entry', entryKeys);
