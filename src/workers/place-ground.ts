import type { CellResult, PickResult } from '../analyse/shapes.ts';
import type { Hands } from '../base/hands.ts';
import type { Problem } from '../base/problem.ts';
import type { Result } from '../base/result.ts';
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

/** What marked places and areas are counted on. */
export interface PlaceGround {
  readonly table: IncidentTable;
  readonly read: ReadTable;
  readonly corridor: Corridor;
  readonly rule: SmallCellRule;
  readonly briefing: BriefingRule | null;
  readonly geography: Geography;
  readonly held: ReadonlyMap<string, ReadTable>;
  readonly hands: Hands;
  /** Areas by unit: "sectors", "counties", "states", "table:s1". */
  zonesOf(unit: string): Steps<Result<Zones, Problem>>;
}

type Answered<T> = Steps<Result<Disclosed<T>, Problem>>;

/** What counts in areas and in what is marked on the map: loaded with the first question of them. */
export interface PlaceAnswers {
  answerAreaCounts(
    question: Extract<Question, { readonly kind: 'area-counts' }>,
    ground: PlaceGround,
  ): Answered<CellResult>;
  answerSelection(
    question: Extract<Question, { readonly kind: 'selection' }>,
    ground: PlaceGround,
  ): Answered<PickResult>;
}
