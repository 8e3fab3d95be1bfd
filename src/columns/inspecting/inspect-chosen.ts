import { type Problem, problem } from '../../base/problem.ts';
import type { Steps } from '../../base/steps.ts';
import type { Reading } from '../../document/reading.ts';
import type { ChosenTable } from '../choose-table.ts';
import type { InspectedColumn, Inspection } from '../inspection.ts';
import type { DropReason } from '../ledger.ts';
import { personalReason, whyDropped } from '../personal.ts';
import { personalValues } from '../personal-values.ts';
import type { KeptColumn } from '../recognise.ts';
import { withReading } from '../with-reading.ts';
import { looksLike } from './column-looks.ts';
import { type ColumnSample, columnSamples } from './column-sample.ts';
import { dateOrders } from './date-question.ts';
import { estimateOf } from './estimate-of.ts';
import { readHead } from './sample-of.ts';

/** What becomes of a table whose source is known: its columns, its first rows, the dates that could be read either way. */
export function* inspectChosen(
  seen: Inspection,
  { raw, recognised, part }: ChosenTable,
  reading: Reading,
): Steps<Inspection> {
  const found: Inspection = { ...seen, part, source: recognised.source.id };
  const samples = columnSamples(raw);
  if (!samples.ok) return { ...found, problem: samples.error };
  const personal = personalValues(samples.value);
  const choice = withReading(recognised, raw.headers, reading, personal);
  const known = choice.ok ? choice.value : { recognised, dropped: reasonsOf(personal) };
  const { kept } = known.recognised;
  const shown: Inspection = {
    ...found,
    estimate: estimateOf(raw, kept, seen.bytes),
    columns: inspectedColumns(samples.value, recognised.kept, kept, known.dropped),
  };
  if (!choice.ok) return { ...shown, problem: choice.error };
  const orders = yield* dateOrders(raw, kept);
  const isOpen = orders.question !== null && reading.dayFirst === undefined;
  const dayFirst = reading.dayFirst ?? orders.dayFirst;
  const decided = { ...reading, ...(dayFirst !== undefined && { dayFirst }) };
  const read = yield* readHead(raw, known.recognised, decided, isOpen ? orders.question : null);
  return {
    ...shown,
    dates: isOpen ? orders.question : null,
    years: read.years,
    sample: read.sample,
    problem: read.problem ?? (isOpen ? openDates(orders.question?.column ?? '') : null),
  };
}

/** It can be read as soon as the person has said which stands first. */
const openDates = (column: string): Problem => problem('source-ambiguous-dates', { column });

export const reasonsOf = (personal: ReturnType<typeof personalValues>): ReadonlyMap<number, DropReason> =>
  new Map([...personal].map(([column, { reason }]) => [column, reason]));

/**
 * Every column of the file and its fate.
 * @param could columns that the source could keep
 * @param kept of them, those that it does
 */
export function inspectedColumns(
  samples: readonly ColumnSample[],
  could: readonly KeptColumn[],
  kept: readonly KeptColumn[],
  dropped: ReadonlyMap<number, DropReason>,
): readonly InspectedColumn[] {
  return samples.map(({ header, column, cells }) => {
    const rules = could.filter((one) => one.column === column);
    const isKept = kept.some((one) => one.column === column);
    return {
      column: header,
      dropped: isKept ? null : whyDropped(header, dropped.get(column)),
      looksLike: personalReason(header) === undefined ? looksLike(cells) : 'text',
      isOptional: rules.length > 0 && rules.every(({ rule }) => !rule.required),
    };
  });
}
