import type { Browser, Page } from 'playwright-core';

/*
 * A task is as long as the processor works on it in the main thread (`tdur` of its trace event). Without a graphics card
 * the map is painted by the processor, in a process of its own: the page waits for that, and so it does when the machine
 * has other work; neither is the page's doing. Scripts, styles, layout and the recording of paints all count.
 */

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  /** Time by the clock, and of the processor in this thread; microseconds. */
  readonly dur?: number;
  readonly tdur?: number;
  readonly args: { readonly name?: string };
}

const threadOf = ({ pid, tid }: TraceEvent): string => `${pid} ${tid}`;

export interface Tasks {
  /** Milliseconds of the processor that each task took, the longest first. */
  readonly worked: readonly number[];
  /** Milliseconds by the clock of the longest. */
  readonly byTheClock: number;
}

/** Tasks of the page's main thread while `act` ran. */
export async function tasksOf(browser: Browser, page: Page, act: () => Promise<void>): Promise<Tasks> {
  await browser.startTracing(page, { categories: ['toplevel'] });
  await act();
  const trace: { readonly traceEvents: readonly TraceEvent[] } = JSON.parse(String(await browser.stopTracing()));
  const { traceEvents: events } = trace;
  const names = events.filter(({ name }) => name === 'thread_name');
  const mains = new Set(names.filter(({ args }) => args.name === 'CrRendererMain').map(threadOf));
  const tasks = events.filter((event) => event.name.endsWith('RunTask') && mains.has(threadOf(event)));
  const worked = tasks.flatMap(({ tdur }) => (tdur === undefined ? [] : [tdur / 1000]));
  if (worked.length === 0) throw new Error('Chromium told no task of the main thread');
  const byTheClock = tasks.reduce((most, { dur = 0 }) => Math.max(most, dur / 1000), 0);
  return { worked: worked.sort((a, b) => b - a), byTheClock };
}
