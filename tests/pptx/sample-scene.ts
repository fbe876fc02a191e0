import type { ColorRole } from '../../src/model/color.js';
import type {
  Box,
  ChartElement,
  GroupElement,
  PictureElement,
  Scene,
  SceneElement,
  SceneLayout,
  SceneSlide,
  TableElement,
  TextElement,
  TextParagraph,
  TextStyle,
} from '../../src/model/scene.js';
import { barElement, ringElement } from '../charts-of.js';

const title: TextStyle = { font: 'heading', size: 26, bold: true, color: 'ink' };
const body: TextStyle = { font: 'body', size: 16, color: 'ink' };
const small: TextStyle = { font: 'body', size: 10, color: 'muted' };
const kicker: TextStyle = { font: 'body', size: 11, bold: true, color: 'accent1', tracking: 2 };

const titleBox: Box = { x: 0.7, y: 0.75, w: 11.9, h: 0.9 };
const bodyBox: Box = { x: 0.7, y: 2, w: 5.6, h: 4 };
const numberBox: Box = { x: 12.2, y: 7, w: 0.43, h: 0.25 };

const contentLayout: SceneLayout = {
  name: 'Content & evidence',
  background: 'paper',
  placeholders: [
    {
      name: 'Title',
      type: 'title',
      box: titleBox,
      style: title,
      prompt: 'A sentence that states the message',
    },
    { name: 'Body', type: 'body', box: bodyBox, style: body, prompt: 'What proves it' },
    { name: 'Page', type: 'slide-number', box: numberBox, style: { ...small, bold: true }, prompt: '1' },
  ],
  furniture: [
    {
      kind: 'line',
      id: 'Foot rule',
      box: { x: 0.7, y: 6.9, w: 11.933, h: 0 },
      stroke: { color: 'rule', width: 0.75 },
      decorative: true,
    },
  ],
};

const coverLayout: SceneLayout = {
  name: 'Cover',
  background: 'deep',
  placeholders: [
    {
      name: 'Title',
      type: 'title',
      box: { x: 0.9, y: 2.4, w: 9, h: 1.4 },
      style: { ...title, size: 40, color: 'onDeep' },
      prompt: 'The deck',
    },
  ],
  furniture: [
    {
      kind: 'shape',
      id: 'Band',
      shape: 'rectangle',
      box: { x: 0, y: 0, w: 0.3, h: 7.5 },
      fill: { color: 'accent1' },
      decorative: true,
    },
  ],
};

export function paragraph(text: string, style: TextStyle = body): TextParagraph {
  return { runs: [{ text, style }] };
}

function textElement(id: string, box: Box, paragraphs: TextParagraph[], placeholder?: string): TextElement {
  return {
    kind: 'text',
    id,
    box,
    paragraphs,
    valign: 'top',
    measuredHeight: box.h,
    ...(placeholder && { placeholder }),
  };
}

function heading(words: string): SceneElement[] {
  return [
    textElement('Kicker', { x: 0.7, y: 0.45, w: 8, h: 0.25 }, [paragraph('WHERE IT STANDS', kicker)]),
    textElement('Headline', titleBox, [paragraph(words, title)], 'Title'),
  ];
}

const cover: SceneSlide = {
  id: 'cover',
  layout: 'Cover',
  section: 'Opening',
  notes: '',
  elements: [
    textElement(
      'Deck title',
      coverLayout.placeholders[0]!.box,
      [paragraph('A quieter sea & a longer coast', { ...title, size: 40, color: 'onDeep' })],
      'Title',
    ),
    textElement('Occasion', { x: 0.9, y: 4, w: 8, h: 0.6 }, [
      paragraph('Harbour board\n3 December 2026', { ...body, color: 'onDeepMuted' }),
    ]),
  ],
};

