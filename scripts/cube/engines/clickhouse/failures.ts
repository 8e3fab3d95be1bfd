import { scrubbed } from '../../address.ts';
import { Failure } from '../../failure.ts';
import type { FailureCode } from '../../failure-words.ts';
import type { Said } from '../failures-of-network.ts';

/** Codes of ClickHouse that mean something to the person (src/Common/ErrorCodes.cpp of the engine). */
const meanings: Readonly<Record<number, FailureCode>> = {
  8: 'columns-differ',
  16: 'columns-differ',
  46: 'all-replicas-unknown',
  47: 'columns-differ',
  53: 'columns-differ',
  60: 'table-missing',
  81: 'database-missing',
  159: 'timeout',
  160: 'timeout',
  164: 'not-allowed',
  192: 'wrong-password',
  193: 'wrong-password',
  194: 'wrong-password',
  195: 'not-allowed',
  209: 'server-lost',
  210: 'server-lost',
  241: 'memory',
  243: 'disk-full',
  279: 'server-lost',
  291: 'not-allowed',
  307: 'memory',
  394: 'stopped',
  497: 'not-allowed',
  516: 'wrong-password',
  519: 'server-lost',
  701: 'cluster-missing',
  170: 'cluster-missing',
};

/** What a text of the engine means. */
export function failureOfText(text: string, { where, password }: Said): Failure {
  const code = Number(/Code:\s*(\d+)/.exec(text)?.[1]);
  const meaning = meanings[code];
  if (meaning !== undefined) return new Failure(meaning, { where });
  if (/No space left on device/i.test(text)) return new Failure('disk-full', { where });
  return new Failure('engine-said', { where, text: scrubbed(text, password) });
}
