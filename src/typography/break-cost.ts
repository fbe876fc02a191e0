/** Words that lean on the next one: a line that ends with them reads badly. */
const leaning = new Set(
  words(`a an the this that these those its their his her our your no of
    le la les un une des du de au aux ce cet cette ces son sa ses leur leurs notre nos de`),
);

/** Words that begin a new thought: a line that starts with them reads well, one that ends with them badly. */
const joining = new Set(
  words(`and or but nor yet so if as than that what which who whose how why whether while when where because
    in on at by to for from with into over under after before between against without through towards
    et ou mais donc or ni car que qui quoi dont où si comme quand lorsque
    à en dans par pour sur sous avec sans entre vers contre chez depuis pendant`),
);

/**
 * What reading loses where a line ends after `before` and the next starts with `after`, as a share of the line's
 * width that one would rather be out of balance; negative for a good place.
 */
export function breakCost(before: string, after: string): number {
  const last = before.slice(before.lastIndexOf(' ') + 1);
  const first = after.trimStart().split(' ', 1)[0] ?? '';
  if (/[.;:!?…–—]$/.test(last)) return -0.4;
  if (/,$/.test(last)) return -0.35;
  const lastWord = bare(last);
  if (leaning.has(lastWord) || joining.has(lastWord)) return 0.4;
  if (/\d$/.test(last) || /^[–—]/.test(first)) return 0.3;
  return joining.has(bare(first)) ? -0.3 : 0;
}

function bare(word: string): string {
  return word.toLowerCase().replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '');
}

function words(list: string): string[] {
  return list.split(/\s+/);
}
