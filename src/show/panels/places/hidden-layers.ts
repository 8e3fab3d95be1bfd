import type { Document, OwnFeature } from '../../../document/document.ts';

/** Layers that are off and would draw these things: what was just kept must be seen on the map. */
export const hiddenLayersOf = (
  features: readonly Pick<OwnFeature, 'kind'>[],
  layers: Document['layers'],
): readonly string[] => {
  const needed = new Set<string>(features.map(({ kind }) => (kind === 'route' ? 'routes' : 'places')));
  return layers.flatMap(({ id, layer, visible }) => (!visible && needed.has(layer) ? [id] : []));
};
