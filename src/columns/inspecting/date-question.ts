import { dayIndex, dayIso, daysInMonth } from '../../base/month.ts';
import type { Steps } from '../../base/steps.ts';
import type { RawTable } from '../../read/raw-table.ts';
import { skipBlanks, trimBlanks } from '../decode/blank.ts';
import { orderEvidence } from '../decode/date-order.ts';
import { openOrder, parseCivil } from '../decode/parse-civil.ts';
import type { DateQuestion } from '../inspection.ts';
import type { KeptColumn } from '../recognise.ts';

const examplesShown = 3;

interface Judged {
  readonly column: number;
  readonly takesMonths: boolean;
  readonly evidence: ReturnType<typeof orderEvidence>;
  /** By text: a date is shown once. */
  readonly examples: Map<string, DateQuestion['examples'][number]>;
}

export interface DateOrders {
  /** The first column that could be read either way. */
  readonly question: DateQuestion | null;
  /** What the columns decide by themselves; undefined where none has an open order. */
  readonly dayFirst: boolean | undefined;
}

/**
 * Whether a kept column of dates could be read either way. The whole column decides: rows are gone through until every
 * column has decided, at most to the end.
 */
export function* dateOrders(raw: RawTable, kept: readonly KeptColumn[]): Steps<DateOrders> {
  const judged = kept
    .filter(({ rule }) => rule.kind === 'day' || rule.kind === 'month')
    .map(
      ({ rule, column }): Judged => ({
        column,
        takesMonths: rule.kind === 'month',
        evidence: orderEvidence(),
        examples: new Map(),
      }),
    );
  if (judged.length > 0) {
    const chunks = raw.chunks();
    for (let next = chunks.next(); !next.done; next = chunks.next()) {
      for (const one of judged) note(next.value, one);
      yield { done: next.value.doneBytes, total: raw.totalBytes };
      if (judged.every(({ evidence }) => evidence.decide() !== null)) break;
    }
    chunks.return(null);
  }
  const open = judged.find(({ evidence }) => evidence.decide() === null);
  const decided = judged.find(({ examples }) => examples.size > 0)?.evidence.decide() ?? null;
  return {
    question:
      open === undefined ? null : { column: raw.headers[open.column] ?? '', examples: [...open.examples.values()] },
    dayFirst: decided === null ? undefined : decided === 'day-first',
  };
}

type Chunk = Parameters<typeof rangeOf>[0] & { readonly rows: number };

function note(chunk: Chunk, { column, takesMonths, evidence, examples }: Judged): void {
  for (let row = 0; row < chunk.rows; row++) {
    const [start, end] = rangeOf(chunk, row * chunk.width + column);
    const packed = end > start ? parseCivil(chunk.bytes, start, end, takesMonths) : 0;
    if (packed < openOrder) continue;
    evidence.note(packed);
    if (examples.size >= examplesShown) continue;
    const text = String.fromCharCode(...chunk.bytes.subarray(start, end));
    const year = (packed >> 10) & 0x3fff;
    const [first, second] = [(packed >> 5) & 31, packed & 31];
    const [dayFirst, monthFirst] = [isoOf(year, second, first), isoOf(year, first, second)];
    if (dayFirst !== '' && monthFirst !== '' && dayFirst !== monthFirst) {
      examples.set(text, { text, dayFirst, monthFirst });
    }
  }
}

function rangeOf(
  chunk: {
    readonly bytes: Uint8Array;
    readonly starts: ArrayLike<number>;
    readonly ends: ArrayLike<number>;
    readonly width: number;
  },
  cell: number,
): readonly [number, number] {
  const start = skipBlanks(chunk.bytes, chunk.starts[cell], chunk.ends[cell]);
  return [start, trimBlanks(chunk.bytes, start, chunk.ends[cell])];
}

/** "" where the calendar has no such day. */
const isoOf = (year: number, month: number, day: number): string =>
  month > 12 || day > daysInMonth(year, month) ? '' : dayIso(dayIndex(year, month, day));
