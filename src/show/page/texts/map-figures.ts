import type { CellResult } from '../../../disclose/disclosed.ts';
import { type AreaFigures, areaFigures, areasIn } from '../../layers/areas/area-figures.ts';
import { isOfLayer } from '../../layers/drawing-id.ts';
import type { LayerInput } from '../../layers/layer.ts';
import type { Scene } from '../../scene.ts';
import { shownAreas } from '../../table/area-rows.ts';

const hasLegend = ({ legends }: Scene, layers: readonly string[]): boolean =>
  legends.some(({ id }) => layers.some((layer) => isOfLayer(id, layer)));

const ofFindings = ['hot-spots', 'finding', 'agreement'] as const;
const ofCells = ['cells', 'change-cells', ...ofFindings] as const;

/** Whether a map draws what a method found. */
export const drawsFinding = (scene: Scene): boolean => hasLegend(scene, ofFindings);

/** The cells that a map draws, or that its finding classes; null where neither is on it. */
export const cellsDrawn = (scene: Scene): CellResult | null =>
  hasLegend(scene, ofCells) ? (scene.layers.hotSpots ?? scene.layers.cells) : null;

/** What the topmost layer of areas draws; null where a map has none. */
export function areasDrawn(scene: Scene): { readonly figures: AreaFigures; readonly input: LayerInput } | null {
  const input = shownAreas(scene);
  const figures = input === null ? null : areaFigures(input);
  return input === null || figures === null ? null : { figures, input };
}

const suppressed = 2;

/** Cells whose figure is held back. */
export const heldCells = (cells: CellResult | null): number =>
  [...(cells?.figure ?? [])].filter((figure) => figure === suppressed).length;

/** Figures that a map holds back, by what they are of; null where neither cells nor areas are drawn. */
export function heldOnMap(scene: Scene): { readonly cells: number; readonly areas: number } | null {
  const [cells, areas] = [cellsDrawn(scene), areasDrawn(scene)];
  if (cells === null && areas === null) return null;
  return {
    cells: heldCells(cells),
    areas: areas === null ? 0 : areasIn(areas.figures, 'suppressed').length,
  };
}
