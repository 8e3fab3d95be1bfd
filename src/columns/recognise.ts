import { type Problem, problem } from '../base/problem.ts';
import { err, ok, type Result } from '../base/result.ts';
import { personalReason } from './personal.ts';
import { plainHeader } from './plain-header.ts';
import type { ColumnRule, Source } from './source.ts';

/** A column of the file that the source keeps. */
export interface KeptColumn {
  readonly rule: ColumnRule;
  /** Index among the file's headers. */
  readonly column: number;
}

export interface Recognised {
  readonly source: Source;
  readonly kept: readonly KeptColumn[];
  /** How sure the source is of these headers, 0.5 to 1. */
  readonly sure: number;
}

const surelyEnough = 0.5;

/** The source that is surest of these headers and has all its required columns. Problem: source-unknown. */
export function recognise(headers: readonly string[], sources: readonly Source[]): Result<Recognised, Problem> {
  let best: Recognised | undefined;
  let surest = 0;
  for (const source of sources) {
    const sure = source.recognise(headers);
    if (sure < surelyEnough || sure <= surest) continue;
    const rules = typeof source.columns === 'function' ? source.columns(headers) : source.columns;
    const kept = keptColumns(headers, rules);
    if (rules.some((rule) => rule.required && !kept.some((column) => column.rule === rule))) continue;
    best = { source, kept, sure };
    surest = sure;
  }
  if (best !== undefined) return ok(best);
  // Not their text: a file without a header has a record in its first row.
  return err(problem('source-unknown', { columns: headers.length }));
}

/** For each rule the first column that has one of its headers, in the rule's order; personal columns are never kept, but for the names of places. */
function keptColumns(headers: readonly string[], rules: readonly ColumnRule[]): readonly KeptColumn[] {
  const plain = headers.map(plainHeader);
  return rules.flatMap((rule) => {
    for (const spelling of rule.headers) {
      const column = plain.indexOf(plainHeader(spelling));
      const isKept = rule.namesPlaces === true || personalReason(headers[column] ?? '') === undefined;
      if (column >= 0 && isKept) return [{ rule, column }];
    }
    return [];
  });
}
