import { clustersOf } from './clusters-of.ts';
import type { ShownFinding } from './shown-finding.ts';

/** Under this a stretch would be a hair line in the pictures along the border. */
const leastKm = 5;

/** Border kilometres of what is picked in a finding, so that pictures along the border mark it; null where none is. */
export function pickedKm(shown: ShownFinding | null): readonly [number, number] | null {
  const pick = shown?.context.pick ?? null;
  if (shown === null || pick === null) return null;
  const { view, result } = shown;
  const cluster = clustersOf(result).find(({ id }) => id === pick);
  const stretch = cluster === undefined ? ofUnits(view.unitsOf(result, pick), result) : cluster;
  if (stretch === null) return null;
  const short = Math.max(0, leastKm - (stretch.toKm - stretch.fromKm)) / 2;
  return [stretch.fromKm - short, stretch.toKm + short];
}

function ofUnits(
  units: readonly string[],
  result: ShownFinding['result'],
): { readonly fromKm: number; readonly toKm: number } | null {
  if (result.shape !== 'cells' || units.length === 0) return null;
  const wanted = new Set(units);
  const kilometres = result.ids.flatMap((id, i) => (wanted.has(id) ? [result.borderKm[i] ?? Number.NaN] : []));
  return kilometres.length === 0 ? null : { fromKm: Math.min(...kilometres), toKm: Math.max(...kilometres) };
}
