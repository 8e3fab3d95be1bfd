import { connect, createServer, type Socket } from 'node:net';

export interface CutProxy {
  readonly port: number;
  close(): Promise<void>;
}

/** Passes bytes to a port of this machine and back, and cuts every connection that has brought back more than `most`. */
export async function cutAfter(to: number, most: number): Promise<CutProxy> {
  const open = new Set<Socket>();
  const server = createServer((near) => {
    const far = connect(to, '127.0.0.1');
    let back = 0;
    const cut = (): void => {
      near.resetAndDestroy();
      far.destroy();
    };
    for (const socket of [near, far]) {
      open.add(socket);
      socket.on('error', cut);
      socket.once('close', () => open.delete(socket));
    }
    near.on('data', (bytes) => far.write(bytes));
    far.on('data', (bytes) => {
      back += bytes.length;
      if (back > most) cut();
      else near.write(bytes);
    });
    far.once('end', () => near.end());
    near.once('end', () => far.end());
  });
  await new Promise<void>((done) => {
    server.listen(0, '127.0.0.1', done);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return {
    port: address.port,
    async close() {
      for (const socket of open) socket.destroy();
      await new Promise((done) => {
        server.close(done);
      });
    },
  };
}
