import { type Language, say } from '../../../base/words.ts';
import type { Feature } from '../../../corridors/feature.ts';
import type { Legend, Swatch } from '../../drawing/legend.ts';
import type { SymbolForm } from '../../drawing/symbol-form.ts';
import { formatOf } from '../../format.ts';
import type { Theme } from '../../theme/colours.ts';
import { pathsOf } from '../cell-ink.ts';
import { featuresThere, periodNotes } from '../feature-text.ts';
import { featureWords } from '../feature-words.ts';
import type { Layer, LayerInput } from '../layer.ts';
import type { LayerDrawing } from '../layer-drawing.ts';
import { sameColour } from '../rgba.ts';
import { words } from './words.ts';

const kinds = ['barrier', 'checkpoint', 'port', 'agreement', 'area'] as const;
type Kind = (typeof kinds)[number];

/** Each kind has a form of its own; sizes that look alike, as a triangle is smaller than the circle about it. */
const symbols: Readonly<Record<Kind, { readonly form: SymbolForm; readonly radius: number }>> = {
  barrier: { form: 'square', radius: 6 },
  checkpoint: { form: 'triangle', radius: 7 },
  port: { form: 'diamond', radius: 6.5 },
  agreement: { form: 'circle', radius: 5.5 },
  area: { form: 'square', radius: 6 },
};

/** A barrier is broader than the border that it stands on; an area's edge and a line of any other kind are thin. */
const barrierPx = 7;
const edgePx = 1.8;
const areaAlpha = 16;

const isLine = ({ lonLat }: Feature): boolean => lonLat.length > 1;
const isRing = ({ kind, lonLat }: Feature): boolean => kind === 'area' && lonLat.length > 2;

/** Things of a kind on the map: those with a line or ring, and those that are a point. */
function thingsDrawn(input: Pick<LayerInput, 'features' | 'shownPeriod'>, kind: Kind) {
  const there = featuresThere(input, (one) => one === kind).filter(({ lonLat }) => lonLat.length > 0);
  return { lines: there.filter(isLine), points: there.filter((feature) => !isLine(feature)) };
}

const closed = ({ lonLat }: Feature): number[] => [...lonLat, ...lonLat.slice(0, 1)].flat();
const open = ({ lonLat }: Feature): number[] => lonLat.flat();

function linesOf(kind: Kind, lines: readonly Feature[], theme: Theme): readonly LayerDrawing[] {
  if (lines.length === 0) return [];
  const isBarrier = kind === 'barrier';
  const drawn = {
    kind: 'lines',
    id: `places:${kind}-lines`,
    ...pathsOf(lines.map((line) => (isRing(line) ? closed(line) : open(line)))),
    colour: sameColour(lines.length, isBarrier ? theme.quiet : theme.ink),
    widthPx: isBarrier ? barrierPx : edgePx,
    dashed: false,
  } as const;
  const rings = lines.filter(isRing);
  if (rings.length === 0) return [drawn];
  const fill = sameColour(rings.length, theme.ink, areaAlpha);
  return [{ kind: 'polygons', id: `places:${kind}-rings`, ...pathsOf(rings.map(open)), fill }, drawn];
}

function symbolsOf(kind: Kind, points: readonly Feature[], theme: Theme): readonly LayerDrawing[] {
  if (points.length === 0) return [];
  const { form, radius } = symbols[kind];
  return [
    {
      kind: 'circles',
      id: `places:${kind}-symbols`,
      lonLat: Float64Array.from(points.flatMap(({ lonLat }) => lonLat.slice(0, 1).flat())),
      radiusPx: new Float32Array(points.length).fill(radius),
      fill: sameColour(points.length, theme.panel),
      outline: sameColour(points.length, theme.ink),
      outlinePx: 1.6,
      form,
    },
  ];
}

function build(input: LayerInput, theme: Theme): readonly LayerDrawing[] {
  const drawn = kinds.map((kind) => ({ kind, ...thingsDrawn(input, kind) }));
  return [
    ...drawn.toReversed().flatMap(({ kind, lines }) => linesOf(kind, lines, theme)),
    ...drawn.flatMap(({ kind, points }) => symbolsOf(kind, points, theme)),
  ];
}

/** The thing of a drawing of this layer; undefined for one of another. */
export function placeAt(
  input: Pick<LayerInput, 'features' | 'shownPeriod'>,
  drawing: string,
  index: number,
): Feature | undefined {
  for (const kind of kinds) {
    const { lines, points } = thingsDrawn(input, kind);
    if (drawing === `places:${kind}-lines`) return lines[index];
    if (drawing === `places:${kind}-rings`) return lines.filter(isRing)[index];
    if (drawing === `places:${kind}-symbols`) return points[index];
  }
  return undefined;
}

/** Names that a legend's entry has room for. */
const mostNames = 3;

function labelOf(kind: Kind, things: readonly Feature[], language: Language): string {
  const name = featureWords[language][kind];
  if (things.length > mostNames) {
    return say(featureWords, language, 'many', { kind: name, count: formatOf(language).whole(things.length) });
  }
  // A briefing leaves names out that could lead somebody to people: the kind is said alone.
  const names = things.map((thing) => thing.name[language]).filter((each) => each !== '');
  return names.length === 0 ? name : say(featureWords, language, 'named', { kind: name, names: names.join(', ') });
}

function legend(input: LayerInput, theme: Theme): Legend | null {
  const { language } = input;
  const entries = kinds.flatMap((kind) => {
    const { lines, points } = thingsDrawn(input, kind);
    const { form, radius } = symbols[kind];
    const isBarrier = kind === 'barrier';
    const line: Swatch = isBarrier
      ? { shape: 'line', ink: theme.quiet, width: barrierPx, dashed: false }
      : { shape: 'line', ink: theme.ink, width: edgePx, dashed: false };
    const edge: Swatch = { shape: 'cell', fill: null, pattern: null, ink: theme.ink, edge: 'solid' };
    const symbol: Swatch = { shape: 'circle', radius, fill: theme.panel, ink: theme.ink, form };
    const isArea = lines.some(isRing);
    return [
      ...(lines.length === 0
        ? []
        : [{ id: `${kind}-lines`, swatch: isArea ? edge : line, label: labelOf(kind, lines, language) }]),
      ...(points.length === 0
        ? []
        : [{ id: `${kind}-points`, swatch: symbol, label: labelOf(kind, points, language) }]),
    ];
  });
  if (entries.length === 0) return null;
  return { id: 'places', title: words[language].name, entries, notes: periodNotes(input, kinds) };
}

/** A name is written beside a symbol, along a barrier, and at the first corner of an area. */
const nameOf = (feature: Feature, language: Language) => ({
  text: feature.name[language],
  lonLat: isRing(feature) ? feature.lonLat.slice(0, 1) : feature.lonLat,
});

/** Barriers, checkpoints, ports, agreements and areas that a person put on the map, as they were in the months on display. */
export const places: Layer = {
  id: 'places',
  classes: 'none',
  words,
  shows: [],
  build,
  names: (input) =>
    kinds.flatMap((kind) => {
      const { lines, points } = thingsDrawn(input, kind);
      return [...lines, ...points].map((feature) => nameOf(feature, input.language)).filter(({ text }) => text !== '');
    }),
  legend,
};
