import { spawn } from 'node:child_process';

export interface Ended {
  readonly exit: number | null;
  readonly text: string;
}

export interface Running {
  readonly ended: Promise<Ended>;
  /** When it has said this, or has ended. */
  says(text: string): Promise<void>;
  stop(): void;
  kill(): void;
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
  const says = async (text: string): Promise<void> => {
    while (child.exitCode === null && child.signalCode === null && !Buffer.concat(said).includes(text)) {
      await new Promise((done) => {
        setTimeout(done, 20);
      });
    }
  };
  return { ended, says, stop: () => void child.kill('SIGINT'), kill: () => void child.kill('SIGKILL') };
}

export const run = (...args: Parameters<typeof start>): Promise<Ended> => start(...args).ended;
