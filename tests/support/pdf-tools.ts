import { readFileSync } from 'node:fs';
import { ok } from '../../src/base/result.ts';
import type { FontFiles } from '../../src/export/formats/pdf/fonts.ts';
import type { PdfTools } from '../../src/export/formats/pdf/write-pdf.ts';
import { sampleMaps } from './page-samples.ts';

const font = (name: string): Uint8Array =>
  new Uint8Array(readFileSync(`node_modules/@fontsource/public-sans/files/public-sans-${name}-normal.woff`));

/** The fonts that are shipped, from the files they are built from. */
export const shippedFonts = (): FontFiles => ({
  'latin-400': font('latin-400'),
  'latin-600': font('latin-600'),
  'latin-ext-400': font('latin-ext-400'),
  'latin-ext-600': font('latin-ext-600'),
});

/** What a document is made with where there is no browser. */
export const pdfTools: PdfTools = { maps: async (page) => ok(sampleMaps(page)), fonts: async () => shippedFonts() };
