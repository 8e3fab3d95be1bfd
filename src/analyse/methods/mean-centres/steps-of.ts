import { type MonthIndex, monthIndexOf } from '../../../base/units.ts';
import type { Period } from '../../shapes.ts';

export const stepForms = ['year', 'fiscal', 'quarter', 'rolling'] as const;
export type StepForm = (typeof stepForms)[number];

/** Months of each form, and the month of the year, 0 for January, at which one begins. */
const forms = {
  year: { length: 12, begins: 0, every: 12 },
  fiscal: { length: 12, begins: 9, every: 12 },
  quarter: { length: 3, begins: 0, every: 3 },
  rolling: { length: 12, begins: 0, every: 1 },
} as const satisfies Readonly<Record<StepForm, { length: number; begins: number; every: number }>>;

export interface CutSteps {
  readonly steps: readonly Period[];
  /** Months that lie in no step. */
  readonly dropped: readonly MonthIndex[];
}

export const stepLength = (form: StepForm): number => forms[form].length;

/** Whole steps that lie in a period. */
export function stepsOf(period: Period, form: StepForm): CutSteps {
  const { length, begins, every } = forms[form];
  const steps: Period[] = [];
  for (let from: number = period.from; from + length <= period.to; from++) {
    if ((((from - begins) % every) + every) % every !== 0) continue;
    steps.push({ from: monthIndexOf(from), to: monthIndexOf(from + length) });
  }
  const isInside = (month: number): boolean => steps.some(({ from, to }) => month >= from && month < to);
  const months = Array.from({ length: period.to - period.from }, (_, m) => monthIndexOf(period.from + m));
  return { steps, dropped: months.filter((month) => !isInside(month)) };
}
