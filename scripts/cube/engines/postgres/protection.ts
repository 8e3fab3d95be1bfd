import { Failure } from '../../failure.ts';

interface Protection {
  readonly rejectUnauthorized: boolean;
  /** Gives no error: the name in the certificate may be any. */
  readonly checkServerIdentity?: () => undefined;
}

/**
 * How the connection is protected: as the address says after "sslmode=", and not at all where it says nothing. What the
 * words mean is PostgreSQL's own (https://www.postgresql.org/docs/15/libpq-ssl.html). Fails with "sslmode-unknown".
 */
export function protection(mode: string | undefined): false | Protection {
  switch (mode ?? 'disable') {
    case 'disable':
      return false;
    case 'require':
      return { rejectUnauthorized: false };
    case 'verify-ca':
      return { rejectUnauthorized: true, checkServerIdentity: () => undefined };
    case 'verify-full':
      return { rejectUnauthorized: true };
    default:
      throw new Failure('sslmode-unknown', { mode: String(mode).slice(0, 60) });
  }
}
