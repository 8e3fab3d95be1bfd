import { firstLayers, type LayerSpec } from '../../document/layers.ts';

type Named = Pick<LayerSpec, 'id' | 'layer'>;

/** Whether a layer is a copy that a person made: every study has another one of its kind. */
export const isCopy = ({ id, layer }: Named): boolean =>
  !firstLayers.some((first) => first.id === id && first.layer === layer);

/** Id of a drawing or legend on the map: two layers of one kind draw things of the same names, so a copy's say whose. */
export const idOn = (id: string, spec: Named): string => (isCopy(spec) ? `${id}@${spec.id}` : id);

/** Whose a drawing or legend of the map is. */
export interface DrawingOf {
  /** As its layer calls it: "cells:fill". */
  readonly drawing: string;
  /** Id of its layer in the study; empty for what no layer draws. */
  readonly spec: string;
}

/** Takes an id of the map apart: "cells:fill" is of the layer that every study has, "cells:fill@l13" of a copy. */
export function drawingOf(id: string): DrawingOf {
  const [drawing = '', copy] = id.split('@');
  if (copy !== undefined) return { drawing, spec: copy };
  const [layer] = drawing.split(':');
  return { drawing, spec: firstLayers.find((first) => first.layer === layer)?.id ?? '' };
}

/** Whether a drawing or legend of the map is of a layer of this kind: "cells" of "cells", "cells:fill" and "cells@l13". */
export const isOfLayer = (id: string, layer: string): boolean => drawingOf(id).drawing.split(':')[0] === layer;
