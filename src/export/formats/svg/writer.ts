import { strFromU8, unzipSync } from 'fflate';
import type { FormatWriter } from '../../format.ts';
import { recipeTextIn } from './recipe-element.ts';
import { writeSvg } from './write-svg.ts';

/** The first drawing of a file of several, or the drawing that the file is. */
function drawingIn(bytes: Uint8Array): string {
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b;
  const drawing = isZip ? Object.values(unzipSync(bytes, { filter: ({ name }) => name.endsWith('.svg') }))[0] : bytes;
  return drawing === undefined ? '' : strFromU8(drawing);
}

export const svgWriter: FormatWriter = {
  write: writeSvg,
  extractRecipe: async (bytes) => recipeTextIn(drawingIn(bytes)),
};
