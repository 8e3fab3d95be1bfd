import type { Problem } from '../base/problem.ts';
import type { Result } from '../base/result.ts';
import type { Steps } from '../base/steps.ts';
import type { RawTable } from './raw-table.ts';

interface Recognised {
  readonly id: string;
  /** Endings of file names, without the dot. */
  readonly extensions: readonly string[];
  /** 0: certainly not; 1: certainly. Looks at the first bytes alone, never at the name. */
  sniff(bytes: Uint8Array): number;
}

/** A file format that holds one table. */
export interface TableFormat extends Recognised {
  readonly kind: 'table';
  read(bytes: Uint8Array): Steps<Result<RawTable, Problem>>;
}

/** A format that holds another file; what it unpacks is sniffed again. */
export interface PackedFormat extends Recognised {
  readonly kind: 'packed';
  unpack(bytes: Uint8Array): Steps<Result<Uint8Array, Problem>>;
}

export type Format = TableFormat | PackedFormat;

/** Offsets of cells are 32-bit integers, and a browser gives a worker little more. */
export const mostBytes = 2 ** 30;
