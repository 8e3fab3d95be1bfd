import { monthIndex } from '../../src/base/month.ts';

/** A place with more records than its surroundings: `factor` times the density that its sector has there without it. */
export interface HotSpotPlan {
  readonly id: string;
  readonly sector: string;
  /** Kilometre of the border, and distance from it: positive on the U.S. side, negative on the Mexican. */
  readonly borderKm: number;
  readonly acrossKm: number;
  readonly radiusKm: number;
  readonly factor: number;
}

/** All that is planted in the synthetic incidents; written into their `source.json`. */
export const plan = {
  seed: 20070801,
  records: 20_000,
  /** FY2004 to FY2010, half-open. */
  from: monthIndex(2003, 10),
  to: monthIndex(2010, 10),
  corridor: 'el-paso-eagle-pass-coahuila',
  sectors: ['el-paso', 'big-bend', 'del-rio'],
  /** Depth is exponential with this mean, cut at the greatest; of 10 records 6 are on the U.S. side. */
  depth: { meanKm: 18, mostKm: 60 },
  usShare: 0.6,
  hotSpots: [
    { id: 'el-paso-north', sector: 'el-paso', borderKm: 1300, acrossKm: 12, radiusKm: 8, factor: 8 },
    { id: 'el-paso-south', sector: 'el-paso', borderKm: 1190, acrossKm: -12, radiusKm: 8, factor: 8 },
    { id: 'big-bend-south', sector: 'big-bend', borderKm: 1620, acrossKm: -8, radiusKm: 10, factor: 60 },
    { id: 'big-bend-north', sector: 'big-bend', borderKm: 2040, acrossKm: 12, radiusKm: 10, factor: 60 },
    { id: 'del-rio-north', sector: 'del-rio', borderKm: 2265, acrossKm: 12, radiusKm: 8, factor: 12 },
  ] as readonly HotSpotPlan[],
  /**
   * The route: this share of Del Rio's records cross between two kilometres, evenly, without hot spots; from the first
   * month on as many kilometres farther east.
   */
  route: {
    sector: 'del-rio',
    share: 0.4,
    fromKm: 2130,
    toKm: 2210,
    firstMonth: monthIndex(2007, 9),
    eastKm: 180,
  },
} as const;
