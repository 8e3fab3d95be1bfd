import type { CriterionSpec, TypedFigure } from '../../../document/regions.ts';
import { heldBounds, heldTyped, leastShown } from '../../../document/sensitive-figures.ts';

const most = 1e12;

type Bounds = Omit<TypedFigure, 'region'>;
const missing: Bounds = { value: null, low: null, high: null };

/** "1,234.5" as both languages write it. */
const numberIn = (text: string): number =>
  text === '' ? Number.NaN : Number(text.replaceAll(/[,\s](?=\d{3}(\D|$))/g, ''));
const isFigure = (value: number): boolean => Number.isFinite(value) && Math.abs(value) <= most;

/** "10 to 20", "10 a 20", "10-20", "10–20". */
function rangeIn(text: string): readonly [number, number] | null {
  const [, low = '', high = ''] = /^(.+?)\s*(?:-|–|\bto\b|\ba\b)\s*(.+)$/i.exec(text) ?? [];
  const ends = [numberIn(low.trim()), numberIn(high.trim())] as const;
  return ends.every(isFigure) && ends[0] <= ends[1] ? ends : null;
}

/**
 * A figure as a person types it: a number, a range, "<5", or nothing where it is not known; null where it is none of
 * these.
 * @param isSensitive small figures become bounds
 */
export function figureTyped(text: string, isSensitive: boolean): Bounds | null {
  const bare = text.trim();
  if (bare === '') return missing;
  const below = /^<\s*(.+)$/.exec(bare)?.[1];
  if (below !== undefined) {
    const limit = numberIn(below);
    if (!isFigure(limit) || limit <= 0) return null;
    const bounds = { value: null, low: isSensitive ? heldBounds.low : 0, high: Math.max(0, Math.ceil(limit) - 1) };
    return isSensitive ? heldTyped({ ...bounds, high: Math.max(bounds.low, bounds.high) }) : bounds;
  }
  const value = numberIn(bare);
  const range = isFigure(value) ? null : rangeIn(bare);
  if (!isFigure(value) && range === null) return null;
  const bounds = range === null ? { value, low: value, high: value } : { value: null, low: range[0], high: range[1] };
  return isSensitive ? heldTyped(bounds) : bounds;
}

/** A figure as it stands in its field, so that it can be typed again; empty: not known. */
export function typedText({ value, low, high }: Bounds): string {
  if (value !== null) return String(value);
  if (low === null || high === null) return '';
  return low === heldBounds.low && high === heldBounds.high ? `<${leastShown}` : `${low}-${high}`;
}

export type Typed = NonNullable<CriterionSpec['typed']>;

/** The figures with that of one region; one that is not known is left out. */
export function withFigure(figures: Typed['figures'], region: string, bounds: Bounds): Typed['figures'] {
  const others = figures.filter((one) => one.region !== region);
  const isMissing = bounds.value === null && bounds.low === null && bounds.high === null;
  return isMissing ? others : [...others, { region, ...bounds }];
}

export const figureOf = (figures: Typed['figures'], region: string): Bounds =>
  figures.find((one) => one.region === region) ?? missing;
