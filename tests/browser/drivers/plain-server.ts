import { spawn } from 'node:child_process';
import { once } from 'node:events';

export interface PlainServer {
  /** Of its folder, with a slash at its end. */
  readonly url: string;
  stop(): Promise<void>;
}

/** Python's own server of files, as a person starts it; null where the machine has no Python. */
export async function servePlainly(folder: string): Promise<PlainServer | null> {
  const options = ['-u', '-m', 'http.server', '0', '--bind', '127.0.0.1', '--directory', folder];
  const server = spawn('python3', options, { stdio: ['ignore', 'pipe', 'ignore'] });
  const port = await new Promise<string | null>((told) => {
    server.on('error', () => told(null));
    server.stdout.on('data', (said) => {
      const found = /port (\d+)/.exec(String(said))?.[1];
      if (found !== undefined) told(found);
    });
  });
  if (port === null) return null;
  return {
    url: `http://127.0.0.1:${port}/`,
    stop: async () => {
      if (server.exitCode !== null || server.signalCode !== null) return;
      const ended = once(server, 'exit');
      server.kill();
      await ended;
    },
  };
}
