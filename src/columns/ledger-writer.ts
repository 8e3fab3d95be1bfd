import type { RawChunk, RawTable } from '../read/raw-table.ts';
import { listUnjoined, type NamesNear } from './areas/list-unjoined.ts';
import type { Unjoined } from './file-report.ts';
import { type DropReason, isBalanced, type Ledger, type RejectionReason } from './ledger.ts';
import { maskCell } from './mask-cell.ts';
import { personalReason, whyDropped } from './personal.ts';
import type { KeptColumn } from './recognise.ts';
import { rejectionLog } from './rejection-log.ts';
import type { Rejecter } from './source.ts';

/** The engine's side of a ledger: wrong widths while reading, the source's rejections afterwards. */
export interface LedgerWriter extends Rejecter {
  noteWidths(chunk: RawChunk): void;
  /** @param rows rows that were given to the source */
  close(rows: number): Ledger;
  /** All rejections as CSV, with a header. */
  csv(): string;
}

export interface LedgerFacts {
  readonly namesNear: NamesNear;
  /** Columns whose values, or whose reader, say more of why they are not kept than their headers. */
  readonly dropped: ReadonlyMap<number, DropReason>;
}

/** @param rowAt line in the file and place in the raw table of a row that was given to the source */
export function ledgerWriter(
  raw: RawTable,
  kept: readonly KeptColumn[],
  rowAt: (row: number) => { readonly line: number; readonly place: number },
  { namesNear, dropped }: LedgerFacts,
): LedgerWriter {
  const counts: Partial<Record<RejectionReason, number>> = {};
  const log = rejectionLog();
  const notices = new Map<string, number>();
  const rejected = new Set<number>();
  const unjoined = new Map<string, Pick<Unjoined, 'level' | 'text' | 'rows'>>();
  let wrongWidths = 0;
  const count = (reason: RejectionReason): void => {
    counts[reason] = (counts[reason] ?? 0) + 1;
  };
  return {
    noteWidths(chunk) {
      for (const { cells, ...at } of chunk.wrong) {
        wrongWidths++;
        count('wrong-width');
        log.add({ ...at, reason: 'wrong-width', column: '', shape: `${cells}/${chunk.width}` });
      }
    },
    reject(row, reason, columnId) {
      if (rejected.has(row)) return;
      rejected.add(row);
      count(reason);
      const { line, place } = rowAt(row);
      const column = kept.find(({ rule }) => rule.id === columnId)?.column;
      const shape = column === undefined || log.isFull ? '' : maskCell(raw.textAt(place, column));
      const part = raw.partOf?.(place);
      const named = part === undefined ? {} : { part };
      log.add({ line, ...named, reason, column: column === undefined ? '' : raw.headers[column], shape });
    },
    notice(key, more) {
      notices.set(key, (notices.get(key) ?? 0) + more);
    },
    unjoined(level, text) {
      const key = `${level} ${text}`;
      unjoined.set(key, { level, text, rows: (unjoined.get(key)?.rows ?? 0) + 1 });
    },
    csv: log.csv,
    close(rows) {
      const ledger: Ledger = {
        read: rows + wrongWidths,
        accepted: rows - rejected.size,
        rejections: log.kept(),
        counts,
        dropped: droppedColumns(raw, kept, dropped),
        notices: [...notices].map(([key, total]) => ({ key, count: total })),
        content: { gaps: [], duplicates: 0, damage: [], unjoined: listUnjoined([...unjoined.values()], namesNear) },
      };
      if (!isBalanced(ledger)) throw new Error(`ledger of ${ledger.read} rows is not balanced`);
      return ledger;
    },
  };
}

function droppedColumns(
  { headers, unread = [] }: RawTable,
  kept: readonly KeptColumn[],
  known: LedgerFacts['dropped'],
): Ledger['dropped'] {
  const unused = headers.flatMap((column, index) =>
    kept.some((entry) => entry.column === index) ? [] : [{ column, why: whyDropped(column, known.get(index)) }],
  );
  const nested = unread.map((column) => ({ column, why: personalReason(column) ?? ('nested' as const) }));
  return [...unused, ...nested];
}
