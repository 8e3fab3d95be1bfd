import type { Problem } from '../../base/problem.ts';
import type { Steps } from '../../base/steps.ts';
import type { Reading } from '../../document/reading.ts';
import type { RawChunk, RawTable } from '../../read/raw-table.ts';
import { decodeTable, type PlacedTable } from '../decode-table.ts';
import type { Inspection, ReadSample } from '../inspection.ts';
import type { RejectionReason } from '../ledger.ts';
import { fewOf } from '../mapping/few-records.ts';
import { isCategoryId } from '../mapping/mapped-columns.ts';
import { maskCell } from '../mask-cell.ts';
import type { Recognised } from '../recognise.ts';
import type { Assembled } from '../source.ts';
import { shownText } from '../tells-of-person.ts';
import { headOf } from './head-of.ts';
import { textOf } from './text-of.ts';

const sampleRows = 20;
const sampleColumns = 60;
/** Enough for totals and years to be seen; a table of some kilobytes. */
const headRows = 2000;

export interface HeadRead {
  readonly sample: ReadSample | null;
  readonly years: Inspection['years'];
  readonly problem: Problem | null;
}

/** Columns whose dates nobody has decided yet are shown as they stand. */
interface Open {
  readonly column: string;
}

/** Reads the first rows as the whole will be read. */
export function* readHead(
  raw: RawTable,
  { source, kept }: Recognised,
  reading: Reading,
  open: Open | null,
): Steps<HeadRead> {
  const head = headOf(raw, headRows);
  const wrong: RawChunk['wrong'][number][] = [];
  const onChunk = (chunk: RawChunk): void => {
    if (wrong.length < sampleRows) wrong.push(...chunk.wrong.slice(0, sampleRows));
  };
  const placed = yield* decodeTable(head, kept, onChunk, open === null ? reading : { ...reading, dayFirst: true });
  if (!placed.ok) return { sample: null, years: null, problem: placed.error };
  const rejected = new Map<number, RejectionReason>();
  const assembled = yield* source.assemble(placed.value.decoded, {
    reject: (row, reason) => void (rejected.has(row) || rejected.set(row, reason)),
    notice: () => {},
    unjoined: () => {},
  });
  return {
    sample: sampleOf(raw, kept, placed.value, { rejected, wrong, open }),
    years: assembled.ok && open === null ? yearsOf(assembled.value) : null,
    problem: assembled.ok ? null : assembled.error,
  };
}

interface Fates {
  readonly rejected: ReadonlyMap<number, RejectionReason>;
  readonly wrong: RawChunk['wrong'];
  readonly open: Open | null;
}

function sampleOf(
  raw: RawTable,
  kept: Recognised['kept'],
  { decoded, places }: PlacedTable,
  { rejected, wrong, open }: Fates,
): ReadSample {
  const seen = new Set<number>();
  const shown = kept
    .filter(({ column }) => !seen.has(column) && seen.add(column))
    .slice(0, sampleColumns)
    .sort((a, b) => a.column - b.column);
  const few = fewIn(decoded, kept);
  const isFew = (id: string, code: number): boolean => few.get(id)?.[code] === true;
  const rows = Array.from({ length: Math.min(decoded.rows, sampleRows) }, (_, row) => ({
    line: decoded.line[row] ?? 0,
    cells: shown.map(({ rule, column }) => {
      if (open !== null && raw.headers[column] === open.column) return maskCell(raw.textAt(places[row], column));
      const cells = decoded.columns[rule.id];
      if (cells === undefined) return '';
      const text = textOf(cells, row);
      const isHeld = rejected.has(row) && (cells.kind === 'number' || rule.classify === undefined);
      if (isHeld || (cells.kind === 'category' && isFew(rule.id, cells.codes[row]))) return maskCell(text);
      return cells.kind === 'category' ? shownText(text) : text;
    }),
    rejected: rejected.get(row) ?? null,
  }));
  const narrow = wrong.map(({ line }) => ({ line, cells: shown.map(() => ''), rejected: 'wrong-width' }));
  return {
    columns: shown.map(({ column }) => raw.headers[column] ?? ''),
    rows: [...rows, ...narrow].sort((a, b) => a.line - b.line).slice(0, sampleRows),
  };
}

/** Classes of a person's own that too few rows have: they are not told apart afterwards either. */
const fewIn = (
  { columns }: PlacedTable['decoded'],
  kept: Recognised['kept'],
): ReadonlyMap<string, readonly boolean[]> =>
  new Map(
    kept.flatMap(({ rule: { id } }): readonly (readonly [string, readonly boolean[]])[] => {
      const column = columns[id];
      return isCategoryId(id) && column?.kind === 'category' ? [[id, fewOf(column.codes, column.labels.length)]] : [];
    }),
  );

function yearsOf({ from, to, table }: Assembled): Inspection['years'] {
  if (from !== null && to !== null) return { from: Number(from.slice(0, 4)), to: Number(to.slice(0, 4)) };
  const years = table.kind === 'area-figures' ? table.figures.flatMap((figure) => figure.years) : [];
  return years.length === 0 ? null : { from: Math.min(...years), to: Math.max(...years) };
}
