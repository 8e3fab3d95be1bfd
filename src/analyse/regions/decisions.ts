import { monthIndex } from '../../base/month.ts';
import type { MonthIndex } from '../../base/units.ts';
import type { BackTestCut } from '../region-shapes.ts';

/** A decision on where the programme went next, from the release that told of it. */
export interface Decision {
  readonly id: BackTestCut['id'];
  /** Figures of this month and later count as not known. */
  readonly cut: MonthIndex;
  /** The region that was decided on. */
  readonly decided: string;
}

/**
 * San Antonio, 1-3 August 2007: Coahuila, and Texas from El Paso to Eagle Pass. Houston, 5-6 August 2008: Tamaulipas,
 * and the Rio Grande Valley (CBP releases of August 2007 and of 14 August 2008).
 */
export const decisions: readonly Decision[] = [
  { id: '2007', cut: monthIndex(2007, 7), decided: 'corridor:el-paso-eagle-pass-coahuila' },
  { id: '2008', cut: monthIndex(2008, 7), decided: 'corridor:rio-grande-valley-tamaulipas' },
];

/** Criteria that had figures for every sector by 2007. */
export const criteriaThen = ['level', 'trend', 'deaths-ratio'] as const;

/**
 * Why the others take no part. A year: their figures begin in it (sector profiles in fiscal year 2011, incidents at
 * points in 2014). "same-figures": made from the monthly figures that level and trend are made from. "geometry": a
 * distance on the map, which no figure stands behind. "loaded": of a file that does not say when it became known.
 */
const whyNot: Readonly<Record<string, string>> = {
  'emerging-share': '2014',
  pairing: '2014',
  rescues: '2011',
  agents: '2011',
  'accepted-prosecutions': '2011',
  'neighbour-pressure': 'same-figures',
  'distance-to-coverage': 'geometry',
  prosecutions: 'case-file',
};

/** Why a criterion of the catalogue takes no part. */
export const reasonOf = (criterion: string, from: 'made' | 'brought'): string =>
  from === 'brought' ? 'brought' : (whyNot[criterion] ?? 'loaded');
