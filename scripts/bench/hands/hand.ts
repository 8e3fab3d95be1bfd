import { parentPort } from 'node:worker_threads';
import { partKernels } from '../../../src/analyse/part-kernels.ts';
import { buffersOf } from '../../../src/base/buffers-of.ts';
import { drain } from '../../../src/base/steps.ts';

/** A further worker of the bench: works the parts that it is sent, one after another. */
interface PartToWork {
  readonly id: number;
  readonly kernel: string;
  readonly args: unknown;
  readonly from: number;
  readonly to: number;
}

parentPort?.on('message', ({ id, kernel: name, args, from, to }: PartToWork) => {
  const kernel = partKernels.find((candidate) => candidate.id === name);
  if (kernel === undefined) throw new Error(`no part kernel ${name}`);
  const out = drain(kernel.run(args as never, from, to));
  parentPort?.postMessage({ id, out }, buffersOf(out));
});
