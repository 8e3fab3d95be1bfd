import type { OpenApp } from './open-app.ts';

/** More stops than the page will ever have. */
const mostStops = 400;

/** A person without a mouse. */
export function keyboardOf(app: OpenApp) {
  const { page } = app;
  /** Name of what has the focus: a control, a chart or the map. */
  const focused = (): Promise<string> =>
    page.evaluate(() => {
      const at = document.activeElement;
      if (at === null || at === document.body) return '';
      const { control, chart } = at instanceof HTMLElement ? at.dataset : {};
      if (control !== undefined) return control;
      if (chart !== undefined) return `chart:${chart}`;
      return at.closest('[data-picture="map"]') === null
        ? at.tagName
        : `map:${at.getAttribute('aria-label') ?? at.tagName}`;
    });
  const key = async (name: string): Promise<void> => page.keyboard.press(name);
  return {
    /** Takes the focus from the field that has it. */
    leaveField: (): Promise<void> =>
      page.evaluate(() => {
        if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
      }),
    focused,
    key,
    /** Presses keys and waits for what follows. */
    async keys(...names: readonly string[]): Promise<void> {
      for (const name of names) await key(name);
      await app.settled();
    },
    /** Presses Tab until a control has the focus. */
    async tabTo(name: string): Promise<void> {
      for (let stop = 0; stop < mostStops; stop++) {
        if ((await focused()) === name) return;
        await key('Tab');
      }
      throw new Error(`Tab never reaches ${name}`);
    },
    /** Every stop of the Tab key, from the start of the page to its end. */
    async stops(): Promise<readonly string[]> {
      // Tab goes on from where one was last: from the body it goes to the start of the page.
      await page.evaluate(() => {
        document.body.tabIndex = -1;
        document.body.focus();
        document.body.removeAttribute('tabindex');
      });
      const found: string[] = [];
      for (let stop = 0; stop < mostStops; stop++) {
        await key('Tab');
        const name = await focused();
        if (name === '' || (found.length > 3 && name === found[0])) break;
        found.push(name);
      }
      return found;
    },
    /** Names of all controls that can be seen and used. A group of round buttons is one. */
    usableControls: (): Promise<readonly string[]> =>
      page.evaluate(() => {
        const usable = [...document.querySelectorAll<HTMLElement>('[data-control]')].filter(
          (element) => element.checkVisibility() && !element.matches(':disabled'),
        );
        return [...new Set(usable.map((element) => element.dataset.control ?? ''))];
      }),
    /** Whether the focus can be seen. */
    focusIsVisible: (): Promise<boolean> =>
      page.evaluate(() => {
        const at = document.activeElement;
        if (at === null) return false;
        const box = at.matches('input[type="radio"]') ? (at.closest('label') ?? at) : at;
        return [at, box].some((element) => {
          const { outlineStyle, boxShadow } = getComputedStyle(element);
          return outlineStyle !== 'none' || boxShadow !== 'none';
        });
      }),
  };
}
