import { type IncidentTable, pointStates } from '../columns/table.ts';
import { borderLengthKm } from '../corridors/corridor.ts';
import type { Span } from './clauses.ts';

/** Records that a picture along the border or in cells leaves out, each for one reason. */
export interface LeftOut {
  readonly elsewhere: number;
  readonly beyondDepth: number;
  readonly notLocated: number;
  readonly notAPoint: number;
}

/** Why a record stands nowhere in the corridor; the order is that of the questions asked. */
export const leftOutReasons = ['notLocated', 'notAPoint', 'elsewhere', 'beyondDepth'] as const;
export type LeftOutReason = (typeof leftOutReasons)[number];

const [point, , , elsewhere, notLocated] = pointStates.map((_, code) => code);

/**
 * The one reason for which a row of a located table is left out of a corridor; null where it takes part.
 * @param corridor border kilometres, half-open; at the end of the border, closed
 * @param depthKm how far inland the corridor reaches on either side
 */
export function whyLeftOut(table: IncidentTable, row: number, corridor: Span, depthKm: number): LeftOutReason | null {
  const state = table.pointState[row];
  if (state === elsewhere) return 'elsewhere';
  const km = table.borderKm[row];
  if (state === notLocated || (state === point && Number.isNaN(km))) return 'notLocated';
  if (state !== point) return 'notAPoint';
  const pastEnd = km >= corridor.to && corridor.to < borderLengthKm;
  if (km < corridor.from || pastEnd) return 'elsewhere';
  return Math.abs(table.acrossKm[row]) > depthKm ? 'beyondDepth' : null;
}
