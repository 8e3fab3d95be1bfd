import { scrubbed } from '../../address.ts';
import { Failure } from '../../failure.ts';
import type { FailureCode } from '../../failure-words.ts';
import { failureOfNetwork, type Said } from '../failures-of-network.ts';
import { BrokenCopy } from './copy-rows.ts';

/** States of PostgreSQL that mean something to the person (appendix A of its manual). */
const meanings: Readonly<Record<string, FailureCode>> = {
  '28P01': 'wrong-password',
  '28000': 'wrong-password',
  '3D000': 'database-missing',
  '42P01': 'table-missing',
  '42703': 'columns-differ',
  '42501': 'not-allowed',
  '57014': 'timeout',
  '57P01': 'server-lost',
  '57P02': 'server-lost',
  '57P03': 'server-away',
  '08006': 'server-lost',
  '53200': 'memory',
  '53100': 'disk-full',
  '53400': 'disk-full',
  '53300': 'server-away',
};

/** What an error of the client means. */
export function failureOf(error: unknown, said: Said, signal: AbortSignal): Failure {
  if (error instanceof Failure) return error;
  if (signal.aborted) return new Failure('stopped');
  if (error instanceof BrokenCopy) return new Failure('server-lost', { where: said.where });
  const { code, message } = Object(error);
  if (/does not support SSL/i.test(String(message))) return new Failure('tls-missing', { where: said.where });
  // A server that takes TLS alone names its list of rules, and says so in this one way.
  if (code === '28000' && /no encryption|SSL off/.test(String(message))) {
    return new Failure('tls-needed', { where: said.where });
  }
  const meaning = typeof code === 'string' ? meanings[code] : undefined;
  if (meaning !== undefined) return new Failure(meaning, { where: said.where });
  const network = failureOfNetwork(code, said);
  if (network !== undefined) return network;
  if (/timeout/i.test(String(message))) return new Failure('timeout', { where: said.where });
  if (/password|SASL|SCRAM/i.test(String(message))) return new Failure('wrong-password', { where: said.where });
  if (/terminated|Connection (ended|closed)|not queryable|closed the connection/i.test(String(message))) {
    return new Failure('server-lost', { where: said.where });
  }
  return new Failure('engine-said', { where: said.where, text: scrubbed(String(message), said.password) });
}
