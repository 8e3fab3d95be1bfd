import { parentPort, workerData } from 'node:worker_threads';
import { drain } from '../../src/base/steps.ts';
import { type ReadSlice, readSlice } from '../../src/columns/slices/read-slice.ts';
import type { SlicePlan } from '../../src/columns/slices/slice-plan.ts';
import { sources } from '../../src/columns/sources/index.ts';
import { inMemory } from '../../src/read/byte-source.ts';
import { csvTable } from '../../src/read/formats/csv/csv-table.ts';
import type { RawTable } from '../../src/read/raw-table.ts';
import { Failure, faultOf, Refusal } from './failure.ts';
import { shippedGround } from './ground.ts';
import { readOtherTable } from './other-tables.ts';
import type { Receipt } from './receipt.ts';
import type { Reply, SliceTask, TableTask, Task, ThreadSettings } from './slice-messages.ts';
import { writeSlice } from './write-slice.ts';

const settings = workerData as ThreadSettings;
const ground = shippedGround();
const reply = (message: Reply): void => parentPort?.postMessage(message);

function written(raw: RawTable, plan: SlicePlan, file: number, slice: number): Receipt {
  const read = drain(readSlice(raw, plan, sources));
  if (!read.ok) throw new Refusal(read.error);
  return writeSlice(read.value, tableOf(read.value, plan), ground, { ...settings, file, slice });
}

function tableOf({ assembled: { table } }: ReadSlice, { source }: SlicePlan) {
  if (table.kind !== 'incidents') throw new Failure('no-incidents', { source });
  return table;
}

function takeSlice({ file, slice, text, bytes, line }: SliceTask): void {
  const { delimiter, encoding, headers, plan } = text;
  const raw = csvTable({ file: inMemory(bytes), delimiter, encoding, headers, offset: 0, line });
  reply({ kind: 'slice', receipt: written(raw, plan, file, slice) });
}

function takeTable(task: TableTask): void {
  readOtherTable(task.path, task.given, {
    onPlan: (plan) => reply({ kind: 'planned', source: plan.source, plan }),
    onSlice: (raw, plan, slice, share) => {
      reply({ kind: 'passed', share });
      if (!task.done.includes(slice)) reply({ kind: 'slice', receipt: written(raw, plan, task.file, slice) });
      else for (const _ of raw.chunks());
    },
  });
}

parentPort?.on('message', (task: Task) => {
  try {
    if (task.kind === 'slice') takeSlice(task);
    else takeTable(task);
    reply({ kind: 'done' });
  } catch (error) {
    reply({ kind: 'failed', fault: faultOf(error) });
  }
});
