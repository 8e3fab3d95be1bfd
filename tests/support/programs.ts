import { spawnSync } from 'node:child_process';

/** Whether a program of this machine can be called. */
export function hasProgram(name: string): boolean {
  return spawnSync('which', [name]).status === 0;
}

/** What a program writes to its output; throws with its complaint where it fails. */
export function outputOf(name: string, args: readonly string[]): Buffer {
  const { status, stdout, stderr } = spawnSync(name, args, { maxBuffer: 2 ** 28 });
  if (status !== 0) throw new Error(`${name} ${args.join(' ')}: ${stderr.toString()}`);
  return stdout;
}
