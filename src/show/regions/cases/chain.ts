import { fiscalYearStart } from '../../../base/month.ts';
import type { Language } from '../../../base/words.ts';
import type { CaseChainResult } from '../../../disclose/disclosed.ts';
import { words } from './words.ts';

type Key = keyof (typeof words)['en'];
type StageKey =
  | 'presented'
  | 'accepted'
  | 'sentenced'
  | 'carpeta-de-investigacion'
  | 'judicializacion'
  | 'vinculacion-a-proceso'
  | 'sentencia';

const stageKeys: readonly (StageKey & Key)[] = [
  'presented',
  'accepted',
  'sentenced',
  'carpeta-de-investigacion',
  'judicializacion',
  'vinculacion-a-proceso',
  'sentencia',
];

/** A stage's name; what is no stage stands as it is. */
export function stageName(stage: string, language: Language): string {
  const key = stageKeys.find((one) => one === stage);
  return key === undefined ? stage : words[language][key];
}

/** Cases of one stage in one fiscal year, of one corridor or of all. */
export interface ChainYear {
  readonly fiscalYear: number;
  /** The file has all of its months. */
  readonly isWhole: boolean;
  /** Sum of the figures that are shown. */
  readonly shown: number;
  /** Figures that are held back. */
  readonly held: number;
}

export interface ChainStage {
  readonly side: 'us' | 'mexico';
  readonly stage: string;
  readonly name: string;
  readonly years: readonly ChainYear[];
  readonly total: number;
  readonly held: number;
}

/** Months that the case file spans. */
interface Months {
  readonly firstMonth: number;
  readonly months: number;
}

const add = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);

/**
 * The stages of both procedures with their years. A figure is NaN where it is held back: it is counted, and in no sum.
 * @param region id of a corridor; empty for all of them
 */
export function chainOf(
  { regions, fiscalYears, stages }: CaseChainResult,
  region: string,
  { firstMonth, months }: Months,
  language: Language,
): readonly ChainStage[] {
  const taken = regions.flatMap(({ id }, place) => (region === '' || id === region ? [place] : []));
  return stages.map(({ side, stage, byYear }) => {
    const years = fiscalYears.map((fiscalYear, y): ChainYear => {
      const figures = taken.map((place) => byYear[y * regions.length + place] ?? Number.NaN);
      const shown = figures.filter((value) => !Number.isNaN(value));
      const isWhole =
        fiscalYearStart(fiscalYear) >= firstMonth && fiscalYearStart(fiscalYear + 1) <= firstMonth + months;
      return { fiscalYear, isWhole, shown: add(shown), held: figures.length - shown.length };
    });
    const sums = { total: add(years.map(({ shown }) => shown)), held: add(years.map(({ held }) => held)) };
    return { side, stage, name: stageName(stage, language), years, ...sums };
  });
}
