import type { Rejecter } from '../source.ts';
import { pointStates } from '../table.ts';
import type { IncidentRows } from './incident-table.ts';

/** Says how many of the accepted rows stay out of point statistics, one notice a reason. */
export function tellStates(rows: IncidentRows, kept: number, rejecter: Rejecter): void {
  const counts = pointStates.map(() => 0);
  for (let row = 0; row < kept; row++) {
    const state = rows.pointState[row] ?? 0;
    counts[state] = (counts[state] ?? 0) + 1;
  }
  pointStates.forEach((state, code) => {
    const count = counts[code] ?? 0;
    if (state !== 'point' && count > 0) rejecter.notice(`notice.${state}`, count);
  });
}
