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

/** What is known of a thing beside its look. */
export interface Told {
  /** Of the cell's figure: 0 shown, 1 zero, 2 suppressed, 3 not observed. */
  readonly state: number;
  /** Id of its class, or words that hold its label; empty where nothing is said. */
  readonly said: string;
}

/** Of entries that look alike, that which is told of; the longest label, as "Hot" is in "Hot before" too. */
function toldOf(entries: readonly LegendEntry[], { said }: Told): LegendEntry | undefined {
  const [first] = entries;
  if (entries.length < 2 || said === '') return first;
  const named = entries.find(({ id }) => id === said);
  const labelled = entries.filter(({ label }) => said.includes(label)).sort((a, b) => b.label.length - a.label.length);
  return named ?? labelled[0] ?? first;
}

/** Of those with the colour the ones that are as opaque, or nearly. */
function nearest(entries: readonly LegendEntry[], alpha: number): readonly LegendEntry[] {
  const distance = ({ swatch }: LegendEntry): number => {
    const fill = swatch.shape === 'line' ? null : swatch.fill;
    return fill === null ? Number.POSITIVE_INFINITY : Math.abs(partsOf(fill)[1] - alpha);
  };
  const least = Math.min(...entries.map(distance));
  return entries.filter((entry) => distance(entry) === least);
}

type CellEntry = LegendEntry & { readonly swatch: Swatch & { readonly shape: 'cell' } };
const isCell = (entry: LegendEntry): entry is CellEntry => entry.swatch.shape === 'cell';

function polygonClass(
  look: Look & { kind: 'polygon' },
  entries: readonly LegendEntry[],
  told: Told,
): LegendEntry | null {
  const cells = entries.filter(isCell);
  if (look.alpha > 0) {
    const filled = cells.filter(({ swatch }) => isLike(swatch.fill, look.fill));
    const inked = cells.filter(({ swatch }) => swatch.fill === null && isLike(swatch.ink, look.fill));
    return toldOf(nearest(filled, look.alpha), told) ?? toldOf(inked, told) ?? null;
  }
  // What is not filled has an edge of its class's colour, or else no figure to be classed by.
  const named = entries.find(({ id }) => id !== '' && id === states[told.state]) ?? null;
  if (named !== null) return named;
  const bare = cells.filter(({ swatch }) => swatch.fill === null);
  const edged = bare.filter(({ swatch, label }) => isLike(swatch.ink, look.fill) || told.said.includes(label));
  return toldOf(edged, told) ?? null;
}

function pointClass(look: Look & { kind: 'point' }, entries: readonly LegendEntry[]): LegendEntry | null {
  const like = entries.flatMap((entry) => {
    const { swatch } = entry;
    if (swatch.shape !== 'circle' || (swatch.form ?? 'circle') !== look.form) return [];
    return isLike(swatch.fill, look.fill) && isLike(swatch.ink, look.ink) ? [{ entry, radius: swatch.radius }] : [];
  });
  const radii = new Set(like.map(({ radius }) => radius));
  // Symbols alike but for their size are a scale of sizes, and no classes.
  const isClassed = radii.size === 1 && [...radii].every((radius) => Math.abs(radius - look.radius) < 0.01);
  if (!isClassed) return null;
  return (
    nearest(
      like.map(({ entry }) => entry),
      look.alpha,
    )[0] ?? null
  );
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

/** The entry of a map's legend that a thing belongs to; null where no entry has its look. */
export function entryOf(thing: DrawnThing, legend: readonly LegendEntry[], told: Told): LegendEntry | null {
  const entries = legend.filter(isClass);
  const { look } = thing;
  if (look.kind === 'polygon') return polygonClass(look, entries, told);
  if (look.kind === 'line') return lineClass(look, entries, thing);
  const own = entries.filter(({ id }) => kindOf(id) === kindOf(thing.drawing));
  return pointClass(look, own) ?? pointClass(look, entries);
}
