import type { ReadonlyU8 } from '../../base/typed-array.ts';
import type { Swatch } from '../drawing/legend.ts';
import type { LayerDrawing } from './layer-drawing.ts';

/** What is seen at all stays so: a line that is there for the pointer is found as before. */
function fadedAlphas(colours: ReadonlyU8, opacity: number): Uint8Array {
  const out = Uint8Array.from(colours);
  for (let at = 3; at < out.length; at += 4) {
    const alpha = out[at] ?? 0;
    out[at] = alpha === 0 ? 0 : Math.max(1, Math.round(alpha * opacity));
  }
  return out;
}

function fadedDrawing(drawing: LayerDrawing, opacity: number): LayerDrawing {
  switch (drawing.kind) {
    case 'polygons':
      return { ...drawing, fill: fadedAlphas(drawing.fill, opacity) };
    case 'lines':
      return { ...drawing, colour: fadedAlphas(drawing.colour, opacity) };
    case 'circles':
      return {
        ...drawing,
        fill: fadedAlphas(drawing.fill, opacity),
        outline: fadedAlphas(drawing.outline, opacity),
      };
  }
}

/** The same drawings, seen through. @param opacity 0 to 1; 1 gives what it was given */
export const faded = (drawings: readonly LayerDrawing[], opacity: number): readonly LayerDrawing[] =>
  opacity >= 1 ? drawings : drawings.map((drawing) => fadedDrawing(drawing, opacity));

/** "#rrggbb" or "#rrggbbaa", seen through. */
function fadedColour(colour: string, opacity: number): string {
  const alpha = colour.length > 7 ? Number.parseInt(colour.slice(7, 9), 16) : 255;
  return `${colour.slice(0, 7)}${Math.round(alpha * opacity)
    .toString(16)
    .padStart(2, '0')}`;
}

/** A mark of the legend as the map draws its class. */
export function fadedSwatch(swatch: Swatch, opacity: number): Swatch {
  if (opacity >= 1) return swatch;
  const ink = fadedColour(swatch.ink, opacity);
  if (swatch.shape === 'line') return { ...swatch, ink };
  if (swatch.shape === 'circle') return { ...swatch, ink, fill: fadedColour(swatch.fill, opacity) };
  return { ...swatch, ink, fill: swatch.fill === null ? null : fadedColour(swatch.fill, opacity) };
}
