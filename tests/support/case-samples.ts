import { monthIndex } from '../../src/base/month.ts';
import { type CaseTable, caseStages } from '../../src/columns/table.ts';
import { corridors } from '../../src/corridors/corridor.ts';

/** Cases of one month, by place among the corridors (west to east) and the stages (U.S. ones first). */
export interface CaseCell {
  readonly corridor: number;
  readonly stage: number;
  /** From October 2021 on, to 35. */
  readonly month: number;
  readonly cases: number;
}

const months = 36;

/** A case table of three whole fiscal years, 2022 to 2024; `monthsHeld` cuts its last ones off. */
export function caseTable(cells: readonly CaseCell[], monthsHeld = months): CaseTable {
  const ids = corridors.filter(({ id }) => id !== 'whole-border').map(({ id }) => id);
  const stages = (['us', 'mexico'] as const).flatMap((side) => caseStages[side].map((stage) => ({ side, stage })));
  const values = new Float64Array(ids.length * stages.length * monthsHeld);
  for (const { corridor, stage, month, cases } of cells) {
    if (month < monthsHeld) values[(corridor * stages.length + stage) * monthsHeld + month] += cases;
  }
  const firstMonth = monthIndex(2021, 10);
  return { kind: 'cases', corridors: ids, stages, firstMonth, months: monthsHeld, values, held: [], threshold: null };
}
