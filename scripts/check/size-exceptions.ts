/** A file that may be longer than its kind, and why. */
export interface SizeException {
  readonly file: string;
  readonly lines: number;
  readonly reason: string;
}

export const sizeExceptions: readonly SizeException[] = [];
