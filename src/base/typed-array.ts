/** Read-only views of typed arrays: only the function that allocates an array writes to it. */
interface ReadonlyTyped {
  readonly [index: number]: number;
  readonly length: number;
  [Symbol.iterator](): IterableIterator<number>;
}

export interface ReadonlyF64 extends ReadonlyTyped {
  subarray(begin?: number, end?: number): ReadonlyF64;
}
export interface ReadonlyF32 extends ReadonlyTyped {
  subarray(begin?: number, end?: number): ReadonlyF32;
}
export interface ReadonlyI32 extends ReadonlyTyped {
  subarray(begin?: number, end?: number): ReadonlyI32;
}
export interface ReadonlyU32 extends ReadonlyTyped {
  subarray(begin?: number, end?: number): ReadonlyU32;
}
export interface ReadonlyU16 extends ReadonlyTyped {
  subarray(begin?: number, end?: number): ReadonlyU16;
}
export interface ReadonlyU8 extends ReadonlyTyped {
  subarray(begin?: number, end?: number): ReadonlyU8;
  indexOf(value: number, from?: number): number;
}
export interface ReadonlyI8 extends ReadonlyTyped {
  subarray(begin?: number, end?: number): ReadonlyI8;
}
