import { spawn } from 'node:child_process';

export interface Ended {
  readonly exit: number | null;
  readonly text: string;
}

export interface Running {
  readonly ended: Promise<Ended>;
  stop(): void;
}

/** Runs `npm run cube` or `npm run load`, less npm, with an address in the environment. */
export function start(name: 'cube' | 'load', args: readonly string[], database = '', language = 'en'): Running {
  const child = spawn(process.execPath, [`scripts/${name}/run.ts`, ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, LC_ALL: `${language}_XX.UTF-8`, CORREDOR_DATABASE: database },
  });
  const said: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (bytes: Buffer) => said.push(bytes));
  const ended = new Promise<Ended>((done) => {
    child.once('close', (exit) => done({ exit, text: Buffer.concat(said).toString() }));
  });
  return { ended, stop: () => void child.kill('SIGINT') };
}

export const run = (...args: Parameters<typeof start>): Promise<Ended> => start(...args).ended;
