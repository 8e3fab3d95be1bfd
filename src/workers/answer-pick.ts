import { clausesOf } from '../analyse/cells-of.ts';
import type { ParamValues } from '../analyse/method.ts';
import type { PickResult } from '../analyse/shapes.ts';
import type { Problem } from '../base/problem.ts';
import { ok, type Result } from '../base/result.ts';
import type { Steps } from '../base/steps.ts';
import type { IncidentTable } from '../columns/table.ts';
import type { Geography } from '../corridors/geography.ts';
import type { Zones } from '../corridors/zones.ts';
import { disclose } from '../disclose/disclose.ts';
import type { Disclosed } from '../disclose/disclosed.ts';
import type { SmallCellRule } from '../disclose/rule.ts';
import type { Clause } from '../document/document.ts';
import { tallyPick } from '../select/tally-pick.ts';
import { pickZones } from './answer-pick-areas.ts';
import type { Question } from './protocol.ts';
import { shownTable } from './shown-table.ts';

type PickQuestion = Extract<Question, { readonly kind: 'pick' }>;

/** The clauses that the run counted under: those of the study, and exact locations alone where it asked for them. */
function clausesOfRun(question: PickQuestion, params: ParamValues): Readonly<Record<string, Clause>> {
  return clausesOf(question, { exactOnly: params.exactOnly === true });
}

/**
 * Profile of a picked place: its months, kinds and precision. Of own data it is counted in cell-months that are shown,
 * and holds months alone; each is at the centre of its cell of the grid, whatever cells are picked.
 * @param zonesOf the areas that a run counted in
 */
export function* answerPick(
  question: PickQuestion,
  table: IncidentTable,
  geography: Geography,
  rule: SmallCellRule,
  zonesOf: (unit: string) => Steps<Result<Zones, Problem>>,
): Steps<Result<Disclosed<PickResult>, Problem>> {
  const { params, units, now } = question;
  const clauses = clausesOfRun(question, params);
  const picked = { units, now };
  if (params.unit !== undefined && params.unit !== 'cells') {
    const zones = yield* zonesOf(String(params.unit));
    return zones.ok ? yield* pickZones(picked, table, zones.value, clauses, rule) : zones;
  }
  if (rule.threshold === null) {
    const tally = yield* tallyPick(table, picked, clauses);
    return ok(disclose({ shape: 'pick', basis: 'rows', ...tally }, rule));
  }
  const holding = { resolution: question.resolution, threshold: rule.threshold };
  const shown = yield* shownTable(table, geography, clauses, holding);
  const tally = yield* tallyPick(shown, picked, {});
  return ok(disclose({ shape: 'pick', basis: 'disclosed', ...tally }, rule));
}
