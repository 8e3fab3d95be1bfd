import type { ReadonlyF64, ReadonlyI8, ReadonlyU8, ReadonlyU32 } from '../base/typed-array.ts';
import type { Period } from '../select/periods.ts';
import type { CellMonths } from '../select/tally-cell-months.ts';
import type { MethodStamp, RunMeta, Unit } from './finding-shapes.ts';

/** A figure of every unit: what was tested and what the method gave. NaN where there is none. */
export interface CheckColumn {
  /** "value", "base"; "z", "p", "class"; "i", "quadrant"; "category"; "cluster"; "rank". */
  readonly key: string;
  readonly values: ReadonlyF64;
}

/** Which units count as neighbours: rings, all within so many km, or the so many nearest. */
export interface CheckNeighbours {
  readonly by: 'rings' | 'distance' | 'nearest';
  readonly amount: number;
  /** Binary, the unit itself left out, only among tested units of one family; numbered as `ids` are. */
  readonly offsets: ReadonlyU32;
  readonly targets: ReadonlyU32;
}

/** What it takes to work a finding over cells or areas out again with another tool. */
export interface CheckResult {
  readonly shape: 'check';
  readonly stamp: MethodStamp;
  readonly basis: RunMeta['basis'];
  readonly unit: Unit;
  readonly period: Period;
  /** H3 indexes or codes of areas; names of areas, empty for cells. */
  readonly ids: readonly string[];
  readonly names: readonly string[];
  /** Centres, degrees. */
  readonly lon: ReadonlyF64;
  readonly lat: ReadonlyF64;
  /** 1: on the U.S. side, 0: on the Mexican. */
  readonly side: ReadonlyU8;
  /** Units tested together: index into `families`; -1: not tested. */
  readonly family: ReadonlyI8;
  readonly families: readonly ('us' | 'mexico' | 'both')[];
  /** As in the result that was shown. */
  readonly figure: ReadonlyU8;
  readonly records: ReadonlyF64;
  readonly people: ReadonlyF64;
  /** What "value" is. */
  readonly tested: 'records' | 'people' | 'rate' | 'smoothed' | 'index';
  /** What rates are per; null where there are none. */
  readonly denominator: { readonly name: string; readonly per: number } | null;
  readonly columns: readonly CheckColumn[];
  /** Null where the method has none. */
  readonly neighbours: CheckNeighbours | null;
  /** Records by unit and month of the period, for methods that need them; of own data, those that are shown. */
  readonly months: CellMonths | null;
  /** Spans of months that the method takes together; empty where it takes single months, or none. */
  readonly steps: readonly Period[];
}
