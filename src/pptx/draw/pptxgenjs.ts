// biome-ignore-all lint/suspicious/noExplicitAny: pptxgenjs cannot be constructed by its own types under nodenext, and
// three things that a deck needs are closed off in it; this is the one place where that is got round.
import type * as Pptxgenjs from 'pptxgenjs';

type Library = Pptxgenjs.default;
export type TextOptions = Pptxgenjs.default.TextPropsOptions;
export type TextRunDrawing = Pptxgenjs.default.TextProps;
export type ShapeName = `${Pptxgenjs.default.ShapeType}` | 'custGeom';
export type ShapeOptions = Pptxgenjs.default.ShapeProps;
export type FillOptions = Pptxgenjs.default.ShapeFillProps;
export type LineOptions = Pptxgenjs.default.ShapeLineProps;
export type ImageOptions = Pptxgenjs.default.ImageProps;
export type ChartOptions = Pptxgenjs.default.IChartOpts;
export interface ChartSeries {
  name: string;
  labels: string[];
  values: number[];
}
export type TableRowDrawing = Pptxgenjs.default.TableRow;
export type TableCellOptions = Pptxgenjs.default.TableCellProps;
export type TableOptions = Pptxgenjs.default.TableProps;
export type PlaceholderOptions = Pptxgenjs.default.PlaceholderProps;

/** A slide or a slide layout to draw on. The library keeps and changes what it is handed: every call needs literals of its own (defect 21). */
export interface Canvas {
  addText(runs: TextRunDrawing[], options: TextOptions): unknown;
  addShape(shape: ShapeName, options: ShapeOptions): unknown;
  addImage(options: ImageOptions): unknown;
  addChart(chart: 'bar', series: ChartSeries[], options: ChartOptions): unknown;
  addTable(rows: TableRowDrawing[], options: TableOptions): unknown;
  addNotes(notes: string): unknown;
}

/** A deck being drawn. */
export interface Drawing {
  /** `title` must be safe to stand in an attribute. */
  addLayout(title: string, background: string | undefined, placeholders: PlaceholderDrawing[]): void;
  addSlide(layoutTitle: string): Canvas;
  /** A layout as a canvas, for its furniture; there must be a slide already. */
  layoutCanvas(title: string): Canvas;
  /** Writes once; the drawing is spent afterwards. */
  write(): Promise<Uint8Array>;
}

export interface PlaceholderDrawing {
  readonly options: PlaceholderOptions;
  readonly prompt: string;
}

/** An empty deck of slides `width` × `height` inches, without the library's own DEFAULT layout. */
export async function startDrawing(width: number, height: number): Promise<Drawing> {
  const pptxgenjs: any = await import('pptxgenjs');
  const deck: Library & { slideLayouts: any[] } = new pptxgenjs.default();
  deck.defineLayout({ name: 'scene', width, height });
  deck.layout = 'scene';
  deck.slideLayouts.length = 0;
  let slides: any;
  return {
    addLayout(title, background, placeholders) {
      deck.defineSlideMaster({
        title,
        ...(background && { background: { color: background } }),
        objects: placeholders.map(({ options, prompt }) => ({ placeholder: { options, text: prompt } })),
      });
    },
    addSlide(masterName) {
      const slide: any = deck.addSlide({ masterName });
      slides = Object.getPrototypeOf(slide);
      return slide;
    },
    layoutCanvas(title) {
      const layout = deck.slideLayouts.find((candidate) => candidate._name === title);
      return {
        addText: (...given) => slides.addText.apply(layout, given),
        addShape: (...given) => slides.addShape.apply(layout, given),
        addImage: (...given) => slides.addImage.apply(layout, given),
        addChart: (...given) => slides.addChart.apply(layout, given),
        addTable: (...given) => slides.addTable.apply(layout, given),
        addNotes: (...given) => slides.addNotes.apply(layout, given),
      };
    },
    async write() {
      for (const layout of deck.slideLayouts) {
        const front = (object: any): boolean => object._type === 'placeholder';
        layout._slideObjects = [
          ...layout._slideObjects.filter((object: any) => !front(object)),
          ...layout._slideObjects.filter(front),
        ];
      }
      return (await deck.write({ outputType: 'uint8array' })) as Uint8Array;
    },
  };
}
