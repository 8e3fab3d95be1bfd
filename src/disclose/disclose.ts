import type {
  AgreementResult,
  AnalysisResult,
  CellResult,
  CheckResult,
  FileResult,
  FramesResult,
  PickResult,
  RegionResult,
  SegmentResult,
  SeriesResult,
  ShapedResult,
  ShiftResult,
} from '../analyse/shapes.ts';
import type { CellMonths } from '../select/tally-cell-months.ts';
import { discloseCells } from './disclose-cells.ts';
import { discloseCheck } from './disclose-check.ts';
import { discloseFiles } from './disclose-files.ts';
import { disclosePick } from './disclose-pick.ts';
import { discloseSegments } from './disclose-segments.ts';
import { discloseSeries } from './disclose-series.ts';
import { discloseShift } from './disclose-shift.ts';
import { type Disclosed, mint } from './disclosed.ts';
import type { SmallCellRule } from './rule.ts';

type Months = CellMonths | SegmentResult | null;

const isCellMonths = (months: Months): months is CellMonths => months !== null && !('shape' in months);

/** These hold places, sums or days of what they were made from: they come from figures that had passed, or not at all. */
function fromDisclosed<T extends Exclude<AnalysisResult, CellResult>>(result: T): T {
  if (result.meta.basis !== 'disclosed') throw new Error(`${result.shape} came from records that may not leave`);
  return result;
}

/** Regions are judged by sums of what had passed the threshold, table by table. */
function fromShownTables<T extends RegionResult & { readonly basis: 'rows' | 'disclosed' }>(result: T): T {
  if (result.basis !== 'disclosed') throw new Error(`${result.shape} came from records that may not leave`);
  return result;
}

/** Pooled before anything was held back, figures could not be told apart any more: they are pooled from what is shown. */
function pooledFromShown(result: FramesResult, threshold: number): FramesResult {
  if (result.threshold !== threshold) throw new Error('frames were pooled from figures that may not leave');
  return result;
}

/** One case for each shape: a new shape does not compile until it says here what of it is safe. */
function safe(result: ShapedResult, threshold: number, months: Months): ShapedResult {
  switch (result.shape) {
    case 'segments':
      return discloseSegments(result, threshold);
    case 'series':
      return discloseSeries(result, threshold);
    case 'shift':
      if (months === null || isCellMonths(months)) throw new Error('a comparison came without its months');
      return discloseShift(result, threshold, months);
    case 'cells':
      if (!isCellMonths(months)) throw new Error('cells came without their cell-months');
      return discloseCells(result, { threshold }, months);
    case 'density':
    case 'line-density':
    case 'point-clusters':
    case 'pairs':
    case 'ridges':
    case 'route-shares':
    case 'trend':
    case 'neighbouring-areas':
    case 'interrupted-series':
    case 'mean-centres':
      return fromDisclosed(result);
    case 'frames':
      return pooledFromShown(result, threshold);
    case 'ranking':
    case 'region-profile':
      return fromDisclosed(result);
    case 'region-table':
    case 'firmness':
    case 'back-test':
    case 'coverage':
    case 'case-chain':
      return fromShownTables(result);
    case 'release-diff':
    case 'reconciliation':
    case 'area-months':
      return discloseFiles(result, threshold);
    case 'check':
      return discloseCheck(result, threshold);
    case 'pick':
      return disclosePick(result);
    case 'agreement':
      // Classes of cells and how often they agree: what the two maps already show.
      return result;
    default:
      return result satisfies never;
  }
}

/**
 * The one door out of the worker. Small cells are held back, and every margin is summed again from the cells that are
 * shown: a total can then give no cell away, because it never held the cell (complementary suppression by
 * construction; Willenborg & de Waal 2001, chapter 6, has the attack that this closes).
 * @param months of cells from `cellMonthsFor`, of a comparison from `shiftMonthsFor`; null where nothing is held back.
 * Other shapes hold their own months
 */
export function disclose(result: CellResult, rule: SmallCellRule, months: CellMonths | null): Disclosed<CellResult>;
export function disclose(
  result: ShiftResult,
  rule: SmallCellRule,
  months: SegmentResult | null,
): Disclosed<ShiftResult>;
export function disclose<
  T extends
    | SegmentResult
    | SeriesResult
    | PickResult
    | AgreementResult
    | CheckResult
    | FramesResult
    | RegionResult
    | FileResult
    | Exclude<AnalysisResult, CellResult>,
>(result: T, rule: SmallCellRule): Disclosed<T>;
export function disclose(result: ShapedResult, rule: SmallCellRule, months: Months = null): Disclosed<ShapedResult> {
  return mint(rule.threshold === null ? result : safe(result, rule.threshold, months));
}
