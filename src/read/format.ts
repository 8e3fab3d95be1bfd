import { type Problem, problem } from '../base/problem.ts';
import type { Result } from '../base/result.ts';
import type { Steps } from '../base/steps.ts';
import type { ByteSource } from './byte-source.ts';
import type { RawTable } from './raw-table.ts';

interface Recognised {
  readonly id: string;
  /** Endings of file names, without the dot. */
  readonly extensions: readonly string[];
  /** 0: certainly not; 1: certainly. Looks at the first bytes alone (64 KiB), never at the name. */
  sniff(head: Uint8Array): number;
}

/** One line of a sheet or a text as it lies there, before anybody says which line is the header. */
export interface GridRow {
  /** Line in the file or sheet, counted from 1. */
  readonly line: number;
  readonly cells: readonly string[];
}

/** One table of a file: the file itself, a sheet of a workbook, a packed file. */
export interface TablePart {
  /** "" where the file is one table; else the name of the sheet or of the packed file, "/" between them. */
  readonly name: string;
  /** Id of the format. */
  readonly format: string;
  /** Its first line is the header. */
  read(): Steps<Result<RawTable, Problem>>;
  /** Every line, of whatever width, as text: for tables that are laid out for people. "file-too-large" over `mostGridCells`. */
  grid(): Steps<Result<readonly GridRow[], Problem>>;
}

/** A file format that holds tables. */
export interface TableFormat extends Recognised {
  readonly kind: 'table';
  parts(file: ByteSource): Steps<Result<readonly TablePart[], Problem>>;
}

/** A format that holds other files; what it unpacks is sniffed again. */
export interface PackedFormat extends Recognised {
  readonly kind: 'packed';
  unpack(file: ByteSource): Steps<Result<readonly PackedFile[], Problem>>;
}

export interface PackedFile {
  /** "" where the format gives no name. */
  readonly name: string;
  readonly file: ByteSource;
}

export type Format = TableFormat | PackedFormat;

/** A text that lies in memory: offsets of its cells are 32-bit integers, and a browser gives a worker little more. */
export const mostBytes = 2 ** 30;
/** A text that is read in windows: places in it are unsigned 32-bit integers. */
export const mostStreamedBytes = 2 ** 32 - 1;
/** No table has more: a header of a million columns is a trap. */
export const mostColumns = 10_000;
/** What a grid may hold: it is for sheets made by hand, not for data by the million. */
export const mostGridCells = 4_000_000;
/** How many bytes `sniff` is given. */
export const sniffedBytes = 64 * 1024;

export const tooLarge = (bytes: number, most: number): Problem =>
  problem('file-too-large', { megabytes: Math.ceil(bytes / 2 ** 20), most: Math.floor(most / 2 ** 20) });
