import { Worker } from 'node:worker_threads';
import { errorOf } from './failure.ts';
import type { Reply, Task, ThreadSettings } from './slice-messages.ts';
import { sliceWork } from './slice-work.ts';

interface Waiting {
  readonly onReply: (reply: Reply) => void;
  readonly resolve: () => void;
  readonly reject: (error: Error) => void;
}

/** One that works on a task, or waits for one. */
interface Hand {
  waiting: Waiting | null;
  start(task: Task): void;
  close(): Promise<unknown>;
}

/** A task that was begun. */
export interface Begun {
  readonly done: Promise<void>;
}

/** Threads that take one task each; who asks for more waits. They start with the first task, or before. */
export class ThreadPool {
  private readonly count: number;
  private readonly settings: ThreadSettings;
  private hands: readonly Hand[] = [];
  private onFree: () => void = () => {};

  /** @param count 0: the calling thread does the work itself */
  constructor(count: number, settings: ThreadSettings) {
    this.count = count;
    this.settings = settings;
  }

  /** Resolves once the task is begun: one caller holds at most one task more than there are threads. */
  async run(task: Task, onReply: (reply: Reply) => void): Promise<Begun> {
    const hand = await this.free();
    const done = new Promise<void>((resolve, reject) => {
      hand.waiting = { onReply, resolve, reject };
    });
    // Who awaits it later is told then.
    done.catch(() => {});
    hand.start(task);
    return { done };
  }

  /** Lets the threads come up while there is nothing for them to do yet: that takes them a second. */
  start(): void {
    if (this.hands.length > 0) return;
    this.hands = this.count === 0 ? [this.own()] : Array.from({ length: this.count }, () => this.thread());
  }

  async close(): Promise<void> {
    await Promise.all(this.hands.map((hand) => hand.close()));
  }

  private async free(): Promise<Hand> {
    this.start();
    for (;;) {
      const found = this.hands.find(({ waiting }) => waiting === null);
      if (found !== undefined) return found;
      await new Promise<void>((resolve) => {
        this.onFree = resolve;
      });
    }
  }

  private hear(hand: Hand, reply: Reply): void {
    if (reply.kind === 'done') this.end(hand, ({ resolve }) => resolve());
    else if (reply.kind === 'failed') this.end(hand, ({ reject }) => reject(errorOf(reply.fault)));
    else hand.waiting?.onReply(reply);
  }

  private end(hand: Hand, settle: (waiting: Waiting) => void): void {
    const { waiting } = hand;
    hand.waiting = null;
    if (waiting !== null) settle(waiting);
    this.onFree();
  }

  private own(): Hand {
    const hand: Hand = { waiting: null, start: (task) => work(task), close: async () => {} };
    const work = sliceWork(this.settings, (reply) => this.hear(hand, reply));
    return hand;
  }

  private thread(): Hand {
    const worker = new Worker(new URL('./slice-thread.ts', import.meta.url), { workerData: this.settings });
    const hand: Hand = {
      waiting: null,
      start: (task) => worker.postMessage(task, task.kind === 'slice' ? [task.bytes.buffer] : []),
      close: () => worker.terminate(),
    };
    worker.on('message', (reply: Reply) => this.hear(hand, reply));
    worker.on('error', (thrown) => {
      const error = thrown instanceof Error ? thrown : new Error(String(thrown));
      // It takes nothing any more: who asks it is told why.
      hand.start = () => this.end(hand, ({ reject }) => reject(error));
      this.end(hand, ({ reject }) => reject(error));
    });
    return hand;
  }
}
