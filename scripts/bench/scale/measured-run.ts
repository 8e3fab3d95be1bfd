import { type SpawnOptions, spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

/** What a command took. */
export interface Measured {
  readonly seconds: number;
  /** Most bytes that it and all that it started held in memory at one time; 0 where the system does not tell. */
  readonly peakBytes: number;
  /** Seconds that cores worked for it, to a tenth: what a machine at work elsewhere changes least. */
  readonly coreSeconds: number;
  readonly said: string;
}

const everyMs = 100;
/** Ticks of the clock that Linux counts the work of processes in. */
const ticksASecond = 100;

interface Process {
  readonly parent: number;
  readonly bytes: number;
  /** Of itself, and of those below it that have ended. */
  readonly ticks: number;
}

/** All processes (Linux); those that ended meanwhile are left out. */
function processes(): ReadonlyMap<number, Process> {
  const found = new Map<number, Process>();
  for (const name of readdirSync('/proc').filter((entry) => /^\d+$/.test(entry))) {
    try {
      const status = readFileSync(`/proc/${name}/status`, 'utf8');
      const numberOf = (key: string): number => Number(new RegExp(`^${key}:\\s*(\\d+)`, 'm').exec(status)?.[1] ?? 0);
      // The name of the program, in brackets, may hold blanks; the four times are the 12th to 15th field after it.
      const stat = readFileSync(`/proc/${name}/stat`, 'utf8');
      const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
      const ticks = fields.slice(11, 15).reduce((sum, field) => sum + Number(field), 0);
      found.set(Number(name), { parent: numberOf('PPid'), bytes: numberOf('VmRSS') * 1024, ticks });
    } catch {
      // It ended between the list and the look at it.
    }
  }
  return found;
}

/** Resident bytes and work of a process and all below it: pages that they share are counted for each. */
function sumOfTree(root: number): { readonly bytes: number; readonly ticks: number } {
  const all = processes();
  const isBelow = (pid: number): boolean => {
    for (let at = pid; at > 1; at = all.get(at)?.parent ?? 0) if (at === root) return true;
    return false;
  };
  const tree = [...all].flatMap(([pid, one]) => (isBelow(pid) ? [one] : []));
  return tree.reduce((sum, { bytes, ticks }) => ({ bytes: sum.bytes + bytes, ticks: sum.ticks + ticks }), {
    bytes: 0,
    ticks: 0,
  });
}

/**
 * Runs a program of Node to its end; what it says is kept.
 * @param input written to its standard input
 * @throws Error where it fails, with what it said
 */
export async function measuredRun(args: readonly string[], options: SpawnOptions = {}, input = ''): Promise<Measured> {
  const start = performance.now();
  const child = spawn(process.execPath, [...args], { ...options, stdio: ['pipe', 'ignore', 'pipe'] });
  let [said, peakBytes, ticks] = ['', 0, 0];
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    said += text;
  });
  child.stdin?.end(input);
  const isTold = process.platform === 'linux';
  const watch = setInterval(() => {
    if (!isTold || child.pid === undefined) return;
    const sum = sumOfTree(child.pid);
    peakBytes = Math.max(peakBytes, sum.bytes);
    ticks = Math.max(ticks, sum.ticks);
  }, everyMs);
  const [exit, signal] = await new Promise<readonly [number | null, string | null]>((ended, broken) => {
    child.once('close', (code, by) => ended([code, by]));
    child.once('error', broken);
  });
  clearInterval(watch);
  const seconds = (performance.now() - start) / 1000;
  if (exit !== 0 && !isEndedByItself(signal, said))
    throw new Error(`${args.join(' ')}: exit ${exit ?? signal}\n${said}`);
  return { seconds, peakBytes, coreSeconds: ticks / ticksASecond, said };
}

/** The embedded engine ends its own process so when it is done. */
const isEndedByItself = (signal: string | null, said: string): boolean =>
  signal === 'SIGKILL' && said.trim().endsWith('{"done":true}');
