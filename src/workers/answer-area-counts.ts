import type { CellResult } from '../analyse/shapes.ts';
import { type Problem, problem } from '../base/problem.ts';
import { err, type Result } from '../base/result.ts';
import type { Steps } from '../base/steps.ts';
import type { ReadTable } from '../columns/read-table.ts';
import type { IncidentTable } from '../columns/table.ts';
import type { Corridor } from '../corridors/corridor.ts';
import type { Geography } from '../corridors/geography.ts';
import type { Zones } from '../corridors/zones.ts';
import type { Disclosed } from '../disclose/disclosed.ts';
import type { SmallCellRule } from '../disclose/rule.ts';
import type { BriefingRule } from '../document/document.ts';
import type { Question } from './protocol.ts';
import type { Tools } from './tools.ts';

/** What marked places and areas are counted on. */
export interface PlaceGround {
  readonly table: IncidentTable;
  readonly read: ReadTable;
  readonly corridor: Corridor;
  readonly rule: SmallCellRule;
  readonly briefing: BriefingRule | null;
  readonly geography: Geography;
  readonly held: ReadonlyMap<string, ReadTable>;
  readonly tools: Tools;
  /** Areas by unit: "sectors", "counties", "states", "table:s1". */
  zonesOf(unit: string): Steps<Result<Zones, Problem>>;
}

/** Incidents counted in areas. */
export function* answerAreaCounts(
  question: Extract<Question, { readonly kind: 'area-counts' }>,
  ground: PlaceGround,
): Steps<Result<Disclosed<CellResult>, Problem>> {
  const zones = yield* ground.zonesOf(question.areas);
  return zones.ok ? err(problem('engine-failed', { part: question.kind })) : zones;
}
