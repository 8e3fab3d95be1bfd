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
    case 'EPROTO':
    case 'ERR_SSL_WRONG_VERSION_NUMBER':
    case 'ERR_SSL_PACKET_LENGTH_TOO_LONG':
      return new Failure('tls-missing', { where });
    case 'DEPTH_ZERO_SELF_SIGNED_CERT':
    case 'SELF_SIGNED_CERT_IN_CHAIN':
    case 'UNABLE_TO_VERIFY_LEAF_SIGNATURE':
    case 'UNABLE_TO_GET_ISSUER_CERT':
    case 'UNABLE_TO_GET_ISSUER_CERT_LOCALLY':
    case 'CERT_HAS_EXPIRED':
    case 'CERT_NOT_YET_VALID':
    case 'CERT_UNTRUSTED':
    case 'CERT_REJECTED':
    case 'CERT_REVOKED':
    case 'ERR_TLS_CERT_ALTNAME_INVALID':
      return new Failure('certificate-refused', { where, reason: code });
    default:
      return undefined;
  }
}
