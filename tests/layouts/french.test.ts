import { expect, test } from 'vitest';
import { phrases } from '../../src/wording/phrases.js';
import { composed } from './tried-slides.js';

const nbsp = '\u00a0';

test('a French deck writes the numbers, units and dates of its charts and tables as French does', async () => {
  const { scene } = await composed({
    language: 'fr',
    storyline: [
      '  - { id: steps, layout: chart, kicker: Data, exhibit: steps }',
      '  - { id: costs, layout: table, kicker: Data, exhibit: costs }',
    ].join('\n'),
    exhibits: [
      '  steps:',
      '    chart: waterfall',
      "    data: { unit: EUR m, rows: ['2024', Quais, '2025'], series: { Port: [1207.5, -1.15, 1206.35] } }",
      "    totals: ['2024', '2025']",
      '    message: Les quais rendent un peu de ce que le port dépense',
      "    source: '1.1'",
      '  costs:',
      "    table: [Poste, { label: Coût, type: number, unit: 'M€' }, { label: Échéance, type: date }]",
      '    rows:',
      '      - cells: [Quais, 12500.5, 2027-12]',
      '      - cells: [Câble, 3.25, 2026-04]',
      '      - { cells: [Ensemble, 12503.75, ~], total: true }',
      '    message: Les quais coûtent presque tout',
      "    source: '1.1'",
    ].join('\n'),
  });
  const told = JSON.stringify(scene.slides);
  for (const words of [
    `1${nbsp}207,50${nbsp}M€`,
    `−1,15${nbsp}M€`,
    'Millions d’euros',
    `12${nbsp}500,5`,
    `12${nbsp}503,75`,
    'déc. 2027',
    phrases('fr').notAvailable.mark,
  ])
    expect(told).toContain(words);
  expect(told).not.toMatch(/12,500|1,207|EUR/);
});
