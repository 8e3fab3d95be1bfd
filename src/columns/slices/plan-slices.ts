import { type Problem, problem } from '../../base/problem.ts';
import { err, ok, type Result } from '../../base/result.ts';
import type { Steps } from '../../base/steps.ts';
import type { Reading } from '../../document/reading.ts';
import type { RawTable } from '../../read/raw-table.ts';
import { chooseTable, type ShownPart } from '../choose-table.ts';
import { columnSamples } from '../inspecting/column-sample.ts';
import { headOf } from '../inspecting/head-of.ts';
import { holdsPoints } from '../inspecting/holds-points.ts';
import { mappedSource } from '../mapping/mapped-source.ts';
import { personalValues } from '../personal-values.ts';
import { shownTable } from '../shown-names.ts';
import type { Source } from '../source.ts';
import type { Table } from '../table.ts';
import { readSlice } from './read-slice.ts';
import type { SlicePlan } from './slice-plan.ts';

export interface PlannedTable {
  readonly raw: RawTable;
  readonly plan: SlicePlan;
  /** What its rows become, by the first of them. */
  readonly kind: Table['kind'];
}

const headRows = 2000;

/**
 * What a file is, by its headers and first rows; its columns of dates and classes are still to be decided over the whole
 * (`sliceEvidence`). Problems: those of reading a file.
 */
export function* planSlices(
  parts: readonly ShownPart[],
  sources: readonly Source[],
  reading: Reading,
): Steps<Result<PlannedTable, Problem>> {
  const tried = reading.source === undefined ? sources : sources.filter(({ id }) => id === reading.source);
  const chosen = yield* chooseTable(parts, tried, reading, mappedSource);
  if (!chosen.ok) return chosen;
  const { recognised } = chosen.value;
  const raw = shownTable(chosen.value.raw);
  const samples = columnSamples(raw);
  if (!samples.ok) return samples;
  if (holdsPoints(recognised, samples.value)) return err(problem('source-unknown', { columns: raw.headers.length }));
  const personal = personalValues(samples.value);
  const plan: SlicePlan = { source: recognised.source.id, reading, personal, dates: {}, notices: [] };
  const head = yield* readSlice(headOf(raw, headRows), { ...plan, reading: { dayFirst: true, ...reading } }, sources);
  return head.ok ? ok({ raw, plan, kind: head.value.assembled.table.kind }) : head;
}
