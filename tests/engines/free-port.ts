import { createServer } from 'node:net';

/** A port of this machine that nothing listens on. */
export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((done) => {
    server.listen(0, '127.0.0.1', done);
  });
  const address = server.address();
  await new Promise((done) => {
    server.close(done);
  });
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address.port;
}

/** Asks again and again until it is answered with true, for half a minute. */
export async function until(isReady: () => Promise<boolean>, what: string): Promise<void> {
  for (let tries = 0; tries < 300; tries++) {
    if (await isReady().catch(() => false)) return;
    await new Promise((done) => {
      setTimeout(done, 100);
    });
  }
  throw new Error(`${what} did not come up`);
}
