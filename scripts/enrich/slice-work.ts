import { drain } from '../../src/base/steps.ts';
import { type ReadSlice, readSlice } from '../../src/columns/slices/read-slice.ts';
import type { SlicePlan } from '../../src/columns/slices/slice-plan.ts';
import { sources } from '../../src/columns/sources/index.ts';
import type { IncidentTable } from '../../src/columns/table.ts';
import { inMemory } from '../../src/read/byte-source.ts';
import { csvTable } from '../../src/read/formats/csv/csv-table.ts';
import type { RawTable } from '../../src/read/raw-table.ts';
import { Failure, faultOf, Refusal } from './failure.ts';
import { type Ground, shippedGround } from './ground.ts';
import { readOtherTable } from './other-tables.ts';
import type { Receipt } from './receipt.ts';
import type { Reply, SliceTask, TableTask, Task, ThreadSettings } from './slice-messages.ts';
import { writeSlice } from './write-slice.ts';

let known: Ground | undefined;

/**
 * Reads and writes slices: what a thread does, or the one thread that there is.
 * @returns does one task, and replies what comes of it; never throws
 */
export function sliceWork(settings: ThreadSettings, reply: (message: Reply) => void): (task: Task) => void {
  known ??= shippedGround();
  const ground = known;

  function written(raw: RawTable, plan: SlicePlan, file: number, slice: number): Receipt {
    const read = drain(readSlice(raw, plan, sources));
    if (!read.ok) throw new Refusal(read.error);
    return writeSlice(read.value, tableOf(read.value, plan), ground, { ...settings, file, slice });
  }

  function takeSlice({ file, slice, text, bytes, line }: SliceTask): void {
    const { delimiter, encoding, headers, plan } = text;
    const raw = csvTable({ file: inMemory(bytes), delimiter, encoding, headers, offset: 0, line });
    reply({ kind: 'slice', receipt: written(raw, plan, file, slice) });
  }

  function takeTable({ path, given, rows, file, done }: TableTask): void {
    readOtherTable(path, given, rows, {
      onPlan: (plan) => reply({ kind: 'planned', plan }),
      onSlice: (raw, plan, slice, share) => {
        reply({ kind: 'passed', share });
        if (!done.includes(slice)) reply({ kind: 'slice', receipt: written(raw, plan, file, slice) });
        else for (const _ of raw.chunks());
      },
    });
  }

  return (task) => {
    try {
      if (task.kind === 'slice') takeSlice(task);
      else takeTable(task);
      reply({ kind: 'done' });
    } catch (error) {
      reply({ kind: 'failed', fault: faultOf(error) });
    }
  };
}

function tableOf({ assembled: { table } }: ReadSlice, { source }: SlicePlan): IncidentTable {
  if (table.kind !== 'incidents') throw new Failure('no-incidents', { source });
  return table;
}
