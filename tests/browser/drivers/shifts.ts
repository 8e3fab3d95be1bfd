import type { OpenApp } from './open-app.ts';

interface Shift extends PerformanceEntry {
  readonly value: number;
  readonly hadRecentInput: boolean;
}

interface Watching {
  shifts: number[];
}

/** Watches how much the page moves by itself, from now on. */
export async function watchShifts({ page }: OpenApp) {
  await page.evaluate(() => {
    const watching = window as unknown as Watching;
    watching.shifts = [];
    new PerformanceObserver((list) => {
      for (const { value, hadRecentInput } of list.getEntries() as Shift[]) {
        if (!hadRecentInput) watching.shifts.push(value);
      }
    }).observe({ type: 'layout-shift' });
  });
  return {
    /** Sum of all shifts since it was asked last. */
    since: (): Promise<number> =>
      page.evaluate(
        () =>
          new Promise<number>((done) => {
            const watching = window as unknown as Watching;
            const tell = (): void => {
              const sum = watching.shifts.reduce((all, one) => all + one, 0);
              watching.shifts = [];
              done(sum);
            };
            requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(tell, 50)));
          }),
      ),
  };
}
