import { type Problem, problem } from '../../base/problem.ts';
import { type AppStore, notify } from '../store.ts';

/** Browsers' own words for a script that did not come. */
const notLoaded =
  /dynamically imported module|importing a module script failed|unable to preload|loading (css )?chunk/i;
/** Told by browsers of layouts that settle a frame later; nothing is wrong. */
const harmless = /ResizeObserver loop/;
/** One fault often throws many times: it is told of once in so many ms. */
const onceInMs = 30_000;

/** What a thing that was thrown means to a person; its own text may name what a file holds, and is not said. */
export function faultOf(cause: unknown): Problem {
  const text = cause instanceof Error ? cause.message : '';
  if (notLoaded.test(text)) return problem('part-not-loaded');
  if (cause instanceof RangeError && /alloc|memory|length/i.test(text)) return problem('memory-short');
  return problem('page-fault');
}

/** Tells of what nobody caught: the page goes on, and the study is kept. */
export function bindFaults(store: AppStore): void {
  const toldAt = new Map<string, number>();
  const tell = (cause: unknown, message = ''): void => {
    if (harmless.test(message)) return;
    if (cause instanceof DOMException && cause.name === 'AbortError') return;
    const fault = faultOf(cause);
    const now = performance.now();
    if (now - (toldAt.get(fault.code) ?? -onceInMs) < onceInMs) return;
    toldAt.set(fault.code, now);
    notify(store, fault, fault.code === 'page-fault' ? { act: 'reload' } : {});
  };
  window.addEventListener('error', ({ error, message }) => tell(error, message));
  window.addEventListener('unhandledrejection', ({ reason }) => tell(reason));
}

/** An export that threw has failed: it is no longer under way. */
export const failExport =
  (store: AppStore) =>
  (cause: unknown): void => {
    const fault = faultOf(cause);
    const said = fault.code === 'page-fault' ? problem('export-failed') : fault;
    store.setState({ exporting: { status: 'failed', problem: said } });
  };
