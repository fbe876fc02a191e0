import * as z from 'zod';
import { date, language } from '../../files/yaml/common-forms.js';
import { id, mapOf, oneOrMore, only, text } from '../../files/yaml/forms.js';
import { colors, priority, sayings, settlement, source, standing, tags, wording } from './common.js';
import { event } from './event.js';
import { exhibit } from './exhibits.js';
import { fact } from './facts.js';

const webAddress = 'a web address such as https://www.naturalearthdata.com';

export const externalSource = only('a source', {
  cite: text('how source lines name it'),
  url: z.url({ protocol: /^https?$/, error: webAddress }).optional(),
  accessed: date.optional(),
});

export const finding = only('a finding', {
  claim: wording('the finding in one sentence'),
  short: wording('two to five words').optional(),
  figure: wording('what a card shows large').optional(),
  detail: wording('one or two sentences').optional(),
  'so-what': wording('why it matters').optional(),
  say: sayings.optional(),
  of: text('whose finding it is').optional(),
  standing: standing.optional(),
  evidence: settlement.optional(),
  source,
  tags: tags.optional(),
  priority: priority.optional(),
});

const aliases = z
  .record(z.string(), oneOrMore(text('another name'), 'another name, or a list of them'), {
    error: 'a map of names to what else they are called',
  })
  .describe('What names are also called in the paper and the findings, such as United States: [Washington]');

/** What a findings file says. */
export const findingsFile = only('a findings file', {
  paper: text('the path of the paper, such as paper.md'),
  language: language.optional(),
  colors: colors.optional(),
  aliases: aliases.optional(),
  sources: mapOf(id, externalSource, 'a map of sources by id').optional(),
  facts: mapOf(id, fact, 'a map of facts by id').optional(),
  findings: mapOf(id, finding, 'a map of findings by id').optional(),
  events: mapOf(id, event, 'a map of events by id').optional(),
  exhibits: mapOf(id, exhibit, 'a map of exhibits by id').optional(),
});
