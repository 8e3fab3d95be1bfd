import latin400 from '@fontsource/public-sans/files/public-sans-latin-400-normal.woff?url';
import latin600 from '@fontsource/public-sans/files/public-sans-latin-600-normal.woff?url';
import ext400 from '@fontsource/public-sans/files/public-sans-latin-ext-400-normal.woff?url';
import ext600 from '@fontsource/public-sans/files/public-sans-latin-ext-600-normal.woff?url';
import type { Subset } from './text-runs.ts';

/** Name of a font within a document. */
export type FontName = `${Subset}-${400 | 600}`;
export type FontFiles = Readonly<Record<FontName, Uint8Array>>;

/** Shipped with the page. They are no woff2: what writes the document cannot read those. */
const addresses: Readonly<Record<FontName, string>> = {
  'latin-400': latin400,
  'latin-600': latin600,
  'latin-ext-400': ext400,
  'latin-ext-600': ext600,
};

async function fetched(name: FontName): Promise<Uint8Array> {
  const response = await fetch(addresses[name]);
  if (!response.ok) throw new Error(`${addresses[name]}: ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}

/** Fetches the fonts that are embedded. Throws where one is not to be had. */
export async function loadFonts(): Promise<FontFiles> {
  const [latinRegular, latinBold, extRegular, extBold] = await Promise.all([
    fetched('latin-400'),
    fetched('latin-600'),
    fetched('latin-ext-400'),
    fetched('latin-ext-600'),
  ]);
  return {
    'latin-400': latinRegular,
    'latin-600': latinBold,
    'latin-ext-400': extRegular,
    'latin-ext-600': extBold,
  };
}
