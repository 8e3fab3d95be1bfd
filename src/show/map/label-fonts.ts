import italic from '@fontsource/public-sans/files/public-sans-latin-400-italic.woff2?url';
import regular from '@fontsource/public-sans/files/public-sans-latin-400-normal.woff2?url';
import semibold from '@fontsource/public-sans/files/public-sans-latin-600-normal.woff2?url';

/** Addresses of the shipped files that the labels of the map are drawn from. */
export interface LabelFonts {
  readonly regular: string;
  readonly semibold: string;
  readonly italic: string;
}

/** Absolute, as maplibre wants them. */
export function labelFonts(): LabelFonts {
  const absolute = (address: string): string => new URL(address, document.baseURI).href;
  return { regular: absolute(regular), semibold: absolute(semibold), italic: absolute(italic) };
}
