import type { Page } from 'playwright-core';

/** For the option `first`: the page's workers can be ended from the test, as a browser ends them: without a word. */
export const holdWorkers = {
  script: (): void => {
    const held: Worker[] = [];
    const Plain = Worker;
    class HeldWorker extends Plain {
      constructor(address: string | URL, options?: WorkerOptions) {
        super(address, options);
        if (String(address).includes('desk')) held.push(this);
      }
    }
    Object.assign(window, { Worker: HeldWorker, heldWorkers: held });
  },
  given: [] as readonly string[],
};

/** Ends the desk's worker. */
export const endDesk = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const { heldWorkers } = window as unknown as { readonly heldWorkers: readonly Worker[] };
    heldWorkers.at(-1)?.terminate();
  });

/** For a map: its graphics card lets go of it, and comes back after so many ms, or never. */
export const loseMap = (page: Page, backAfterMs: number | null): Promise<void> =>
  page.evaluate((ms) => {
    const canvas = document.querySelector<HTMLCanvasElement>('canvas.maplibregl-canvas');
    const loss = canvas?.getContext('webgl2')?.getExtension('WEBGL_lose_context');
    if (loss === null || loss === undefined) throw new Error('this browser cannot lose a map');
    loss.loseContext();
    if (ms !== null) setTimeout(() => loss.restoreContext(), ms);
  }, backAfterMs);
