import type { FailureCode } from './failure-words.ts';

/** Why no cube was made, or nothing was loaded, as data: the words are written where it is told, in the reader's language. */
export class Failure extends Error {
  readonly code: FailureCode;
  /** Numbers and short names; never a password, nor a cell of a table. */
  readonly params: Readonly<Record<string, string | number>>;

  constructor(code: FailureCode, params: Failure['params'] = {}) {
    super(code);
    this.name = 'Failure';
    this.code = code;
    this.params = params;
  }
}
