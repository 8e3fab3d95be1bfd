import type { LegendEntry } from '../drawing/legend.ts';
import { clustersOf } from '../findings/clusters-of.ts';
import type { ShownFinding } from '../findings/shown-finding.ts';
import type { Theme } from '../theme/colours.ts';
import { type Paths, pathsOf, traceOutline } from './cell-ink.ts';
import type { LayerDrawing } from './layer-drawing.ts';
import { sameColour } from './rgba.ts';
import { layerWords } from './words.ts';

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

/** The outline of what is picked in a finding. @param layer start of the drawings' ids */
export function pickLines(shown: ShownFinding | null, layer: string, theme: Theme): readonly LayerDrawing[] {
  const paths = shown === null ? pathsOf([]) : outlineOfPick(shown);
  const count = paths.starts.length - 1;
  if (count === 0) return [];
  const line = { kind: 'lines', ...paths, dashed: false, isInk: true } as const;
  return [
    { ...line, id: `${layer}:picked-edge`, colour: sameColour(count, theme.ink), widthPx: 5 },
    { ...line, id: `${layer}:picked`, colour: sameColour(count, theme.focus), widthPx: 3 },
  ];
}

/** What the outline means, where there is one. */
export function pickEntries(shown: ShownFinding | null, theme: Theme): readonly LegendEntry[] {
  if (shown === null || outlineOfPick(shown).starts.length < 2) return [];
  const swatch = { shape: 'line', ink: theme.focus, width: 3, dashed: false } as const;
  return [{ id: 'picked', swatch, label: layerWords[shown.context.language].picked }];
}
