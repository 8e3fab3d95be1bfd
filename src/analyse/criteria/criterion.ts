import type { Problem } from '../../base/problem.ts';
import type { Result } from '../../base/result.ts';
import type { Steps } from '../../base/steps.ts';
import type { Words } from '../../base/words.ts';
import type { CriterionSpec } from '../../document/regions.ts';
import type { Period } from '../../select/periods.ts';
import type { ParamSpec } from '../method.ts';
import type { CriterionColumn } from '../region-shapes.ts';
import type { RegionGround } from '../regions/region-ground.ts';

/** What faces need of a criterion: no computing inside. */
export interface CriterionCard {
  readonly id: string;
  readonly version: number;
  /**
   * `name`, `meaning` (what more of it means, in one sentence), `caution`, `direction` (why this direction at first),
   * and keys for units, parts and choices.
   */
  readonly words: Words<'name' | 'meaning' | 'caution' | 'direction'>;
  /** Paper or documentation of its method; empty for a plain figure. */
  readonly citation: string;
  readonly direction: CriterionSpec['direction'];
  readonly params: readonly ParamSpec[];
  /** What its figures are of. */
  readonly periods: 'months' | 'fiscal-years' | 'none';
  /** Which country's figures it holds. */
  readonly country: 'us' | 'mexico' | 'both';
  /**
   * "made": from tables of the app or loaded ones. "brought": what planners bring, empty and listed as not considered
   * until they do.
   */
  readonly from: 'made' | 'brought';
  /**
   * Its figure is a sum or a mean over its months, or a ratio of such, whatever their order: months of sectors' figures
   * and of `figureMonths` can be drawn again, to tell how firm a ranking is.
   */
  readonly isDrawnAgain?: boolean;
  /** A small figure of it may give people or places away: it is typed as bounds. */
  readonly isSensitive?: boolean;
}

/** A column without what the study's own entry says of it. */
export type CriterionFigures = Omit<CriterionColumn, 'id' | 'criterion' | 'direction' | 'normalisation'>;

export interface CriterionQuestion {
  readonly params: Readonly<Record<string, string | number | boolean>>;
  /** Null: the criterion's own. */
  readonly period: Period | null;
  readonly typed: CriterionSpec['typed'];
}

export interface Criterion {
  readonly card: CriterionCard;
  /** Figures by region of `ground.regions`. Never a figure from a month that `ground` does not hold. */
  figures(ground: RegionGround, question: CriterionQuestion): Steps<Result<CriterionFigures, Problem>>;
}
