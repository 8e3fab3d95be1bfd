import { parentPort, workerData } from 'node:worker_threads';
import type { Task, ThreadSettings } from './slice-messages.ts';
import { sliceWork } from './slice-work.ts';

const work = sliceWork(workerData as ThreadSettings, (reply) => parentPort?.postMessage(reply));
parentPort?.on('message', (task: Task) => work(task));
