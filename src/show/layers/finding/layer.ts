import type { AnalysisResult, Cluster } from '../../../disclose/disclosed.ts';
import type { Legend, LegendEntry } from '../../drawing/legend.ts';
import type { ShownFinding } from '../../findings/shown-finding.ts';
import type { Theme } from '../../theme/colours.ts';
import { type Paths, pathsOf, traceOutline } from '../cell-ink.ts';
import type { Layer, LayerInput } from '../layer.ts';
import type { LayerDrawing } from '../layer-drawing.ts';
import { sameColour } from '../rgba.ts';
import { layerWords } from '../words.ts';
import { words } from './words.ts';

/** Hot spots are drawn by their own layer; what is picked in them is outlined here. */
const hasOwnLayer = ({ result }: ShownFinding): boolean => result.shape === 'cells' && result.hotSpots !== null;

function clustersOf(result: AnalysisResult): readonly Cluster[] {
  if (result.shape === 'point-clusters') return result.clusters;
  if (result.shape !== 'cells') return [];
  if (result.hotSpots !== null) return result.hotSpots.clusters;
  return result.finding !== null && 'clusters' in result.finding ? result.finding.clusters : [];
}

/** The edge of what is picked: of its cells or areas, or else its hull. */
function outlineOfPick({ view, result, context: { pick } }: ShownFinding): Paths {
  if (pick === null) return pathsOf([]);
  if (result.shape === 'cells') {
    const units = new Set(view.unitsOf(result, pick));
    const cells = result.ids.flatMap((id, cell) => (units.has(id) ? [cell] : []));
    if (cells.length > 0) return traceOutline(result, cells);
  }
  const hull = clustersOf(result).find(({ id }) => id === pick)?.hull ?? [];
  return pathsOf(hull.length < 3 ? [] : [[...hull, ...hull.slice(0, 1)].flat()]);
}

function pickLines(shown: ShownFinding, theme: Theme): readonly LayerDrawing[] {
  const paths = outlineOfPick(shown);
  const count = paths.starts.length - 1;
  if (count === 0) return [];
  const line = { kind: 'lines', ...paths, dashed: false } as const;
  return [
    { ...line, id: 'finding:picked-edge', colour: sameColour(count, theme.ink), widthPx: 5 },
    { ...line, id: 'finding:picked', colour: sameColour(count, theme.focus), widthPx: 3 },
  ];
}

function build({ finding: shown }: LayerInput, theme: Theme): readonly LayerDrawing[] {
  if (shown === null) return [];
  const drawn = hasOwnLayer(shown) ? [] : shown.view.layer(shown.result, shown.context);
  return [...drawn, ...pickLines(shown, theme)];
}

function legend({ finding: shown, language }: LayerInput, theme: Theme): Legend | null {
  if (shown === null) return null;
  const { view, result, context } = shown;
  const own = hasOwnLayer(shown) ? null : view.legend(result, context);
  const swatch = { shape: 'line', ink: theme.focus, width: 3, dashed: false } as const;
  const isPicked = pickLines(shown, theme).length > 0;
  const picked: LegendEntry[] = isPicked ? [{ id: 'picked', swatch, label: words[language].picked }] : [];
  if (own === null) {
    return isPicked ? { id: 'finding', title: words[language].pickedTitle, entries: picked, notes: [] } : null;
  }
  const mark = layerWords[language].synthetic;
  const notes = context.synthetic && !own.notes.includes(mark) ? [mark, ...own.notes] : own.notes;
  return { ...own, entries: [...own.entries, ...picked], notes };
}

/** Whether it fills the map: cells of counts then step back, or two colours would lie on one another. */
export const fillsMap = ({ finding: shown }: LayerInput): boolean =>
  shown !== null &&
  !hasOwnLayer(shown) &&
  shown.view.layer(shown.result, shown.context).some(({ kind }) => kind === 'polygons');

/** The finding that the board shows, drawn by its method's view, and the outline of what is picked in it. */
export const finding: Layer = {
  id: 'finding',
  words,
  shows: ['cells', 'density', 'line-density', 'point-clusters', 'pairs', 'trend'],
  build,
  legend,
};
