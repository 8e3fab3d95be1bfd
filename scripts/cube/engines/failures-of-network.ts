import { Failure } from '../failure.ts';

/** Who is spoken to, and what must not be said. */
export interface Said {
  /** The address without its password. */
  readonly where: string;
  readonly password: string;
}

/** What an error of the network means; undefined for one that is none. */
export function failureOfNetwork(code: unknown, { where }: Said): Failure | undefined {
  switch (code) {
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return new Failure('host-unknown', { where });
    case 'ECONNREFUSED':
    case 'EHOSTUNREACH':
    case 'ENETUNREACH':
    case 'EADDRNOTAVAIL':
      return new Failure('server-away', { where });
    case 'ETIMEDOUT':
      return new Failure('timeout', { where });
    case 'ECONNRESET':
    case 'EPIPE':
    case 'ERR_STREAM_PREMATURE_CLOSE':
      return new Failure('server-lost', { where });
    default:
      return undefined;
  }
}
