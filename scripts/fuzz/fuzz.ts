import { seededRng } from '../../src/base/rng.ts';
import { mutated, overwritten } from './mutate.ts';
import { seedTable } from './seed-tables.ts';
import { type Tried, tryFile, tryMapping, tryWindows } from './try-file.ts';
import { writtenForms } from './written-forms.ts';

/** What is counted over all files of one form. */
export interface FormCount {
  readonly form: string;
  files: number;
  read: number;
  slowest: number;
  /** Problems by code. */
  readonly problems: Map<string, number>;
}

export interface Failure {
  readonly run: number;
  readonly form: string;
  readonly fault: string;
  /** The least of the file that still fails so. */
  readonly bytes: Uint8Array;
}

export interface Fuzzed {
  readonly forms: readonly FormCount[];
  readonly failures: readonly Failure[];
}

/** The file of a run: the same for the same seed and run, whatever ran before. */
export function fileOfRun(seed: number, run: number): { readonly form: string; readonly bytes: Uint8Array } {
  const rng = seededRng(seed, run);
  const form = writtenForms[rng.nextBelow(writtenForms.length)]!;
  const isInside = rng.nextBelow(3) > 0;
  const turn = rng.nextBelow(3) === 0 ? overwritten : mutated;
  const other = () => form.write(seedTable(rng), rng, (bytes) => bytes);
  const bytes = form.write(seedTable(rng), rng, (part) => (isInside ? turn(part, rng, other) : part));
  return { form: form.id, bytes: isInside ? bytes : turn(bytes, rng, other) };
}

/** Every fifth file is inspected, and read by a mapping where one is proposed; every fifth is read in tiny windows. */
const attempts = [tryFile, tryFile, tryFile, tryWindows, tryMapping];
const runsInLine = 100;

export function fuzz(
  seed: number,
  runs: number,
  onFailure: (failure: Failure) => void = () => {},
  onRun: (run: number) => void = () => {},
): Fuzzed {
  const counts = new Map<string, FormCount>();
  const failures: Failure[] = [];
  for (let run = 0; run < runs; run++) {
    if (run % runsInLine === 0) onRun(run);
    const { form, bytes } = fileOfRun(seed, run);
    const attempt = attempts[run % attempts.length]!;
    const tried = attempt(bytes);
    note(counts, form, tried);
    if (tried.fault === null) continue;
    const failure = { run, form, fault: tried.fault, bytes: reduced(bytes, tried, attempt) };
    failures.push(failure);
    onFailure(failure);
  }
  return { forms: [...counts.values()], failures };
}

function note(counts: Map<string, FormCount>, form: string, { outcome, seconds }: Tried): void {
  const count = counts.get(form) ?? { form, files: 0, read: 0, slowest: 0, problems: new Map<string, number>() };
  counts.set(form, count);
  count.files++;
  count.slowest = Math.max(count.slowest, seconds);
  if (outcome === 'read') count.read++;
  else count.problems.set(outcome, (count.problems.get(outcome) ?? 0) + 1);
}

const mostTries = 400;

/** Cuts pieces out of a failing file, ever smaller ones, as long as it fails in the same way. */
function reduced(bytes: Uint8Array, { fault, seconds }: Tried, attempt: typeof tryFile): Uint8Array {
  if (seconds > 1) return bytes;
  const first = fault?.split('\n')[0];
  let least = bytes;
  let tries = 0;
  for (let piece = bytes.length >> 1; piece >= 1 && tries < mostTries; piece >>= 1) {
    for (let at = 0; at < least.length && tries < mostTries; tries++) {
      const cut = new Uint8Array(Buffer.concat([least.subarray(0, at), least.subarray(at + piece)]));
      if (attempt(cut).fault?.split('\n')[0] === first) least = cut;
      else at += piece;
    }
  }
  return least;
}