const words: SceneSlide = {
  id: 'words',
  layout: 'Content & evidence',
  section: 'Opening',
  notes: 'Open with the map.\n\nThen say "why" <slowly> & pause.',
  elements: [
    ...heading('Three ports took two thirds of the traffic'),
    textElement(
      'Points',
      bodyBox,
      [
        {
          runs: [
            { text: 'Bold', style: { ...body, bold: true } },
            { text: ' then plain, then ', style: body },
            { text: 'a colour', style: { ...body, color: 'accent2' } },
          ],
          bullet: true,
          spaceAfter: 6,
        },
        {
          ...paragraph('A second point that goes on for long enough to wrap onto another line of the box'),
          bullet: true,
          spaceAfter: 6,
        },
        { ...paragraph('Set to the end'), align: 'end' },
      ],
      'Body',
    ),
    {
      kind: 'shape',
      id: 'Card',
      shape: 'rounded-rectangle',
      box: { x: 7, y: 2, w: 2.4, h: 1.4 },
      fill: { color: 'accent1Soft' },
      stroke: { color: 'accent1', width: 1 },
      decorative: true,
    },
    {
      kind: 'shape',
      id: 'Hatched dot',
      shape: 'ellipse',
      box: { x: 10, y: 2, w: 1.4, h: 1.4 },
      fill: { color: 'wash', hatch: 'muted' },
      alt: 'A hatched circle',
    },
    {
      kind: 'shape',
      id: 'Veil',
      shape: 'rectangle',
      box: { x: 7, y: 4, w: 2.4, h: 1 },
      fill: { color: 'deep', transparency: 0.4 },
      decorative: true,
    },
    {
      kind: 'line',
      id: 'Pointer',
      box: { x: 9.8, y: 4, w: 1.5, h: 1 },
      stroke: { color: 'accent4', width: 1.5, dash: 'dash', arrow: 'end' },
      flip: true,
      decorative: true,
    },
  ],
};

function island(
  id: string,
  x: number,
  color: ColorRole,
  hatch?: ColorRole,
): GroupElement['children'][number] {
  return {
    kind: 'freeform',
    id,
    box: { x, y: 2.5, w: 2, h: 2 },
    path: [
      { to: 'move', x: 0, y: 1 },
      { to: 'line', x: 1, y: 0 },
      { to: 'cubic', x1: 1.6, y1: 0, x2: 2, y2: 0.4, x: 2, y: 1 },
      { to: 'line', x: 1, y: 2 },
      { to: 'close' },
      { to: 'move', x: 0.9, y: 0.9 },
      { to: 'line', x: 1.1, y: 0.9 },
      { to: 'line', x: 1, y: 1.1 },
      { to: 'close' },
    ],
    fill: { color, ...(hatch && { hatch }) },
    stroke: { color: 'paper', width: 0.75 },
    alt: id,
  };
}

const map: GroupElement = {
  kind: 'group',
  id: 'Map of the islands',
  box: { x: 0.7, y: 2, w: 8, h: 4 },
  alt: 'Two islands; the northern one is hatched',
  children: [
    island('North island', 1, 'accent3', 'paper'),
    island('South island', 4, 'accent1'),
    textElement('Strait', { x: 3, y: 3.2, w: 1, h: 0.3 }, [
      { ...paragraph('Strait', { ...small, italic: true }), align: 'center' },
    ]),
  ],
};

export const barChart: ChartElement = barElement(
  {
    id: 'Traffic by port',
    box: { x: 0.7, y: 2, w: 8, h: 4 },
    plot: { x: 0.2, y: 0.02, w: 0.65, h: 0.96 },
    alt: 'Alpha and Sons 25, Beta 17.1, Gamma none',
  },
  [
    ['Alpha & Sons', 25],
    ['Beta', 17.1],
    ['Gamma', 0],
  ],
  {
    header: 'Traffic, "USD bn" <2025>',
    max: 25,
    format: '"$"0.0"bn"',
    labels: { ...body, bold: true },
    names: body,
  },
);

