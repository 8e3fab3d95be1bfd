import { Worker } from 'node:worker_threads';
import { errorOf } from './failure.ts';
import type { Reply, Task, ThreadSettings } from './slice-messages.ts';

interface Waiting {
  readonly onReply: (reply: Reply) => void;
  readonly resolve: () => void;
  readonly reject: (error: Error) => void;
}

interface Thread {
  readonly worker: Worker;
  task: Waiting | null;
}

/** Threads that take one task each; who asks for more waits. */
export class ThreadPool {
  private readonly threads: Thread[];
  private readonly queue: (() => void)[] = [];

  constructor(count: number, settings: ThreadSettings) {
    this.threads = Array.from({ length: count }, () => startThread(settings));
    for (const thread of this.threads) this.listen(thread);
  }

  get size(): number {
    return this.threads.length;
  }

  /** Resolves once a thread has taken the task, to the end of its work: the caller holds at most so many tasks. */
  async run(task: Task, onReply: (reply: Reply) => void): Promise<{ readonly done: Promise<void> }> {
    const thread = await this.free();
    const done = new Promise<void>((resolve, reject) => {
      thread.task = { onReply, resolve, reject };
    });
    // Who awaits it later is told then.
    done.catch(() => {});
    thread.worker.postMessage(task, task.kind === 'slice' ? [task.bytes.buffer] : []);
    return { done };
  }

  async close(): Promise<void> {
    await Promise.all(this.threads.map(({ worker }) => worker.terminate()));
  }

  private async free(): Promise<Thread> {
    for (;;) {
      const found = this.threads.find(({ task }) => task === null);
      if (found !== undefined) return found;
      await new Promise<void>((resolve) => this.queue.push(resolve));
    }
  }

  private listen(thread: Thread): void {
    const end = (settle: (task: Waiting) => void): void => {
      const { task } = thread;
      thread.task = null;
      if (task !== null) settle(task);
      this.queue.shift()?.();
    };
    thread.worker.on('message', (reply: Reply) => {
      if (reply.kind === 'done') end(({ resolve }) => resolve());
      else if (reply.kind === 'failed') end(({ reject }) => reject(errorOf(reply.fault)));
      else thread.task?.onReply(reply);
    });
    thread.worker.on('error', (error) =>
      end(({ reject }) => reject(error instanceof Error ? error : new Error(String(error)))),
    );
  }
}

const startThread = (settings: ThreadSettings): Thread => ({
  worker: new Worker(new URL('./slice-thread.ts', import.meta.url), { workerData: settings }),
  task: null,
});
