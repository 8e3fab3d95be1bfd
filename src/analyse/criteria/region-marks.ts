import type { Region } from '../../corridors/region.ts';
import { commonKm } from '../../corridors/stretches.ts';
import type { RegionFlag } from '../region-shapes.ts';

/** What ends of stretches may be off by, km: what reaches less far beyond, or overlaps less, is not said. */
const slackKm = 3;

const isPart = (whole: Region, part: Region, all: readonly Region[]): boolean =>
  whole.members.some((id) => id === part.id || all.some((one) => one.id === id && isPart(one, part, all)));

/** Two regions of which neither is made of the other. */
const areApart = (a: Region, b: Region, all: readonly Region[]): boolean =>
  a !== b && !isPart(a, b, all) && !isPart(b, a, all);

/**
 * What has to be said of figures of whole sectors: that they reach beyond the region, and that another region shares
 * them.
 */
export function sectorMarks(regions: readonly Region[]): readonly (readonly RegionFlag[])[] {
  return regions.map((region) => {
    const shares = regions.some(
      (other) => areApart(region, other, regions) && other.sectors.some((id) => region.sectors.includes(id)),
    );
    return [
      ...(region.sectors.length > 0 && region.besidesKm > slackKm ? (['whole-sectors'] as const) : []),
      ...(shares ? (['overlaps'] as const) : []),
    ];
  });
}

/** What has to be said of records: that another region may hold them too. Areas may overlap where their stretches do. */
export function recordMarks(regions: readonly Region[]): readonly (readonly RegionFlag[])[] {
  return regions.map((region) => {
    const overlaps = regions.some(
      (other) => areApart(region, other, regions) && commonKm(region.stretches, other.stretches) > slackKm,
    );
    return overlaps ? ['overlaps'] : [];
  });
}
