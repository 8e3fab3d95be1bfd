import type { Progress } from '../../src/base/steps.ts';
import { readTable } from '../../src/columns/build-table.ts';
import { isBalanced } from '../../src/columns/ledger.ts';

/** What became of a file: "read", the code of its problem, or what must never happen. */
export interface Tried {
  readonly outcome: string;
  readonly fault: string | null;
  /** Of the processor: other programs do not count. */
  readonly seconds: number;
}

/** Files here are of a few kilobytes: what takes longer or more steps does not end. */
const mostSeconds = 5;
const mostSteps = 200_000;

/** Reads a file with everything there is, and checks what must hold of any file. */
export function tryFile(bytes: Uint8Array): Tried {
  const start = process.cpuUsage();
  const seconds = (): number => process.cpuUsage(start).user / 1e6;
  try {
    const steps = readTable(bytes, 'file', { hash: false });
    let count = 0;
    let last: Progress = { done: 0, total: 0 };
    for (let next = steps.next(); ; next = steps.next()) {
      if (next.done) {
        const fault = next.value.ok ? faultOf(next.value.value) : null;
        const outcome = next.value.ok ? 'read' : next.value.error.code;
        return {
          outcome,
          fault: seconds() > mostSeconds ? `took ${seconds().toFixed(1)} s` : fault,
          seconds: seconds(),
        };
      }
      if (++count > mostSteps) return { outcome: 'endless', fault: 'takes steps without end', seconds: seconds() };
      if (next.value.done < last.done) return { outcome: 'back', fault: 'progress runs backwards', seconds: seconds() };
      last = next.value;
    }
  } catch (error) {
    const fault = error instanceof Error ? `${error.name}: ${error.message}\n${stackOf(error)}` : String(error);
    return { outcome: 'thrown', fault, seconds: seconds() };
  }
}

const stackOf = (error: Error): string =>
  (error.stack ?? '')
    .split('\n')
    .filter((line) => line.includes('/src/'))
    .slice(0, 3)
    .join('\n');

type Read = Extract<ReturnType<ReturnType<typeof readTable>['next']>['value'], { ok: true }>['value'];

function faultOf({ ledger, provenance }: Read): string | null {
  if (!isBalanced(ledger)) return 'the ledger is not balanced';
  const { read, accepted, rejected } = provenance;
  if (read !== ledger.read || accepted + rejected !== read) return 'the provenance does not add up';
  const { duplicates } = ledger.content;
  return duplicates >= 0 && duplicates <= Math.max(0, read - 1) ? null : `${duplicates} of ${read} rows repeat others`;
}
