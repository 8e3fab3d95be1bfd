import { isInBorderBox } from '../../incidents/border-box.ts';
import type { PointState } from '../../table.ts';

/** Offices of the medical examiners of Pima County (Tucson) and Maricopa County (Phoenix): no one was found there. */
const offices = [
  { lon: -110.928097, lat: 32.175119 },
  { lon: -112.083092, lat: 33.446545 },
];
const tolerance = 1e-5;

/** Whether a record takes part in point statistics, or why it does not. NaN for a record without a place. */
export function stateAt(lon: number, lat: number): PointState {
  if (Number.isNaN(lon) || Number.isNaN(lat)) return 'not-located';
  const isOffice = offices.some((at) => Math.abs(at.lon - lon) < tolerance && Math.abs(at.lat - lat) < tolerance);
  if (isOffice) return 'misplaced';
  return isInBorderBox(lon, lat) ? 'point' : 'elsewhere';
}
