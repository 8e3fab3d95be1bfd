import type { Ledger } from '../../src/columns/ledger.ts';
import type { EnrichedPart, Kind } from './enriched-columns.ts';

/** What became of one slice of a file: kept beside it until the whole file is done. */
export interface Receipt {
  readonly slice: number;
  readonly read: number;
  readonly accepted: number;
  readonly reasons: Ledger['counts'];
  readonly notices: Ledger['notices'];
  readonly dropped: Ledger['dropped'];
  readonly from: string | null;
  readonly to: string | null;
  readonly parts: readonly EnrichedPart[];
  readonly kinds: Readonly<Record<string, Kind>>;
}

const padded = (value: number, digits: number): string => String(value).padStart(digits, '0');

/** Folder of what is kept of a file until it is done. */
export const unfinishedFolder = 'unfinished';
export const partPath = (year: number, file: number, slice: number): string =>
  `year=${year}/${padded(file, 4)}-${padded(slice, 6)}.parquet`;
/** Every rejected row of a file, and what else its ledger says. */
export const ledgerPath = (file: number, ending: 'csv' | 'json' = 'csv'): string =>
  `ledger-${padded(file, 4)}.${ending}`;
export const receiptPath = (slice: number): string => `${unfinishedFolder}/${padded(slice, 6)}.json`;
/** Rejections of one slice, without a header. */
export const rejectionsPath = (slice: number): string => `${unfinishedFolder}/${padded(slice, 6)}.csv`;
