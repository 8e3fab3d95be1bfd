import { type SizeScale, sizesOfLayer } from '../../classes/sizes.ts';
import type { Theme } from '../../theme/colours.ts';
import type { LayerInput } from '../layer.ts';
import type { AreaFigures } from './area-figures.ts';

/** Radius of the largest circle, pixels. */
const largestRadius = 26;
/** Opacity of an area without a rate, 0 to 255. */
export const noRateAlpha = 46;

/** Circles have the colour of what is counted, some way up from its lightest. */
export function symbolInk({ incidentColours }: LayerInput, theme: Theme): string {
  const ramp = theme[incidentColours];
  return ramp[Math.floor(ramp.length * 0.7)] ?? theme.accent;
}

export const noRateFill = (theme: Theme): string => `${theme.quiet}${noRateAlpha.toString(16).padStart(2, '0')}`;

/** Sizes of the circles, of what the study or the view holds. */
export function areaSizes({ spanned }: AreaFigures, input: LayerInput): SizeScale {
  let largest = 0;
  for (const value of spanned) if (value > largest) largest = value;
  return sizesOfLayer(input, largestRadius, largest);
}
