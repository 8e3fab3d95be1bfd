import { dayIso, firstDayOf, monthIndex } from '../../../base/month.ts';
import type { Problem } from '../../../base/problem.ts';
import { ok, type Result } from '../../../base/result.ts';
import type { Steps } from '../../../base/steps.ts';
import { dayIndexOf, monthIndexOf } from '../../../base/units.ts';
import { cellFault } from '../../cell-fault.ts';
import { optionalColumn, requiredColumn } from '../../column-of.ts';
import { sureOfColumns } from '../../has-headers.ts';
import type { RejectionReason } from '../../ledger.ts';
import { programmeCorridorIds, programmeCorridorOf } from '../../programme-corridors.ts';
import type { Assembled, ColumnRule, DecodedTable, Rejecter, Source } from '../../source.ts';
import type { CaseTable } from '../../table.ts';
import { card } from './card.ts';
import { sideOf, stageOf, stagesInOrder } from './spellings.ts';

const required: readonly ColumnRule[] = [
  { id: 'month', headers: ['month', 'mes'], kind: 'month', required: true },
  { id: 'corridor', headers: ['corridor', 'corredor'], kind: 'category', required: true },
  { id: 'side', headers: ['side', 'lado'], kind: 'category', required: true },
  { id: 'stage', headers: ['stage', 'etapa'], kind: 'category', required: true },
];
const columns: readonly ColumnRule[] = [
  ...required,
  { id: 'cases', headers: ['cases', 'casos'], kind: 'number', required: false },
];

/** A slip in a year would stretch the table over centuries. */
const earliest = monthIndex(1990, 1);
const latest = monthIndex(2100, 1);

interface Entry {
  readonly corridor: number;
  readonly stage: number;
  readonly month: number;
  readonly cases: number;
}

interface Fault {
  readonly reason: RejectionReason;
  readonly column: string;
}

/** What each row says, or why it cannot be used. */
function reader(decoded: DecodedTable): (row: number) => Entry | Fault {
  const month = requiredColumn(decoded, 'month', 'month');
  const cases = optionalColumn(decoded, 'cases', 'number');
  const textOf = (id: string): ((row: number) => string) => {
    const column = requiredColumn(decoded, id, 'category');
    return (row) => (column.labels[column.codes[row] ?? -1] ?? '').trim();
  };
  const [corridorAt, sideAt, stageAt] = [textOf('corridor'), textOf('side'), textOf('stage')];
  const unknown = (text: string, reason: RejectionReason, column: string): Fault => ({
    reason: text === '' ? 'missing-value' : reason,
    column,
  });
  return (row) => {
    const fault = cellFault(month.state[row], 'bad-date');
    const at = month.values[row] ?? 0;
    if (fault !== null) return { reason: fault, column: 'month' };
    if (at < earliest || at >= latest) return { reason: 'bad-date', column: 'month' };
    const corridor = programmeCorridorOf(corridorAt(row));
    if (corridor < 0) return unknown(corridorAt(row), 'unknown-area', 'corridor');
    const side = sideOf(sideAt(row));
    if (side === undefined) return unknown(sideAt(row), 'unknown-side', 'side');
    const stage = stageOf(stageAt(row), side);
    if (stage < 0) return unknown(stageAt(row), 'unknown-stage', 'stage');
    if (cases === undefined) return { corridor, stage, month: at, cases: 1 };
    const unread = cellFault(cases.state[row], 'bad-number');
    if (unread !== null) return { reason: unread, column: 'cases' };
    const count = cases.values[row] ?? 0;
    if (!Number.isSafeInteger(count) || count < 0) return { reason: 'not-a-count', column: 'cases' };
    return { corridor, stage, month: at, cases: count };
  };
}

function tableOf(entries: readonly Entry[]): CaseTable {
  const first = entries.reduce((least, { month }) => Math.min(least, month), Number.POSITIVE_INFINITY);
  const last = entries.reduce((most, { month }) => Math.max(most, month), Number.NEGATIVE_INFINITY);
  const months = entries.length === 0 ? 0 : last - first + 1;
  const values = new Float64Array(programmeCorridorIds.length * stagesInOrder.length * months);
  for (const { corridor, stage, month, cases } of entries) {
    const place = (corridor * stagesInOrder.length + stage) * months + month - first;
    values[place] = (values[place] ?? 0) + cases;
  }
  return {
    kind: 'cases',
    corridors: programmeCorridorIds,
    stages: stagesInOrder,
    firstMonth: monthIndexOf(months === 0 ? 0 : first),
    months,
    values,
    held: [],
    threshold: null,
  };
}

function* assemble(decoded: DecodedTable, rejecter: Rejecter): Steps<Result<Assembled, Problem>> {
  const read = reader(decoded);
  const entries: Entry[] = [];
  for (let row = 0; row < decoded.rows; row++) {
    if (row % 1024 === 0) yield { done: row, total: decoded.rows };
    const made = read(row);
    if ('reason' in made) rejecter.reject(row, made.reason, made.column);
    else entries.push(made);
  }
  const isCounted = optionalColumn(decoded, 'cases', 'number') !== undefined;
  if (!isCounted && entries.length > 0) rejecter.notice('one-case-a-row', entries.length);
  const table = tableOf(entries);
  const { firstMonth, months } = table;
  const end = firstDayOf(monthIndexOf(firstMonth + months));
  const span = { from: dayIso(firstDayOf(firstMonth)), to: dayIso(dayIndexOf(end - 1)) };
  return ok({ table, ...(months === 0 ? { from: null, to: null } : span) });
}

/** The programme's own case file: month, corridor, side, stage, and the number of cases where a row is of several. */
export const caseFile: Source = {
  ...card,
  recognise: (headers) => sureOfColumns(headers, required),
  columns,
  assemble,
};
