import type { Legend, LegendEntry } from './drawing/legend.ts';
import { drawingOf } from './layers/drawing-id.ts';
import type { LayerDrawing } from './layers/layer-drawing.ts';
import { colourAt, type ReadingClass } from './pointed.ts';

interface Drawn {
  readonly map: { readonly layers: readonly LayerDrawing[] };
  readonly legends: readonly Legend[];
}

const bare = (id: string): string => drawingOf(id).drawing.split(':')[0] ?? '';

/**
 * The class of a thing as the legend has it: of the entry that is filled with the colour in which the thing is drawn.
 * Null where the layer has no classes.
 * @param layer id of a drawing of polygons or circles on the map
 */
export function classAt({ map, legends }: Drawn, layer: string, index: number): ReadingClass | null {
  const drawing = map.layers.find(({ id }) => id === layer);
  if (drawing === undefined || drawing.kind === 'lines' || drawing.fill[index * 4 + 3] === 0) return null;
  const colour = colourAt(drawing.fill, index);
  const { spec } = drawingOf(layer);
  const own = legends.filter(({ id }) => drawingOf(id).spec === spec && bare(id) === bare(layer));
  const classes = own.flatMap(({ entries }) => entries.filter(({ swatch }) => swatch.shape === 'cell'));
  const fillOf = ({ swatch }: LegendEntry): string =>
    swatch.shape === 'cell' ? (swatch.fill?.toLowerCase() ?? '') : '';
  // Where a layer is seen through, its legend is too.
  const like = classes.filter((each) => fillOf(each).slice(0, 7) === colour);
  const entry = like.find((each) => fillOf(each) === colour) ?? (like.length === 1 ? like[0] : undefined);
  return entry === undefined ? null : { label: entry.label, colour };
}
