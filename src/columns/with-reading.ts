import { type Problem, problem } from '../base/problem.ts';
import { err, ok, type Result } from '../base/result.ts';
import type { Reading } from '../document/reading.ts';
import { otherYears, rowsOf } from './chosen-years.ts';
import type { DropReason } from './ledger.ts';
import { monthHeader, yearIn } from './mapping/month-text.ts';
import { personalReason } from './personal.ts';
import type { PersonalColumn } from './personal-values.ts';
import type { KeptColumn, Recognised } from './recognise.ts';
import { withShownLabels } from './shown-labels.ts';
import type { Rejecter, Source } from './source.ts';

/** A source as a person has it read, and columns that it could keep and does not. */
export interface ReadChoice {
  readonly recognised: Recognised;
  readonly dropped: ReadonlyMap<number, DropReason>;
}

const rowsAtATime = 65_536;

export type Years = NonNullable<Reading['years']>;

/**
 * What is kept of a table: without columns that turn out to be personal, those that the person left out, and rows of
 * other years. Problem: "column-personal" where the table cannot be read without such a column.
 */
export function withReading(
  { source, kept: could, sure }: Recognised,
  headers: readonly string[],
  reading: Reading,
  personal: ReadonlyMap<number, PersonalColumn>,
): Result<ReadChoice, Problem> {
  const dropped = new Map<number, DropReason>();
  for (const [column, { reason }] of personal) dropped.set(column, reason);
  for (const one of could) {
    const holds = personal.get(one.column);
    const isNamedSo = source.id === 'mapped' && personalReason(headers[one.column] ?? '') !== undefined;
    if (holds === undefined && !isNamedSo) continue;
    if (isNamedSo) dropped.set(one.column, 'personal');
    if (!isNamedSo && holds !== undefined && !isRefused(one, holds, source)) dropped.delete(one.column);
    else if (one.rule.required) return err(problem('column-personal', { column: headers[one.column] ?? '' }));
  }
  const chosen = reading.columns === undefined ? null : new Set(reading.columns);
  for (const { rule, column } of could) {
    const header = headers[column] ?? '';
    const isLeftOut = chosen !== null && !rule.required && !chosen.has(header);
    if (isLeftOut || (isLoose(rule, source) && isOutside(header, reading.years))) dropped.set(column, 'not-chosen');
  }
  const kept = could.filter(({ column }) => !dropped.has(column));
  return ok({ recognised: { source: withLabels(ofYears(source, kept, headers, reading.years)), kept, sure }, dropped });
}

/**
 * In a person's own mapping nothing personal is kept. In a publisher's form the header says what a column is; what is
 * kept as text, and can be nothing but somebody's contact or document, is refused there too.
 */
function isRefused({ rule }: KeptColumn, { holds }: PersonalColumn, { id }: Source): boolean {
  if (rule.kind === 'position' || rule.kind === 'geometry') return false;
  if (id === 'mapped') return !(rule.namesPlaces === true && holds === 'name');
  const isText = rule.kind === 'category' && rule.classify === undefined && rule.namesPlaces !== true;
  return isText && (holds === 'contact' || holds === 'document');
}

/** A column a year, or a month of a year: where the file has it, it may be left out. */
const isLoose = (rule: KeptColumn['rule'], { id }: Source): boolean =>
  rule.kind === 'number' && (!rule.required || id === 'mapped');

function isOutside(header: string, years: Years | undefined): boolean {
  const year = yearIn(header) ?? monthHeader(header)?.year ?? null;
  return years !== undefined && year !== null && (year < years.from || year > years.to);
}

/** The same source for rows of some years: the others are accounted for as such, and never reach it. */
function ofYears(
  source: Source,
  kept: readonly KeptColumn[],
  headers: readonly string[],
  years: Years | undefined,
): Source {
  if (years === undefined) return source;
  const yearColumn = kept.find(({ rule }) => rule.id === 'year')?.column;
  const isFiscal = yearColumn !== undefined && /fiscal|^fy/i.test(headers[yearColumn] ?? '');
  return {
    ...source,
    *assemble(decoded, rejecter) {
      const other = otherYears(decoded, isFiscal, years);
      if (other === null) return yield* source.assemble(decoded, rejecter);
      const inside = new Uint32Array(decoded.rows);
      let count = 0;
      for (let row = 0; row < decoded.rows; row++) {
        if (row % rowsAtATime === 0) yield { done: 0, total: decoded.rows };
        if (other.isOutside(row)) rejecter.reject(row, 'outside-choice', other.column);
        else inside[count++] = row;
      }
      const rows = inside.subarray(0, count);
      return yield* source.assemble(rowsOf(decoded, rows), ofRows(rejecter, rows));
    },
  };
}

/** The same source; classes that are called after people are told by their shape. */
const withLabels = (source: Source): Source => ({
  ...source,
  *assemble(decoded, rejecter) {
    const assembled = yield* source.assemble(decoded, rejecter);
    return assembled.ok ? ok({ ...assembled.value, table: withShownLabels(assembled.value.table) }) : assembled;
  },
});

const ofRows = (rejecter: Rejecter, rows: Uint32Array): Rejecter => ({
  ...rejecter,
  reject: (row, reason, column) => rejecter.reject(rows[row] ?? 0, reason, column),
});
