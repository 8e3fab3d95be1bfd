import { isPlain, type Migration, type PlainStudy } from './migration.ts';

/** Bottom first: what version 1 drew, whatever order a study held its layers in. */
const drawnOrder = [
  'cells',
  'change-cells',
  'hot-spots',
  'finding',
  'agreement',
  'corridor',
  'routes',
  'places',
  'sectors',
  'arrows',
  'mean-centres',
];

/** Layers that version 1 did not know keep their places at the top. */
function placeOf(layer: unknown): number {
  const place = isPlain(layer) && typeof layer.layer === 'string' ? drawnOrder.indexOf(layer.layer) : -1;
  return place < 0 ? drawnOrder.length : place;
}

const drawn = (layers: unknown): unknown =>
  Array.isArray(layers) ? [...layers].sort((a, b) => placeOf(a) - placeOf(b)) : layers;

/** A study, or what an element of a sheet holds for itself. */
const withDrawn = (view: PlainStudy): PlainStudy => ('layers' in view ? { ...view, layers: drawn(view.layers) } : view);

const elementWithDrawn = (element: unknown): unknown =>
  isPlain(element) && isPlain(element.view) ? { ...element, view: withDrawn(element.view) } : element;

const sheetWithDrawn = (sheet: unknown): unknown =>
  isPlain(sheet) && Array.isArray(sheet.elements)
    ? { ...sheet, elements: sheet.elements.map(elementWithDrawn) }
    : sheet;

/** The order of a study's layers is the order that they are drawn in: it was a fixed one before. */
export const from1: Migration = {
  from: 1,
  migrate: (study) => ({
    ...withDrawn(study),
    ...(Array.isArray(study.sheets) && { sheets: study.sheets.map(sheetWithDrawn) }),
    schema: 2,
  }),
};
