import type { Problem } from '../../base/problem.ts';
import { ok, type Result } from '../../base/result.ts';
import type { Steps } from '../../base/steps.ts';
import type { RawTable } from '../../read/raw-table.ts';
import { mendAccents } from '../damage/mend-accents.ts';
import { decodeTable, type PlacedTable } from '../decode-table.ts';
import type { Ledger } from '../ledger.ts';
import { ledgerWriter } from '../ledger-writer.ts';
import { type FileFacts, provenanceOf } from '../provenance.ts';
import { shownTable } from '../shown-names.ts';
import type { Assembled, Source } from '../source.ts';
import type { Provenance } from '../table.ts';
import { choiceOf, type SlicePlan } from './slice-plan.ts';

/** Some rows of a file as the whole file would have them, and the fate of each. */
export interface ReadSlice {
  readonly assembled: Assembled;
  readonly ledger: Ledger;
  /** Every rejected row as CSV, with a header. */
  rejections(): string;
  provenance(file: FileFacts): Provenance;
}

/**
 * Reads a slice of a file by the plan of the whole. Classes of own files are as they are: which of them few records have
 * is a question to the whole. Repeated rows are not looked for.
 */
export function* readSlice(
  given: RawTable,
  plan: SlicePlan,
  sources: readonly Source[],
): Steps<Result<ReadSlice, Problem>> {
  const raw = shownTable(given);
  const choice = choiceOf(plan, raw.headers, sources);
  if (!choice.ok) return choice;
  const { source, kept } = choice.value.recognised;
  let placed: PlacedTable | undefined;
  const rowAt = (row: number) => ({ line: placed?.decoded.line[row] ?? 0, place: placed?.places[row] ?? 0 });
  const writer = ledgerWriter(raw, kept, rowAt, { namesNear: () => [], dropped: choice.value.dropped });
  const { dayFirst } = plan.reading;
  const options = { ...(dayFirst !== undefined && { dayFirst }), dates: plan.dates, countsDuplicates: false };
  const columns = yield* decodeTable(raw, kept, writer.noteWidths, options);
  if (!columns.ok) return columns;
  placed = columns.value;
  const assembled = yield* source.assemble(mendAccents(placed.decoded), writer);
  if (!assembled.ok) return assembled;
  const ledger = writer.close(placed.decoded.rows);
  return ok({
    assembled: assembled.value,
    ledger,
    rejections: writer.csv,
    provenance: (file) => provenanceOf(source, file, ledger, assembled.value),
  });
}
