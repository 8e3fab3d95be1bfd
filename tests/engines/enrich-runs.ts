import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/** What a run of the command came to. */
export interface EnrichRun {
  /** Null where it was killed. */
  readonly code: number | null;
  readonly said: string;
  /** Most memory that it held, bytes. */
  readonly peakBytes: number;
  /** From when it held the folder to its end, ms. */
  readonly workedMs: number;
}

/** A run that was started, and its end. */
export interface StartedRun {
  readonly child: ChildProcess;
  readonly end: Promise<EnrichRun>;
}

const pollMs = 20;

function peakOf(pid: number | undefined): number {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    return Number(/VmHWM:\s+(\d+) kB/.exec(status)?.[1] ?? 0) * 1024;
  } catch {
    return 0;
  }
}

export const holds = (folder: string): boolean => existsSync(join(folder, 'in-use'));

/** Starts `npm run enrich` as a process of its own. */
export function startEnrich(folder: string, args: readonly string[]): StartedRun {
  const script = join(import.meta.dirname, '..', '..', 'scripts', 'enrich', 'run.ts');
  const child = spawn(process.execPath, [script, '--out', folder, '--language', 'en', ...args]);
  const watch = async (): Promise<EnrichRun> => {
    let said = '';
    let peakBytes = 0;
    let began = 0;
    let isOver = false;
    child.stderr?.on('data', (text) => {
      said += String(text);
    });
    const closed = new Promise<number | null>((resolve) => child.on('close', resolve));
    closed.then(() => {
      isOver = true;
    });
    while (!isOver) {
      if (began === 0 && holds(folder)) began = performance.now();
      peakBytes = Math.max(peakBytes, peakOf(child.pid));
      await sleep(pollMs);
    }
    return { code: await closed, said, peakBytes, workedMs: began === 0 ? 0 : performance.now() - began };
  };
  return { child, end: watch() };
}

export const enrich = (folder: string, args: readonly string[]): Promise<EnrichRun> => startEnrich(folder, args).end;