export const ring: ChartElement = ringElement(
  {
    id: 'Share of phosphate',
    box: { x: 9.2, y: 2, w: 3.4, h: 3.4 },
    plot: { x: 0.02, y: 0.02, w: 0.96, h: 0.96 },
    alt: 'Seventy of a hundred are here',
  },
  [
    ['Here', 70],
    ['Elsewhere', 30],
  ],
  64,
);

const head: TextStyle = { ...body, size: 13, bold: true, color: 'onDeep' };
const cellStyle: TextStyle = { ...body, size: 13 };

const table: TableElement = {
  kind: 'table',
  id: 'Two ports compared',
  box: { x: 0.7, y: 2, w: 11, h: 2.2 },
  columns: [3, 4, 4],
  alt: 'Alpha and Beta by berths and draught',
  rows: [
    {
      height: 0.5,
      cells: ['', 'Alpha', 'Beta'].map((text) => ({
        paragraphs: [paragraph(text, head)],
        fill: { color: 'deep' },
        valign: 'middle',
        padding: { x: 0.12, y: 0.06 },
      })),
    },
    ...[
      ['Berths', 'Nine', 'Four'],
      ['Draught', 'Sixteen metres at low water', 'Ten'],
    ].map((texts) => ({
      height: 0.85,
      cells: texts.map((text, column) => ({
        paragraphs: [
          {
            runs: [
              { text, style: { ...cellStyle, bold: column === 0 } },
              { text: ' *', style: { ...cellStyle, color: 'muted' as const } },
            ],
          },
        ],
        valign: 'middle' as const,
        padding: { x: 0.12, y: 0.06 },
        rule: { color: 'rule' as const, width: 1 },
      })),
    })),
  ],
};

/** A red pixel. */
const png = Uint8Array.from(
  Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGP4z8AAAAMBAQDJ/pLvAAAAAElFTkSuQmCC',
    'base64',
  ),
);

export const picture: PictureElement = {
  kind: 'picture',
  id: 'Harbour',
  box: { x: 0.7, y: 2, w: 3, h: 2 },
  bytes: png,
  format: 'png',
  alt: 'The harbour at dawn',
};

function content(
  id: string,
  section: string,
  headline: string,
  elements: SceneElement[],
  notes = '',
): SceneSlide {
  return { id, layout: 'Content & evidence', section, notes, elements: [...heading(headline), ...elements] };
}

/** Every kind of element, two layouts, three sections, notes on some slides. */
export const sampleScene: Scene = {
  width: 13.333,
  height: 7.5,
  language: 'en',
  properties: {
    title: 'A quieter sea & a longer coast',
    subject: 'Ports',
    author: 'Policy unit <3>',
    company: 'Harbour & Co',
    keywords: 'ports, traffic',
    instant: '2026-12-03T09:00:00.000Z',
  },
  theme: {
    name: 'Sample & test',
    palette: {
      ink: '1A2138',
      paper: 'FFFFFF',
      deep: '14213D',
      wash: 'F3EFE6',
      accent1: 'B5442E',
      accent2: '1F6F6B',
      accent3: '8FA3BA',
      accent4: 'C08A2D',
      accent5: '6B5B95',
      accent6: '4A5568',
    },
    fonts: { heading: 'Georgia', body: 'Calibri' },
    corner: 0.08,
  },
  layouts: [coverLayout, contentLayout],
  slides: [
    cover,
    words,
    content('map', 'Evidence', 'The strait is narrower than the charts say', [map], 'Point at the strait.'),
    content('charts', 'Evidence', 'Alpha carries half as much again as Beta', [barChart, ring]),
    content('table', 'Evidence', 'Alpha is deeper and longer', [table], 'Read the second row.'),
    content('picture', 'Close', 'What the board is asked', [
      picture,
      { ...picture, id: 'Ornament', box: { x: 5, y: 2, w: 1, h: 1 }, decorative: true, alt: '' },
      textElement(
        'Page number',
        numberBox,
        [{ ...paragraph('6', { ...small, bold: true }), align: 'end' }],
        'Page',
      ),
    ]),
  ],
};
