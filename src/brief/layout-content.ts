import type { DiagnosticCode } from '../diagnostics/codes.js';
import { nameHint } from '../diagnostics/suggest.js';
import { childOf, entryOf, itemsOf, nameIn, type YamlEntry } from '../files/yaml/node.js';
import type { CountRange, LayoutContract } from '../model/layout-contract.js';
import type { Place } from '../model/place.js';
import type { BriefContext } from './context.js';
import { contractOf } from './slides.js';
import type { WrittenSlide } from './storyline.js';

/** Reports what a slide has that its layout does not take, what it lacks that the layout needs, and a bare judgement. */
export function checkSlide(slide: WrittenSlide, context: BriefContext): void {
  const { report, layouts } = context;
  const layout = childOf(slide.node, 'layout');
  const name = nameIn(layout);
  checkJudgement(slide, context);
  if (!layout || name === undefined) return;
  const contract = contractOf(name, context);
  if (!contract) {
    const hint = nameHint(
      name,
      layouts.map((each) => each.name),
    );
    report.add('layout-unknown', `there is no layout \`${name}\``, layout.at, hint);
    return;
  }
  const check = new ContentCheck(slide, contract, context);
  check.text('text', contract.text);
  check.text('judgement', contract.judgement);
  check.counted('findings', contract.findings);
  check.counted('figures', contract.figures);
  check.figureCount(contract.figures);
  check.exhibit();
  check.recommendations();
}

function checkJudgement({ node }: WrittenSlide, { report }: BriefContext): void {
  const [judgement, because] = [entryOf(node, 'judgement'), entryOf(node, 'because')];
  if (judgement && !because) {
    const hint = 'add `because`: the reason, in a sentence';
    report.add('judgement-unreasoned', 'this judgement has no reason', judgement.keyAt, hint);
  }
  if (because && !judgement) {
    report.add(
      'missing-key',
      '`because` gives the reason for no judgement',
      because.keyAt,
      'add the `judgement`',
    );
  }
}

function inWords({ min, max }: CountRange): string {
  return min === max ? `${min}` : `${min} to ${max}`;
}

function countHint(count: number, { max }: CountRange): string {
  return count > max ? 'name fewer, or put the others on a second slide' : 'name more, or use another layout';
}

class ContentCheck {
  constructor(
    private readonly slide: WrittenSlide,
    private readonly contract: LayoutContract,
    private readonly context: BriefContext,
  ) {}

  text(key: string, taken: boolean): void {
    const entry = entryOf(this.slide.node, key);
    if (entry && !taken) this.#add(`takes no \`${key}\``, entry.keyAt, this.#takes());
  }

  counted(key: 'findings' | 'figures', range: CountRange | undefined): void {
    const entry = entryOf(this.slide.node, key);
    if (entry && !range) this.#add(`takes no \`${key}\``, entry.keyAt, this.#takes());
    if (!entry && range && range.min > 0) {
      this.#add(`needs \`${key}\``, this.#layoutAt(), `list their ids: \`${key}: [first, second]\``);
    }
  }

  /** Figures are named one by one, so that their number is known before anything is selected. */
  figureCount(range: CountRange | undefined): void {
    const entry = entryOf(this.slide.node, 'figures');
    if (!entry || !range || entry.value.kind === 'fault') return;
    const count = itemsOf(entry.value).length;
    if (count >= range.min && count <= range.max) return;
    this.#add(`takes ${inWords(range)} figures, not ${count}`, entry.keyAt, countHint(count, range));
  }

  exhibit(): void {
    const { exhibit } = this.contract;
    const entry = entryOf(this.slide.node, 'exhibit');
    if (entry && !exhibit) this.#add('takes no `exhibit`', entry.keyAt, this.#takes());
    if (!entry && exhibit)
      this.#add('needs an `exhibit`', this.#layoutAt(), `name one of kind ${exhibit}: \`exhibit: id\``);
    this.#exhibitCount(entry);
    const kind = childOf(entry?.value, 'kind');
    const named = nameIn(kind);
    if (kind && exhibit && named !== undefined && named !== exhibit) {
      this.#add(`shows a ${exhibit}, not a ${named}`, kind.at, undefined, 'exhibit-kind');
    }
  }

  /** A list names exhibits one by one; one id, or a selection, stands for one of them. */
  #exhibitCount(entry: YamlEntry | undefined): void {
    const { exhibit, exhibits = { min: 1, max: 1 } } = this.contract;
    if (!entry || !exhibit || entry.value.kind === 'fault') return;
    const count = entry.value.kind === 'list' ? entry.value.items.length : 1;
    if (count < exhibits.min || count > exhibits.max)
      this.#add(`takes ${inWords(exhibits)} exhibits, not ${count}`, entry.keyAt, countHint(count, exhibits));
  }

  recommendations(): void {
    const { recommendations } = this.contract;
    const entry = entryOf(this.slide.node, 'recommendations');
    if (entry && !recommendations) this.#add('takes no `recommendations`', entry.keyAt, this.#takes());
    if (!recommendations) return;
    if (!entry) {
      const hint = 'list what you ask for: `recommendations: [{ ask: …, because: … }]`';
      this.#add('needs `recommendations`', this.#layoutAt(), hint);
      return;
    }
    const count = itemsOf(entry.value).length;
    if (entry.value.kind === 'fault' || (count >= recommendations.min && count <= recommendations.max))
      return;
    this.#add(
      `takes ${inWords(recommendations)} recommendations, not ${count}`,
      entry.keyAt,
      countHint(count, recommendations),
    );
  }

  #add(what: string, at: Place, hint?: string, code: DiagnosticCode = 'layout-content'): void {
    this.context.report.add(code, `the layout \`${this.contract.name}\` ${what}`, at, hint);
  }

  #layoutAt(): Place {
    return entryOf(this.slide.node, 'layout')?.value.at ?? this.slide.at;
  }

  /** What the layout does take. */
  #takes(): string {
    const { findings, figures, exhibit, recommendations, judgement, text } = this.contract;
    const taken = [
      findings && '`findings`',
      figures && '`figures`',
      exhibit && `an \`exhibit\` of kind ${exhibit}`,
      recommendations && '`recommendations`',
      judgement && '`judgement`',
      text && '`text`',
    ].filter(Boolean);
    return taken.length > 0 ? `it takes ${taken.join(', ')}` : 'it takes a title only';
  }
}
