import type { Page } from 'playwright-core';
import type { OpenApp } from './open-app.ts';

/** Finds a control by its name, which is the same in every language. */
export const control = (page: Page, name: string) => page.locator(`[data-control="${name}"]`);

/** How a person works the controls. Each waits until the page is at rest again. */
export function controlsOf(app: OpenApp) {
  const { page } = app;
  const named = (name: string) => control(page, name).first();
  const press = async (name: string): Promise<void> => {
    await named(name).click();
    await app.settled();
  };
  return {
    press,
    /** Presses without waiting for what follows. */
    touch: (name: string) => named(name).click(),
    async choose(name: string, value: string): Promise<void> {
      await named(name).selectOption(value);
      await app.settled();
    },
    /** One of several round buttons. */
    async pick(name: string, value: string): Promise<void> {
      await page.locator(`[data-control="${name}"][value="${value}"]`).check({ force: true });
      await app.settled();
    },
    async tick(name: string, isOn: boolean): Promise<void> {
      await named(name).setChecked(isOn);
      await app.settled();
    },
    async type(name: string, text: string): Promise<void> {
      await named(name).fill(text);
      await named(name).press('Enter');
      await app.settled();
    },
    async open(fold: string): Promise<void> {
      if ((await named(fold).getAttribute('aria-expanded')) === 'false') await press(fold);
    },
    isThere: async (name: string): Promise<boolean> => (await control(page, name).count()) > 0,
    isDisabled: (name: string): Promise<boolean> => named(name).isDisabled(),
    valueOf: (name: string): Promise<string> => named(name).inputValue(),
    /** The value of the round button that is chosen. */
    picked: (name: string): Promise<string> => page.locator(`[data-control="${name}"]:checked`).inputValue(),
    textOf: async (name: string): Promise<string> => (await named(name).innerText()).trim(),
  };
}
