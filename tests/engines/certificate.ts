import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

/** A certificate that signs itself, and its key. */
export interface Certificate {
  readonly certFile: string;
  readonly keyFile: string;
}

/** Makes one for 127.0.0.1, by that number and no name; null where this machine has no openssl. */
export function madeCertificate(folder: string): Certificate | null {
  const [certFile, keyFile] = [join(folder, 'server.crt'), join(folder, 'server.key')];
  const run = spawnSync('openssl', [
    ...['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2', '-subj', '/CN=corredor'],
    ...['-addext', 'subjectAltName=IP:127.0.0.1', '-keyout', keyFile, '-out', certFile],
  ]);
  return run.status === 0 ? { certFile, keyFile } : null;
}
