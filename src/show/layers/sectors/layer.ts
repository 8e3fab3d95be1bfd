import { say } from '../../../base/words.ts';
import { markNear } from '../../../corridors/border-marks.ts';
import type { Legend, LegendEntry } from '../../drawing/legend.ts';
import { formatOf } from '../../format.ts';
import { heldCounts } from '../../held-figures.ts';
import { symbolRadius } from '../../scale.ts';
import type { Theme } from '../../theme/colours.ts';
import { scaleNote } from '../class-texts.ts';
import type { Layer, LayerInput } from '../layer.ts';
import type { LayerDrawing } from '../layer-drawing.ts';
import { writeColour } from '../rgba.ts';
import { layerWords } from '../words.ts';
import { words } from './words.ts';

/** Radius of the largest total of the domain, and of a symbol that stands for no number; pixels. */
const largestRadius = 28;
const markRadius = 6;
/** Light, so that names and cells are read through; lighter still over classes that are the subject. */
const fillAlpha = 72;
const fillAlphaBehind = 24;

const alphaOf = (input: LayerInput): number => (input.hotSpots === null ? fillAlpha : fillAlphaBehind);

export interface SectorSymbol {
  readonly id: string;
  /** Index of the segment in the result. */
  readonly segment: number;
  /** NaN where there is no figure to show. */
  readonly value: number;
  readonly state: 'shown' | 'zero' | 'missing' | 'suppressed';
  readonly radius: number;
  readonly lon: number;
  readonly lat: number;
}

function largestOf(input: LayerInput): number {
  const { areas, areasStudy, scale, frames } = input;
  if (frames !== null) return frames.largestArea;
  const domain = scale === 'study' ? (areasStudy ?? areas) : areas;
  return Math.max(0, ...[...(domain?.bySegment ?? [])].filter((value) => !Number.isNaN(value)));
}

/** Symbols of the chosen sectors, the largest first, so that small ones lie on top. Index i is circle i of the map. */
export function sectorSymbols(input: LayerInput): readonly SectorSymbol[] {
  const { areas } = input;
  if (areas === null) return [];
  const largest = largestOf(input);
  const held = heldCounts(areas).bySegment;
  return areas.segments
    .flatMap((segment, s): SectorSymbol[] => {
      if (areas.chosen[s] !== true) return [];
      const value = areas.bySegment[s] ?? Number.NaN;
      const none = (held[s] ?? 0) > 0 ? 'suppressed' : 'missing';
      const state = Number.isNaN(value) ? none : value === 0 ? 'zero' : 'shown';
      const radius = state === 'shown' ? symbolRadius(value, largest, largestRadius) : markRadius;
      const { lon, lat } = markNear((segment.fromKm + segment.toKm) / 2);
      return [{ id: segment.id, segment: s, value, state, radius, lon, lat }];
    })
    .filter(({ state }) => state !== 'zero')
    .sort((a, b) => b.radius - a.radius);
}

function build(input: LayerInput, theme: Theme): readonly LayerDrawing[] {
  const symbols = sectorSymbols(input);
  if (symbols.length === 0) return [];
  const fill = new Uint8Array(symbols.length * 4);
  const outline = new Uint8Array(symbols.length * 4);
  symbols.forEach(({ state }, i) => {
    writeColour(fill, i, state === 'shown' ? theme.accent : theme.quiet, state === 'missing' ? 0 : alphaOf(input));
    writeColour(outline, i, state === 'shown' ? theme.accent : theme.quiet);
  });
  return [
    {
      kind: 'circles',
      id: 'sectors:circles',
      lonLat: Float64Array.from(symbols.flatMap(({ lon, lat }) => [lon, lat])),
      radiusPx: Float32Array.from(symbols, ({ radius }) => radius),
      fill,
      outline,
      outlinePx: 1,
    },
  ];
}

/** A round number at or under a value: 1, 2 or 5 times a power of ten. */
function roundUnder(value: number): number {
  const power = 10 ** Math.floor(Math.log10(value));
  return ([5, 2, 1].find((step) => step * power <= value) ?? 1) * power;
}

function legend(input: LayerInput, theme: Theme): Legend | null {
  const symbols = sectorSymbols(input);
  // While time is played the legend stands, though nothing was counted in a frame.
  if (input.areas === null || (symbols.length === 0 && input.frames === null)) return null;
  const { language } = input;
  const largest = largestOf(input);
  const shown = symbols.filter(({ state }) => state === 'shown').map(({ value }) => value);
  // The sizes named stay the same from frame to frame.
  const top = input.frames === null ? Math.max(...shown, 0) : largest;
  const radiusOf = (value: number): number => symbolRadius(value, largest, largestRadius);
  const sizes = top > 0 ? [...new Set([top, top / 4, top / 20].map(roundUnder))].filter((value) => value >= 1) : [];
  // Of those that are all drawn as the least circle, the largest alone is named.
  const values = sizes.filter(
    (value, i) => radiusOf(value) < radiusOf(sizes[i - 1] ?? Number.POSITIVE_INFINITY) || i === 0,
  );
  const alpha = alphaOf(input).toString(16).padStart(2, '0');
  const circle = (radius: number, fill: string, ink: string): LegendEntry['swatch'] => ({
    shape: 'circle',
    radius,
    fill,
    ink,
  });
  const entries: LegendEntry[] = values.map((value) => ({
    id: `size-${value}`,
    swatch: circle(radiusOf(value), `${theme.accent}${alpha}`, theme.accent),
    label: formatOf(language).whole(value),
  }));
  for (const state of ['missing', 'suppressed'] as const) {
    if (!symbols.some((symbol) => symbol.state === state)) continue;
    const fill = state === 'missing' ? `${theme.quiet}00` : `${theme.quiet}${alpha}`;
    entries.push({
      id: state,
      swatch: circle(markRadius, fill, theme.quiet),
      label: layerWords[language][state],
    });
  }
  const title = say(words, language, 'title', { measure: input.areasName });
  return { id: 'sectors', title, entries, notes: [words[language].note, scaleNote(input)] };
}

/** Totals of whole sectors as circles on the boundary. */
export const sectors: Layer = { id: 'sectors', classes: 'own', words, shows: ['segments'], build, legend };
