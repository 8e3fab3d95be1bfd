import type { CellResult } from '../../disclose/disclosed.ts';
import type { LayerSpec, Pin, Selection } from '../../document/document.ts';
import { areaCountsSlot } from '../../document/layers.ts';
import { areaAt, areaFigures } from '../layers/areas/area-figures.ts';
import { changesOf } from '../layers/change-cells/layer.ts';
import { drawingOf, idOn } from '../layers/drawing-id.ts';
import type { LayerInput } from '../layers/layer.ts';
import { placeAt } from '../layers/places/layer.ts';
import { routesDrawn } from '../layers/routes/layer.ts';
import { sectorSymbols } from '../layers/sectors/layer.ts';
import type { MapHit } from '../map/map-picture.ts';
import { layersFor } from '../map-reading.ts';
import type { Scene } from '../scene.ts';

/** A drawing's thing, where its layer gives things no ids of their own. */
const placeIn = (drawing: string, index: number): string => `${drawing}#${index}`;

/** Cells that a drawing's things are; null for things of other kinds. */
function cellsOf(drawing: string, layers: LayerInput): CellResult | null {
  if (drawing === 'cells:fill') return layers.cells;
  if (drawing === 'hot-spots:fill') return layers.hotSpots;
  if (drawing === 'change-cells:fill') return changesOf(layers)?.cells ?? null;
  if (drawing !== 'finding:fill' && drawing !== 'finding:cells') return null;
  const result = layers.finding?.result;
  return result?.shape === 'cells' ? result : null;
}

function areaIdAt(drawing: string, index: number, layers: LayerInput): string | undefined {
  const figures = areaFigures(layers);
  return figures === null ? undefined : figures.result.ids[areaAt(figures, drawing, index)];
}

/** Id of a thing on the map; null over nothing. */
export function itemOf({ layer, index }: MapHit, scene: Scene): string | null {
  if (layer === null) return null;
  const { drawing, spec } = drawingOf(layer);
  const layers = layersFor(scene, spec);
  const cells = cellsOf(drawing, layers);
  if (cells !== null) return cells.ids[index] ?? null;
  if (drawing === 'sectors:circles') return sectorSymbols(layers)[index]?.id ?? null;
  if (drawing.startsWith('areas:')) return areaIdAt(drawing, index, layers) ?? null;
  if (drawing === 'routes:reach') return routesDrawn(layers)[index]?.id ?? null;
  if (drawing.startsWith('places:')) return placeAt(layers, drawing, index)?.id ?? null;
  return placeIn(drawing, index);
}

/** Where the things with ids of their own are drawn, layer by layer. */
const drawingsOf: Readonly<Record<string, readonly string[]>> = {
  cells: ['cells:fill'],
  'hot-spots': ['hot-spots:fill'],
  'change-cells': ['change-cells:fill'],
  sectors: ['sectors:circles'],
  areas: ['areas:fill'],
  routes: ['routes:reach'],
  finding: ['finding:fill', 'finding:cells'],
};

function indexIn(drawing: string, item: string, layers: LayerInput): number {
  const cells = cellsOf(drawing, layers);
  if (cells !== null) return cells.ids.indexOf(item);
  if (drawing === 'sectors:circles') return sectorSymbols(layers).findIndex(({ id }) => id === item);
  if (drawing === 'areas:fill') return areaFigures(layers)?.result.ids.indexOf(item) ?? -1;
  if (drawing === 'routes:reach') return routesDrawn(layers).findIndex(({ id }) => id === item);
  return -1;
}

/** A place or line that a person put on the map, wherever its kind is drawn now. */
function placeHit(spec: LayerSpec, item: string, layers: LayerInput, scene: Scene): MapHit | null {
  for (const drawing of scene.map.layers) {
    const { drawing: name, spec: owner } = drawingOf(drawing.id);
    if (owner !== spec.id || !name.startsWith('places:')) continue;
    for (let index = 0; ; index++) {
      const place = placeAt(layers, name, index);
      if (place === undefined) break;
      if (place.id === item) return { layer: drawing.id, index };
    }
  }
  return null;
}

/** Where a pinned thing is drawn now; null where its layer does not have it. */
export function hitOf({ layer, item }: Pick<Pin, 'layer' | 'item'>, scene: Scene): MapHit | null {
  const spec = scene.specs.find(({ id }) => id === layer);
  if (spec === undefined) return null;
  const layers = layersFor(scene, layer);
  if (spec.layer === 'places') return placeHit(spec, item, layers, scene);
  for (const drawing of drawingsOf[spec.layer] ?? []) {
    const index = indexIn(drawing, item, layers);
    if (index >= 0) return { layer: idOn(drawing, spec), index };
  }
  const [drawing = '', index = ''] = item.split('#');
  return /^\d+$/.test(index) ? { layer: idOn(drawing, spec), index: Number(index) } : null;
}

type Areas = Extract<Selection, { readonly kind: 'areas' }>;

/** The area or cell under the pointer that can be selected; null for none. */
export function selectable(
  hits: readonly MapHit[],
  scene: Scene,
): (Pick<Areas, 'areas'> & { readonly id: string }) | null {
  for (const hit of hits) {
    if (hit.layer === null) continue;
    const { drawing, spec } = drawingOf(hit.layer);
    const layers = layersFor(scene, spec);
    const id = itemOf(hit, scene);
    if (id === null) continue;
    const cells = cellsOf(drawing, layers);
    if (cells !== null && cells.unit === 'cells') return { areas: 'cells', id };
    if (drawing.startsWith('areas:')) return { areas: layers.spec.areas, id };
    if (drawing === 'places:area-rings') return { areas: 'drawn', id };
  }
  return null;
}

/** The selection with an area or cell taken, or taken out where it is in it. @param isMore the others stay */
export function toggled(
  before: Selection | null,
  { areas, id }: { areas: string; id: string },
  isMore: boolean,
): Selection | null {
  const others = before?.kind === 'areas' && before.areas === areas ? before.ids : [];
  const isIn = others.includes(id);
  const kept = others.filter((one) => one !== id);
  const ids = isIn ? kept : [...(isMore ? others : []), id];
  return ids.length === 0 ? null : { kind: 'areas', areas, ids };
}

/** Outlines of marked areas or cells as the scene has them; null where it has none. */
export function ringsOf({ areas }: Areas, { layers, specs }: Scene): CellResult | null {
  if (areas === 'cells') return layers.cells ?? layers.hotSpots;
  const spec = specs.find((one) => one.layer === 'areas' && one.areas === areas);
  return layers.areaCounts[areaCountsSlot(areas, spec?.style?.figure ?? 'count')] ?? null;
}
