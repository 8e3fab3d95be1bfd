import type { Feature } from '../../../corridors/feature.ts';
import type { Legend } from '../../drawing/legend.ts';
import type { Theme } from '../../theme/colours.ts';
import { pathsOf } from '../cell-ink.ts';
import { featuresThere, periodNotes } from '../feature-text.ts';
import { featureWords } from '../feature-words.ts';
import type { Layer, LayerInput } from '../layer.ts';
import type { LayerDrawing } from '../layer-drawing.ts';
import { sameColour } from '../rgba.ts';
import { words } from './words.ts';

const widthPx = 2;
/** Under the lines, to be pointed at along all of their length: dashes have gaps. */
const reachPx = 8;
const reachAlpha = 1;

/** Routes on the map, in the order in which they are drawn. */
export const routesDrawn = (input: Pick<LayerInput, 'features' | 'shownPeriod'>): readonly Feature[] =>
  featuresThere(input, (kind) => kind === 'route').filter(({ lonLat }) => lonLat.length > 1);

const pathsThrough = (routes: readonly Feature[]) => pathsOf(routes.map(({ lonLat }) => lonLat.flat()));

function lines(routes: readonly Feature[], schematic: boolean, theme: Theme): readonly LayerDrawing[] {
  const own = routes.filter((route) => route.schematic === schematic);
  if (own.length === 0) return [];
  return [
    {
      kind: 'lines',
      id: schematic ? 'routes:schematic' : 'routes:own',
      ...pathsThrough(own),
      colour: sameColour(own.length, theme.quiet),
      widthPx,
      dashed: schematic,
      isInk: true,
    },
  ];
}

function build(input: LayerInput, theme: Theme): readonly LayerDrawing[] {
  const routes = routesDrawn(input);
  if (routes.length === 0) return [];
  return [
    {
      kind: 'lines',
      id: 'routes:reach',
      ...pathsThrough(routes),
      colour: sameColour(routes.length, theme.quiet, reachAlpha),
      widthPx: reachPx,
      dashed: false,
    },
    ...lines(routes, true, theme),
    ...lines(routes, false, theme),
  ];
}

function legend(input: LayerInput, theme: Theme): Legend | null {
  const routes = routesDrawn(input);
  if (routes.length === 0) return null;
  const texts = words[input.language];
  const kinds = [true, false].filter((schematic) => routes.some((route) => route.schematic === schematic));
  return {
    id: 'routes',
    title: texts.name,
    entries: routes.map(({ id, name, schematic }) => ({
      id: `route-${id}`,
      swatch: { shape: 'line', ink: theme.quiet, width: widthPx, dashed: schematic },
      // A briefing leaves out names that could lead somebody to people.
      label: name[input.language] || featureWords[input.language].route,
    })),
    fixed: [texts.schematic],
    notes: [...kinds.map((schematic) => texts[schematic ? 'schematic' : 'own']), ...periodNotes(input, ['route'])],
  };
}

/** Highways of the corridors, schematic, and routes that a person drew, as they were in the months on display. */
export const routes: Layer = {
  id: 'routes',
  classes: 'none',
  words,
  shows: [],
  build,
  names: (input) =>
    routesDrawn(input).flatMap(({ name, lonLat }) =>
      name[input.language] === '' ? [] : [{ text: name[input.language], lonLat }],
    ),
  legend,
};
