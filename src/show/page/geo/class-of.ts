import type { LegendEntry, Swatch } from '../../drawing/legend.ts';
import type { DrawnThing, Look } from './drawn-things.ts';

/** States of a cell's figure, by their number in a result, as legends name them. */
const states = ['', 'zero', 'suppressed', 'not-observed'] as const;

/** Colour and opacity of "#rrggbb" or "#rrggbbaa". */
const partsOf = (colour: string): readonly [string, number] => [
  colour.slice(0, 7).toLowerCase(),
  colour.length > 7 ? Number.parseInt(colour.slice(7, 9), 16) : 255,
];
const isLike = (colour: string | null, hex: string): boolean => colour !== null && partsOf(colour)[0] === hex;

/** Sizes of symbols are read along a scale and are no classes. */
const isClass = ({ id }: LegendEntry): boolean => !id.startsWith('size-');

/** Of those with the colour the one that is as opaque, or nearly. */
function nearest(entries: readonly LegendEntry[], alpha: number): LegendEntry | null {
  const distance = ({ swatch }: LegendEntry): number => {
    const fill = swatch.shape === 'line' ? null : swatch.fill;
    return fill === null ? Number.POSITIVE_INFINITY : Math.abs(partsOf(fill)[1] - alpha);
  };
  return entries.toSorted((a, b) => distance(a) - distance(b))[0] ?? null;
}

type CellEntry = LegendEntry & { readonly swatch: Swatch & { readonly shape: 'cell' } };
const isCell = (entry: LegendEntry): entry is CellEntry => entry.swatch.shape === 'cell';

function polygonClass(
  look: Look & { kind: 'polygon' },
  entries: readonly LegendEntry[],
  state: number,
): LegendEntry | null {
  const cells = entries.filter(isCell);
  if (look.alpha > 0) {
    const filled = cells.filter(({ swatch }) => isLike(swatch.fill, look.fill));
    const inked = cells.filter(({ swatch }) => swatch.fill === null && isLike(swatch.ink, look.fill));
    return nearest(filled, look.alpha) ?? inked[0] ?? null;
  }
  // What is not filled has an edge of its class's colour, or else no figure to be classed by.
  const named = entries.find(({ id }) => id !== '' && id === states[state]) ?? null;
  if (named !== null) return named;
  return cells.find(({ swatch }) => swatch.fill === null && isLike(swatch.ink, look.fill)) ?? null;
}

function pointClass(look: Look & { kind: 'point' }, entries: readonly LegendEntry[]): LegendEntry | null {
  const near = (a: number, b: number): boolean => Math.abs(a - b) < 0.01;
  const like = entries.filter(
    ({ swatch }) =>
      swatch.shape === 'circle' &&
      (swatch.form ?? 'circle') === look.form &&
      isLike(swatch.fill, look.fill) &&
      isLike(swatch.ink, look.ink) &&
      near(swatch.radius, look.radius),
  );
  return nearest(like, look.alpha);
}

/** Kind that ids of drawings and of entries begin with: "port" of "places:port-symbols" and of "port-points". */
const kindOf = (id: string): string => id.slice(id.indexOf(':') + 1).split('-')[0] ?? '';

function lineClass(look: Look & { kind: 'line' }, entries: readonly LegendEntry[], thing: DrawnThing) {
  const like = entries.filter(
    ({ swatch }) =>
      swatch.shape === 'line' &&
      isLike(swatch.ink, look.ink) &&
      swatch.width === look.width &&
      swatch.dashed === look.dashed,
  );
  const own = like.filter(({ id }) => kindOf(id) === kindOf(thing.drawing));
  // Lines that look alike and are named one by one stand in the same order in both.
  return own[0] ?? (like.length === thing.of ? like[thing.index] : like[0]) ?? null;
}

/**
 * The entry of a map's legend that a thing belongs to; null where no entry has its look.
 * @param state of the cell's figure: 0 shown, 1 zero, 2 suppressed, 3 not observed
 */
export function entryOf(thing: DrawnThing, legend: readonly LegendEntry[], state: number): LegendEntry | null {
  const entries = legend.filter(isClass);
  const { look } = thing;
  if (look.kind === 'polygon') return polygonClass(look, entries, state);
  if (look.kind === 'line') return lineClass(look, entries, thing);
  const own = entries.filter(({ id }) => kindOf(id) === kindOf(thing.drawing));
  return pointClass(look, own) ?? pointClass(look, entries);
}
