import type { MapExhibit, PointOfView } from '../../model/exhibit.js';
import type { WordedMap } from '../../model/storyboard.js';
import type { Words } from '../words.js';
import type { KindWords, Point } from './kind.js';
import { wordMapContent } from './map-content.js';
import { wordFrame } from './map-frame.js';
import { common, entryPoints } from './shared.js';

export const map: KindWords<'map'> = { word: wordMap, points, aloud: points };

function points({ categories, routes, arcs, symbols, choropleth }: WordedMap): Point[] {
  const values = [symbols, choropleth].filter((each) => each !== undefined);
  return entryPoints([...categories, ...routes, ...arcs, ...values]);
}

const categoryColors = ['accent4', 'accent5', 'accent3', 'accent6', 'accent2', 'accent1'];

function wordMap(exhibit: MapExhibit, words: Words, pointOfView?: PointOfView): WordedMap {
  const taken = new Set<string>();
  const colored = exhibit.categories.map((category) => {
    const own = category.color ?? category.countries.map((name) => words.colorOf(name)).find(Boolean);
    if (own) taken.add(own);
    return { category, own };
  });
  const free = categoryColors.filter((color) => !taken.has(color));
  return {
    ...common(exhibit, words),
    kind: 'map',
    fit: exhibit.fit,
    frame: wordFrame(exhibit.frame, words),
    pointOfView: pointOfView ?? exhibit.pointOfView,
    categories: colored.map(({ category, own }) => ({
      heading: words.text(category.heading),
      text: words.text(category.text),
      references: category.references,
      countries: category.countries,
      color: own ?? free.shift() ?? 'accent4',
    })),
    ...wordMapContent(exhibit, words),
  };
}
