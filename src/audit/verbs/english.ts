import type { WordInPlace } from './word-in-place.js';

/** Finite forms that are no other kind of word, or so often verbs that a title with one passes. */
const forms = words(`
  am is are was were be been has have had do does did can could may might must shall should will would cannot
  isn't aren't wasn't weren't hasn't haven't hadn't doesn't don't didn't can't couldn't mustn't shouldn't won't wouldn't
  it's that's there's here's what's who's they're we're you're i'm we've they've we'll they'll let's
  became become began begin bring brought build built buy bought came come chose choose cut cuts draw drew drove fall fell
  find found gave give go goes went gets got grew grow held hold keep kept knew know laid lay led left lets lose lost
  made make makes mean meant meet met pay paid put puts read ran run runs said saw say see seek send sent sets
  shows shown sold sell speak spoke spend spent stand stood stay take took taken teach tell told think thought
  understood win won write wrote wrought rise rose sank sink spread struck sought caught fought bear bore hit hurt
  add adopt agree allow appear apply argue ask avoid become believe belong carry cause compel confirm connect
  consider contain continue contribute create decide deepen defend define deliver deny depend describe deserve
  differ disagree divide employ enable encourage end enter exceed exclude exist expect explain extend face fail follow
  force happen help hinder imply improve include increase indicate insist intend introduce involve join justify know
  learn leave let link live matter move narrow need offer oppose owe persist plan point pose prefer prevent produce
  promise protect prove provide pursue push raise reach react receive reduce reflect refuse rely remain replace
  represent require rest reveal seem serve settle share shift signal slow split start state stop strengthen suffer
  suggest supply support sustain test threaten tie treat trust turn unite use wait want warn weaken widen work
`);

/** Verbs as often as nouns in the singular; they count only where a plural or a name that it speaks of goes before. */
const oftenNouns = words(`
  answer balance cause change cost cut demand end face force fall force help increase link lead leave live matter move
  need offer plan point promise push react read rest rise run say share shift signal split spread stand start state stay
  stop supply support test tie treat trust turn use wait want win work
`);

/** After these a word is no finite verb. */
const noVerbAfter = words(`
  a an the this that these those its their his her our your my some any all both each every no few many several most more
  two three four five six seven eight nine ten of for in on at by from with between against under over into through
  and or as to than per new old first second third other own joint main key
`);

/** Endings and words that are surely adjectives, so that what follows in -s is a plural. */
const adjective =
  /(?:ional|ical|istic|ous|less|able|ible)$|^(?:strategic|economic|bilateral|regional|common|shared)$/;
const surelyVerb = /(?:ises|izes|ifies|ates)$/;

/** What may stand before an article without being a verb. */
const noVerbBeforeArticle = words(`
  about above across after along also although amid among around because before behind below beside besides beyond both
  but despite down during even except half if inside just like near not off once only out outside per round since so such
  than that though till towards unless until up upon via what when where whether which while why within without yet more
  less all
`);

/** Whether a word may be a finite verb where it stands; in doubt it may. */
export function mayBeEnglishVerb({ word, before, after }: WordInPlace): boolean {
  if (noVerbAfter.has(before) || /^[\d$%]/.test(before) || before.endsWith("'s")) return isAuxiliary(word);
  if (/^(?:a|an|the|its|his|her|their|our)$/.test(after) && isContentWord(word)) return true;
  if (oftenNouns.has(word)) return before === '' || /s$|^(?:i|we|you|they|who|which|people)$/.test(before);
  if (forms.has(word) || surelyVerb.test(word)) return true;
  if (/[a-z]ed$/.test(word)) return before !== '';
  return /[a-z]{2}s$/.test(word) && !/(?:ss|us|is)$/.test(word) && before !== '' && !adjective.test(before);
}

/** Names and nouns do not stand before an article; a verb does. */
function isContentWord(word: string): boolean {
  return !noVerbAfter.has(word) && !noVerbBeforeArticle.has(word) && !/ly$/.test(word);
}

/** Forms that stay verbs whatever goes before: "the one that has", "more is", "what it does". */
function isAuxiliary(word: string): boolean {
  return /^(?:is|are|was|were|has|have|had|does|did|can|could|may|might|must|should|will|would|cannot)$|n't$/.test(
    word,
  );
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}
