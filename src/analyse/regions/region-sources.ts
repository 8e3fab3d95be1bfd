import type { Geography } from '../../corridors/geography.ts';
import type { Zones } from '../../corridors/zones.ts';
import type { OwnFeature } from '../../document/own.ts';
import type { RegionStudy } from '../../document/regions.ts';

/** What regions are cut from beside the app's own stretches. */
export interface RegionSources {
  readonly study: Pick<RegionStudy, 'kind' | 'own'>;
  /** Things on the map that the person drew; areas among them may be regions. */
  readonly features: readonly OwnFeature[];
  readonly counties: Zones;
  /** Areas of loaded files, by name of the table. */
  readonly loaded: ReadonlyMap<string, Zones>;
  readonly geography: Geography;
}
