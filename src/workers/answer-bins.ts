import type { Steps } from '../base/steps.ts';
import type { IncidentTable } from '../columns/table.ts';
import type { Corridor } from '../corridors/corridor.ts';
import type { Geography } from '../corridors/geography.ts';
import { disclose } from '../disclose/disclose.ts';
import type { Disclosed, SegmentResult } from '../disclose/disclosed.ts';
import type { SmallCellRule } from '../disclose/rule.ts';
import type { BriefingRule } from '../document/document.ts';
import { binsOfShown } from '../select/bins-of-shown.ts';
import { tallyBins } from '../select/tally-bins.ts';
import type { Question } from './protocol.ts';
import { type Clauses, partsOf, withoutCategories } from './shown-table.ts';

/**
 * Incidents by bin and month. In a briefing bins of own data are sums of the cell-months that its maps show: two cuts of
 * the same land, each with its own figures held back, would subtract to what one of them holds back.
 */
export function* answerBins(
  { clauses, count }: Extract<Question, { readonly kind: 'bins' }>,
  table: IncidentTable,
  corridor: Corridor,
  geography: Geography,
  rule: SmallCellRule,
  briefing: BriefingRule | null,
): Steps<Disclosed<SegmentResult>> {
  const stretch = { from: corridor.fromKm, to: corridor.toKm };
  const tally = (of: IncidentTable, under: Clauses): SegmentResult =>
    tallyBins(of, stretch, under, count, corridor.depthKm, briefing?.binKm);
  const whole = tally(table, clauses);
  if (rule.threshold === null || briefing === null) return disclose(whole, rule);
  const holding = { resolution: briefing.resolution, threshold: rule.threshold };
  const { shown, held } = yield* partsOf(table, geography, clauses, holding);
  const others = withoutCategories(clauses);
  return disclose(binsOfShown(whole, tally(shown, others), tally(held, others)), rule);
}
