import type { OpenApp } from './open-app.ts';

/** A place on the page, CSS pixels from the window's corner. */
export type Spot = readonly [number, number];

/** Fingers on the screen, as the browser gets them from it. */
export async function fingersOf({ page, context, settled }: OpenApp) {
  const session = await context.newCDPSession(page);
  const put = (type: 'touchStart' | 'touchMove' | 'touchEnd', spots: readonly Spot[]): Promise<unknown> =>
    session.send('Input.dispatchTouchEvent', { type, touchPoints: spots.map(([x, y], id) => ({ x, y, id })) });
  const steps = 12;
  const between = (from: Spot, to: Spot, step: number): Spot => [
    from[0] + ((to[0] - from[0]) * step) / steps,
    from[1] + ((to[1] - from[1]) * step) / steps,
  ];
  /** Fingers that each go straight from one place to another, and then leave the screen. */
  async function move(ways: readonly (readonly [Spot, Spot])[]): Promise<void> {
    await put(
      'touchStart',
      ways.map(([from]) => from),
    );
    for (let step = 1; step <= steps; step++) {
      await put(
        'touchMove',
        ways.map(([from, to]) => between(from, to, step)),
      );
      await page.waitForTimeout(20);
    }
    await put('touchEnd', []);
    await settled();
  }
  return {
    /** One finger from a place by so many pixels. */
    drag: (from: Spot, [dx, dy]: Spot): Promise<void> => move([[from, [from[0] + dx, from[1] + dy]]]),
    /** Two fingers about a place, from so far from it to so far. */
    pinch: ([x, y]: Spot, from: number, to: number): Promise<void> =>
      move([
        [
          [x - from, y],
          [x - to, y],
        ],
        [
          [x + from, y],
          [x + to, y],
        ],
      ]),
    async tap(spot: Spot): Promise<void> {
      await put('touchStart', [spot]);
      await put('touchEnd', []);
      await settled();
    },
    async rest(spot: Spot, ms: number): Promise<void> {
      await put('touchStart', [spot]);
      await page.waitForTimeout(ms);
      await put('touchEnd', []);
      await settled();
    },
    /** The middle of the first thing that a selector finds, scrolled to where a thumb would have it. */
    async middle(selector: string): Promise<Spot> {
      const one = page.locator(selector).first();
      await one.evaluate((element) => element.scrollIntoView({ block: 'center' }));
      await page.waitForTimeout(100);
      const box = await one.boundingBox();
      if (box === null) throw new Error(`nothing to touch: ${selector}`);
      return [box.x + box.width / 2, box.y + box.height / 2];
    },
    scrolled: (): Promise<number> => page.evaluate(() => window.scrollY),
  };
}

/** What can be pressed and is less than so many pixels wide or high under a finger; the window is scrolled through. */
export const smallTargets = ({ page }: OpenApp, leastPx: number): Promise<readonly string[]> =>
  page.evaluate((least) => {
    const top = document.querySelector('dialog[open]') ?? document;
    const pressed = 'button, input, select, summary, textarea, [role="slider"], [role="option"], a[href]';
    const faults: string[] = [];
    for (const element of top.querySelectorAll<HTMLElement>(pressed)) {
      if (!element.checkVisibility({ visibilityProperty: true }) || element.matches(':disabled')) continue;
      if (element.closest('.spoken-only') !== null) continue;
      const label = element.closest('label') ?? element;
      label.scrollIntoView({ block: 'center' });
      const { left, top: above, width, height } = label.getBoundingClientRect();
      if (width < 1 || height < 1) continue;
      const [x, y] = [left + width / 2, above + height / 2];
      const far = least / 2 - 1;
      const isHit = (dx: number, dy: number): boolean => {
        const hit = document.elementFromPoint(x + dx, y + dy);
        return hit !== null && (label.contains(hit) || hit.contains(label) === (hit === label));
      };
      // Words in a line, and what stands at the edge of the window, reach as far as they can.
      const sides = [
        [0, -far],
        [0, far],
        [-Math.min(far, x - 1), 0],
        [Math.min(far, innerWidth - x - 1), 0],
      ] as const;
      if (!sides.every(([dx, dy]) => isHit(dx, dy))) {
        faults.push(`${element.dataset.control ?? element.innerText.slice(0, 30)}: ${width} x ${height}`);
      }
    }
    return faults;
  }, leastPx);
