import type { Problem } from '../../base/problem.ts';
import type { Result } from '../../base/result.ts';
import type { Reading } from '../../document/reading.ts';
import type { DateDecision } from '../decode/date-evidence.ts';
import type { Ledger } from '../ledger.ts';
import { mappedSource } from '../mapping/mapped-source.ts';
import type { PersonalColumn } from '../personal-values.ts';
import { recognise } from '../recognise.ts';
import type { Source } from '../source.ts';
import { type ReadChoice, withReading } from '../with-reading.ts';

/**
 * What is decided once for a file and holds for every slice of it, so that a slice is never read otherwise than the whole
 * would be. Plain data: it goes to other threads.
 */
export interface SlicePlan {
  /** Registry id of the source; "mapped" under a mapping. */
  readonly source: string;
  readonly reading: Reading;
  /** By place among the headers: columns whose first cells are a person's. */
  readonly personal: ReadonlyMap<number, PersonalColumn>;
  /** By rule: what the whole of each column of dates decided. */
  readonly dates: Readonly<Record<string, DateDecision>>;
  /** What is said of the whole file once. */
  readonly notices: Ledger['notices'];
}

/** The source of a plan and what it keeps of a table with these headers. Problem: "column-personal". */
export function choiceOf(
  { source: id, reading, personal }: Pick<SlicePlan, 'source' | 'reading' | 'personal'>,
  headers: readonly string[],
  sources: readonly Source[],
): Result<ReadChoice, Problem> {
  const recognised = recognise(headers, [sourceOf({ source: id, reading }, sources)]);
  return recognised.ok ? withReading(recognised.value, headers, reading, personal) : recognised;
}

/** The source of a plan. */
export function sourceOf(
  { source: id, reading }: Pick<SlicePlan, 'source' | 'reading'>,
  sources: readonly Source[],
): Source {
  const { mapping } = reading;
  const source = mapping === undefined ? sources.find((one) => one.id === id) : mappedSource(mapping, 'as-they-are');
  if (source === undefined) throw new Error(`no source ${id}`);
  return source;
}
