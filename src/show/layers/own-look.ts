import type { Legend } from '../drawing/legend.ts';
import type { Theme } from '../theme/colours.ts';
import { idOn } from './drawing-id.ts';
import { faded, fadedSwatch } from './faded.ts';
import type { Layer, LayerInput } from './layer.ts';
import type { LayerDrawing } from './layer-drawing.ts';
import { ownName } from './layer-name.ts';

/** What a layer of the study draws: seen through as the person wants it, under ids that no other layer has. */
export function ownDrawings(layer: Layer, input: LayerInput, theme: Theme): readonly LayerDrawing[] {
  const { spec } = input;
  return faded(layer.build(input, theme), spec.opacity).map((drawing) => {
    const id = idOn(drawing.id, spec);
    return id === drawing.id ? drawing : { ...drawing, id };
  });
}

/** Under a name of the person stands what the legend is called by itself: the name alone does not say what is counted. */
function titled({ title, notes, fixed = [] }: Legend, { spec, language }: LayerInput): Partial<Legend> {
  const own = ownName(spec, language);
  return own === '' || own === title ? {} : { title: own, notes: [title, ...notes], fixed: [title, ...fixed] };
}

/** What a layer of the study means: by the person's name, in the colours that its opacity leaves. */
export function ownLegend(layer: Layer, input: LayerInput, theme: Theme): Legend | null {
  const legend = layer.legend(input, theme);
  if (legend === null) return null;
  const { spec } = input;
  const entries = legend.entries.map((entry) => ({ ...entry, swatch: fadedSwatch(entry.swatch, spec.opacity) }));
  return { ...legend, ...titled(legend, input), id: idOn(legend.id, spec), entries };
}
