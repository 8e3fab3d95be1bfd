import type { Region } from '../../corridors/region.ts';
import type { CoverageEntry } from '../../document/regions.ts';
import type { RegionFact } from '../region-shapes.ts';

/** The state of coverage of each region: what the person says of it, else what is known of the stretch it lies in. */
export function coverageOf(
  regions: readonly Region[],
  _said: readonly CoverageEntry[],
): readonly RegionFact['coverage'][] {
  return regions.map(() => ({ state: 'none', date: '', source: { en: '', es: '' } }));
}
