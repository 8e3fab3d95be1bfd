import type { Steps } from '../../base/steps.ts';
import type { Reading } from '../../document/reading.ts';
import type { ChosenTable } from '../choose-table.ts';
import type { InspectedColumn, Inspection } from '../inspection.ts';
import type { DropReason } from '../ledger.ts';
import { dropReason, personalReason } from '../personal.ts';
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
  const chosen = withReading(recognised, raw.headers, reading);
  const samples = columnSamples(raw);
  const orders = yield* dateOrders(raw, chosen.kept);
  const isOpen = orders.question !== null && reading.dayFirst === undefined;
  const dayFirst = reading.dayFirst ?? orders.dayFirst;
  const read = yield* readHead(
    raw,
    chosen,
    { ...reading, ...(dayFirst !== undefined && { dayFirst }) },
    isOpen ? orders.question : null,
  );
  return {
    ...seen,
    part,
    source: recognised.source.id,
    estimate: estimateOf(raw, chosen.kept, seen.bytes),
    columns: samples.ok ? inspectedColumns(samples.value, recognised.kept, chosen.kept) : [],
    dates: isOpen ? orders.question : null,
    years: read.years,
    sample: read.sample,
    problem: read.problem,
  };
}

/**
 * Every column of the file and its fate. `kept`: of those that the source could keep, the ones that it does.
 */
export function inspectedColumns(
  samples: readonly ColumnSample[],
  could: readonly KeptColumn[],
  kept: readonly KeptColumn[],
): readonly InspectedColumn[] {
  const judged = personalValues(samples);
  return samples.map(({ header, column, cells }) => {
    const isKept = kept.some((one) => one.column === column);
    const rules = could.filter((one) => one.column === column);
    const dropped = isKept ? null : rules.length > 0 ? ('not-chosen' as const) : whyDropped(header, judged.get(column));
    return {
      column: header,
      dropped,
      looksLike: personalReason(header) === undefined ? looksLike(cells) : 'text',
      isOptional: rules.length > 0 && rules.every(({ rule }) => !rule.required),
    };
  });
}

const whyDropped = (header: string, judged: DropReason | undefined): DropReason => {
  const byHeader = dropReason(header);
  return byHeader === 'not-used' ? (judged ?? byHeader) : byHeader;
};
