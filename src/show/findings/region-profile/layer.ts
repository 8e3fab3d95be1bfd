import { say } from '../../../base/words.ts';
import type { RegionProfileResult } from '../../../disclose/disclosed.ts';
import type { Legend } from '../../drawing/legend.ts';
import type { LayerDrawing } from '../../layers/layer-drawing.ts';
import { layerWords } from '../../layers/words.ts';
import type { MapName } from '../../map/map-picture.ts';
import { edgeEntry } from '../coverage-edge.ts';
import { drawRegions, type RegionsDrawn, regionFill } from '../draw-regions.ts';
import type { FindingContext } from '../finding-view.ts';
import { stretchesText } from './place-texts.ts';
import { words } from './words.ts';

const prefix = 'finding:profile-';

function drawnOf({ region }: RegionProfileResult, { theme }: FindingContext): RegionsDrawn {
  const { id, stretches, rings, coverage } = region;
  const one = { id, stretches, rings, fill: theme.accent, isDotted: false, coverage: coverage.state };
  return drawRegions(stretches.length + rings.length === 0 ? [] : [one], theme, prefix);
}

/** The region as a band along its stretches, or as its own outline, edged by its coverage. */
export const layerOf = (result: RegionProfileResult, context: FindingContext): readonly LayerDrawing[] =>
  drawnOf(result, context).drawings;

/** Its name in its middle. */
export function namesOf(result: RegionProfileResult, context: FindingContext): readonly MapName[] {
  const { region } = result;
  const place = drawnOf(result, context).middles.get(region.id);
  return place === undefined ? [] : [{ text: region.name[context.language], lonLat: [place], isKey: true }];
}

export function legendOf(result: RegionProfileResult, context: FindingContext): Legend | null {
  const { region } = result;
  const { language, theme, synthetic } = context;
  if (drawnOf(result, context).drawings.length === 0) return null;
  const isBand = region.rings.length === 0;
  const { state } = region.coverage;
  const texts = words[language];
  return {
    id: 'finding',
    title: texts.legend,
    entries: [
      {
        id: 'region',
        swatch: { shape: 'cell', fill: regionFill(theme.accent), pattern: null, ink: theme.ink, edge: 'none' },
        label: say(words, language, isBand ? 'legendBand' : 'legendRings', { name: region.name[language] }),
      },
      edgeEntry(state, language, theme),
    ],
    notes: [...(synthetic ? [layerWords[language].synthetic] : []), ...(isBand ? [texts.legendNote] : [])],
  };
}

/** Lines of the map's tooltip over the region. */
export function tooltipOf(
  result: RegionProfileResult,
  context: FindingContext,
  drawing: string,
  index: number,
): readonly string[] {
  const { language } = context;
  if (drawnOf(result, context).regionAt(drawing, index) === null) return [];
  return [result.region.name[language], stretchesText(result, language)];
}
