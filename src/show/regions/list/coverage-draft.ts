import type { CoverageEntry } from '../../../document/regions.ts';

export type CoverageDraft = Omit<CoverageEntry, 'region'>;

export const longestSource = 400;

/** What is wrong with what is said of a coverage. */
export interface CoverageFaults {
  readonly date?: 'dateUnreadable';
  readonly source?: 'sourceMissing';
}

const datePattern = /^\d{4}-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?$/;

/** A year and month or a day, or nothing where none is known; whose word it is, where it is said to be verified. */
export function coverageFaults({ state, date, source }: CoverageDraft): CoverageFaults {
  return {
    ...(date.trim() === '' || datePattern.test(date.trim()) ? {} : { date: 'dateUnreadable' }),
    ...(state === 'not-verified' || source.trim() !== '' ? {} : { source: 'sourceMissing' }),
  };
}

export const keptCoverage = ({ state, date, source }: CoverageDraft): CoverageDraft => ({
  state,
  date: date.trim(),
  source: source.trim().slice(0, longestSource),
});
