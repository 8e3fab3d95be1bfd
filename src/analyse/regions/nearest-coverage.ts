import { corridors } from '../../corridors/corridor.ts';
import { knownCoverage } from '../../corridors/known-coverage.ts';
import type { Stretch } from '../../corridors/region.ts';
import type { CoverageState } from '../../document/regions.ts';
import { gapKm } from './gap-km.ts';
import type { RegionGround } from './region-ground.ts';

/** A region that the programme works in, or may work in: its state is active or not verified. */
export interface CoveredRegion {
  readonly region: string;
  readonly state: CoverageState;
  readonly stretches: readonly Stretch[];
}

/**
 * Regions of the ground that are active or not verified. Regions of the app's own kinds lie along the whole border; where
 * the person's own stand alone, corridors are looked at beside them, as the person or else the sources have them.
 */
export function coveredRegions({ regions, coverage, said }: RegionGround): readonly CoveredRegion[] {
  const here = regions.map(({ id, stretches }, r) => ({ region: id, state: coverage[r]?.state ?? 'none', stretches }));
  const beside = regions.some(({ kind }) => kind !== 'own')
    ? []
    : corridors.flatMap((corridor) => {
        const region = `corridor:${corridor.id}`;
        const entry = said.find((one) => one.region === region) ?? knownCoverage.find((one) => one.region === region);
        return entry === undefined ? [] : [{ region, state: entry.state, stretches: [corridor] }];
      });
  return [...here, ...beside].filter(({ state }) => state === 'active' || state === 'not-verified');
}

/** The nearest covered region along the border and how far it is, km; of equally near ones an active one. Null: none. */
export function nearestCoverage(
  stretches: readonly Stretch[],
  covered: readonly CoveredRegion[],
): { readonly km: number; readonly region: string; readonly state: CoverageState } | null {
  const near = covered
    .map(({ region, state, stretches: own }) => ({ km: gapKm(stretches, own), region, state }))
    .filter(({ km }) => Number.isFinite(km))
    .sort((a, b) => a.km - b.km || Number(b.state === 'active') - Number(a.state === 'active'));
  return near[0] ?? null;
}
