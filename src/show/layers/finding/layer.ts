import type { Legend } from '../../drawing/legend.ts';
import { drawingsOf, type ShownFinding } from '../../findings/shown-finding.ts';
import type { Theme } from '../../theme/colours.ts';
import type { Layer, LayerInput } from '../layer.ts';
import type { LayerDrawing } from '../layer-drawing.ts';
import { pickEntries, pickLines } from '../pick-ink.ts';
import { layerWords } from '../words.ts';
import { words } from './words.ts';

/** What this layer draws: hot spots have a layer of their own. */
function ownFinding({ finding: shown }: LayerInput): ShownFinding | null {
  const isHotSpots = shown?.result.shape === 'cells' && shown.result.hotSpots !== null;
  return isHotSpots ? null : shown;
}

/** Lines that say nothing and hold no item are ink over what does. The first few tell for all of a drawing. */
function asInk(drawing: LayerDrawing, { view, result, context }: ShownFinding): LayerDrawing {
  if (drawing.kind !== 'lines') return drawing;
  const first = Array.from({ length: Math.min(8, drawing.starts.length - 1) }, (_, i) => i);
  const speaks = (i: number): boolean =>
    view.itemOnMap(result, drawing.id, i) !== null || view.tooltip(result, context, drawing.id, i).length > 0;
  return first.some(speaks) ? drawing : { ...drawing, isInk: true };
}

function build(input: LayerInput, theme: Theme): readonly LayerDrawing[] {
  const shown = ownFinding(input);
  if (shown === null) return [];
  const drawn = drawingsOf(shown).map((drawing) => asInk(drawing, shown));
  return [...drawn, ...pickLines(shown, 'finding', theme)];
}

function legend(input: LayerInput, theme: Theme): Legend | null {
  const shown = ownFinding(input);
  const own = shown?.view.legend(shown.result, shown.context) ?? null;
  if (shown === null || own === null) return null;
  const mark = layerWords[input.language].synthetic;
  const notes = shown.context.synthetic && !own.notes.includes(mark) ? [mark, ...own.notes] : own.notes;
  return { ...own, entries: [...own.entries, ...pickEntries(shown, theme)], notes };
}

/** Whether it fills the map: cells of counts then step back, or two colours would lie on one another. */
export function fillsMap(input: LayerInput): boolean {
  const shown = ownFinding(input);
  return shown !== null && drawingsOf(shown).some(({ kind }) => kind === 'polygons');
}

/** The finding that the board shows, drawn by its method's view, and the outline of what is picked in it. */
export const finding: Layer = {
  id: 'finding',
  classes: 'fixed',
  words,
  shows: [
    'cells',
    'density',
    'line-density',
    'point-clusters',
    'pairs',
    'ridges',
    'trend',
    'neighbouring-areas',
    'interrupted-series',
    'route-shares',
    'ranking',
    'region-profile',
  ],
  build,
  names: (input) => {
    const shown = ownFinding(input);
    return shown?.view.names?.(shown.result, shown.context) ?? [];
  },
  legend,
};
