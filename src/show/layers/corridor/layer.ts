import { say } from '../../../base/words.ts';
import type { Legend } from '../../drawing/legend.ts';
import { formatOf } from '../../format.ts';
import type { Theme } from '../../theme/colours.ts';
import { pathsOf } from '../cell-ink.ts';
import type { Layer, LayerInput } from '../layer.ts';
import type { LayerDrawing } from '../layer-drawing.ts';
import { sameColour } from '../rgba.ts';
import { words } from './words.ts';

const widthPx = 1.4;

function build({ outline }: LayerInput, theme: Theme): readonly LayerDrawing[] {
  if (outline === null) return [];
  const rings = outline.polygons.flat().map((ring) => ring.flat());
  const colour = sameColour(rings.length, theme.quiet);
  return [{ kind: 'lines', id: 'corridor:outline', ...pathsOf(rings), colour, widthPx, dashed: false }];
}

function legend({ outline, language }: LayerInput, theme: Theme): Legend | null {
  if (outline === null) return null;
  const { whole } = formatOf(language);
  const swatch = { shape: 'line', ink: theme.quiet, width: widthPx, dashed: false } as const;
  const label = say(words, language, 'outline', { depth: whole(outline.depthKm) });
  const stretch = say(words, language, 'stretch', {
    from: whole(outline.fromKm),
    to: whole(outline.toKm),
    border: whole(outline.borderKm),
    straight: whole(outline.straightKm),
  });
  const area = say(words, language, 'area', {
    area: whole(outline.areaKm2),
    tolerance: whole(outline.toleranceKm),
  });
  return {
    id: 'corridor',
    title: words[language].name,
    entries: [{ id: 'outline', swatch, label }],
    notes: [stretch, area],
  };
}

/** Where the corridor ends on land, whatever is counted in it. */
export const corridor: Layer = { id: 'corridor', classes: 'none', words, shows: [], build, legend };
