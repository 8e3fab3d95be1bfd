import type { SymbolLayerSpecification } from 'maplibre-gl';

/** How symbols of a layer are laid out. */
export type Layout = NonNullable<SymbolLayerSpecification['layout']>;
/** How they are painted. */
export type Paint = NonNullable<SymbolLayerSpecification['paint']>;

/** The families that the page ships. */
export const regular = ['Public Sans'];
export const semibold = ['Public Sans SemiBold'];
export const italic = ['Public Sans Italic'];

/** Text in a colour, with a halo of the ground that it stands on. */
export const haloed = (colour: string, halo: string, width = 1.4): Paint => ({
  'text-color': colour,
  'text-halo-color': halo,
  'text-halo-width': width,
});
