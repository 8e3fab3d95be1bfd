import { say } from '../../../base/words.ts';
import { markNear } from '../../../corridors/border-marks.ts';
import { counted } from '../../classes/counted.ts';
import type { ShownFigures } from '../../classes/layer-figures.ts';
import { radiusIn, type SizeScale, sizeEntries, sizeNote, sizesOfLayer } from '../../classes/sizes.ts';
import type { Legend, LegendEntry } from '../../drawing/legend.ts';
import { heldCounts } from '../../held-figures.ts';
import type { Theme } from '../../theme/colours.ts';
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

/** What the sizes span: the whole study, or this view. */
function figures(input: LayerInput): ShownFigures | null {
  const { areas, areasStudy, scale } = input;
  const from = scale === 'study' ? (areasStudy ?? areas) : areas;
  if (from === null || areas === null) return null;
  const drawn = (): readonly number[] =>
    areas.segments.flatMap((_, s) => (areas.chosen[s] ? (areas.bySegment[s] ?? []) : []));
  const rest = { key: 'areas', whole: true, colours: 'counts', as: 'sizes' } as const;
  return { ...rest, from, counted: () => counted(from.bySegment), drawn };
}

function largestOf(input: LayerInput): number {
  if (input.frames !== null) return input.frames.largestArea;
  const { values } = figures(input)?.counted() ?? { values: [] };
  return values[values.length - 1] ?? 0;
}

const sizesOf = (input: LayerInput): SizeScale => sizesOfLayer(input, largestRadius, largestOf(input));

/** Symbols of the chosen sectors, the largest first, so that small ones lie on top. Index i is circle i of the map. */
export function sectorSymbols(input: LayerInput): readonly SectorSymbol[] {
  const { areas } = input;
  if (areas === null) return [];
  const sizes = sizesOf(input);
  const held = heldCounts(areas).bySegment;
  return areas.segments
    .flatMap((segment, s): SectorSymbol[] => {
      if (areas.chosen[s] !== true) return [];
      const value = areas.bySegment[s] ?? Number.NaN;
      const none = (held[s] ?? 0) > 0 ? 'suppressed' : 'missing';
      const state = Number.isNaN(value) ? none : value === 0 ? 'zero' : 'shown';
      const radius = state === 'shown' ? radiusIn(sizes, value) : markRadius;
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

function legend(input: LayerInput, theme: Theme): Legend | null {
  const symbols = sectorSymbols(input);
  // While time is played the legend stands, though nothing was counted in a frame.
  if (input.areas === null || (symbols.length === 0 && input.frames === null)) return null;
  const { language } = input;
  const shown = symbols.filter(({ state }) => state === 'shown').map(({ value }) => value);
  // The sizes named stay the same from frame to frame.
  const top = input.frames === null ? Math.max(...shown, 0) : largestOf(input);
  const alpha = alphaOf(input).toString(16).padStart(2, '0');
  const circle = (radius: number, fill: string, ink: string): LegendEntry['swatch'] => ({
    shape: 'circle',
    radius,
    fill,
    ink,
  });
  const look = { fill: `${theme.accent}${alpha}`, ink: theme.accent };
  const entries = sizeEntries(sizesOf(input), top, look, language, true);
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
  return { id: 'sectors', title, entries, notes: [words[language].note, sizeNote(input)] };
}

/** Totals of whole sectors as circles on the boundary. */
export const sectors: Layer = { id: 'sectors', classes: 'own', words, shows: ['segments'], figures, build, legend };
