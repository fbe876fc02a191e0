import { child, children, descendants, type Element, insertBefore, make, owner, remove } from '../xml.js';
import { drawnCharts } from './deck-parts.js';
import type { Mend } from './mend.js';

export const chartLabels: Mend = {
  name: 'chart labels',
  defect:
    "a ring's labels fall back to its categories in black 18 pt Arial; a bar's place is left to the reader, who may break it too",
  apply(deck) {
    for (const { part, element } of drawnCharts(deck)) {
      for (const series of descendants(deck.parts.document(part), 'c:ser')) {
        if (element.chart === 'doughnut') settleRing(series, element.showValues);
        else settleBars(series);
      }
    }
  },
};

function settleBars(series: Element): void {
  const labels = child(series, 'c:dLbls');
  const place = make(owner(series), 'c:dLblPos', { val: 'outEnd' });
  if (!labels) return;
  insertBefore(labels, place, ['c:showLegendKey']);
  for (const body of descendants(labels, 'a:bodyPr')) body.setAttribute('wrap', 'none');
}

/** One set of labels for the series, as its points had them; and no grey outline under the points' own. */
function settleRing(series: Element, shown: boolean): void {
  const document = owner(series);
  const labels = child(series, 'c:dLbls');
  const model = labels && child(labels, 'c:dLbl');
  if (labels && model) {
    const kept = children(model, 'c:numFmt', 'c:txPr');
    children(labels).forEach(remove);
    const shows = [
      'c:showLegendKey',
      'c:showVal',
      'c:showCatName',
      'c:showSerName',
      'c:showPercent',
    ] as const;
    const switches = [...shows, 'c:showBubbleSize', 'c:showLeaderLines'] as const;
    for (const node of kept) labels.appendChild(node);
    for (const name of switches) {
      labels.appendChild(make(document, name, { val: name === 'c:showVal' && shown ? '1' : '0' }));
    }
  }
  children(series, 'c:spPr').forEach(remove);
}
