import type { Problem } from '../../src/base/problem.ts';
import type { FailureCode } from './failure-words.ts';

/** Why a file was not enriched, as data: the words are written where it is told, in the reader's language. */
export class Failure extends Error {
  readonly code: FailureCode;
  /** Numbers and short names; never a cell of a table. */
  readonly params: Readonly<Record<string, string | number>>;

  constructor(code: FailureCode, params: Failure['params'] = {}) {
    super(code);
    this.name = 'Failure';
    this.code = code;
    this.params = params;
  }
}

/** A file that the readers refuse, for the reason that the app gives. */
export class Refusal extends Error {
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(problem.code);
    this.name = 'Refusal';
    this.problem = problem;
  }
}

/** What a thread could not do, as it is told to the one that asked. */
export type Fault =
  | { readonly kind: 'failure'; readonly code: FailureCode; readonly params: Failure['params'] }
  | { readonly kind: 'refusal'; readonly problem: Problem }
  | { readonly kind: 'error'; readonly text: string };

const codeOf = (error: unknown): string => String(Object(error).code ?? '');

export function faultOf(error: unknown): Fault {
  if (error instanceof Failure) return { kind: 'failure', code: error.code, params: error.params };
  if (error instanceof Refusal) return { kind: 'refusal', problem: error.problem };
  if (codeOf(error) === 'ENOSPC' || codeOf(error) === 'EDQUOT')
    return { kind: 'failure', code: 'disk-full', params: {} };
  return { kind: 'error', text: error instanceof Error ? (error.stack ?? error.message) : String(error) };
}

export function errorOf(fault: Fault): Error {
  if (fault.kind === 'failure') return new Failure(fault.code, fault.params);
  return fault.kind === 'refusal' ? new Refusal(fault.problem) : new Error(fault.text);
}

/** What is wrong with one file stops no other; a full disk does. */
export const isOfFile = (error: unknown): boolean =>
  error instanceof Refusal || (error instanceof Failure && error.code !== 'disk-full');
