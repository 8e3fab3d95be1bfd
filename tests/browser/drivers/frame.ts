import type { OpenApp } from './open-app.ts';

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Text nodes and names for screen readers under an element, as they stand in the page; in the browser. */
const textsUnder = (root: Element): string[] => {
  const found: string[] = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) found.push(node.textContent ?? '');
  for (const name of ['aria-label', 'title', 'placeholder', 'aria-roledescription']) {
    for (const element of root.querySelectorAll(`[${name}]`)) found.push(element.getAttribute(name) ?? '');
  }
  return found.map((text) => text.replace(/\s+/g, ' ').trim()).filter((text) => text !== '');
};

/** The frame of the page: its language and colours, what opens from it, and what the browser keeps. */
export function frameOf(app: OpenApp) {
  const { page } = app;
  const dialog = page.locator('dialog[open]');
  const openDialog = async (opener: string): Promise<void> => {
    await page.locator(`[data-control="${opener}"]`).first().click();
    await dialog.waitFor();
  };
  const closeDialog = async (): Promise<void> => {
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
  };
  return {
    async privacyPanel(): Promise<string> {
      await openDialog('privacy');
      const text = oneLine(await dialog.innerText());
      await closeDialog();
      return text;
    },
    /** Presses the button that forgets; gives what the panel says then. */
    async forget(): Promise<string> {
      await openDialog('privacy');
      await page.locator('[data-control="forget"]').click();
      const text = oneLine(await dialog.innerText());
      await closeDialog();
      await app.settled();
      return text;
    },
    keptByBrowser: (): Promise<Readonly<Record<string, string>>> => page.evaluate(() => ({ ...localStorage })),
    async attemptRequestElsewhere(): Promise<void> {
      await page.evaluate(() => fetch('https://example.invalid/track').catch(() => undefined));
    },
    pageLanguage: (): Promise<string> => page.evaluate(() => document.documentElement.lang),
    isDark: (): Promise<boolean> =>
      page.evaluate(() => {
        const [red = 255] = (getComputedStyle(document.body).backgroundColor.match(/\d+/g) ?? []).map(Number);
        return document.documentElement.dataset.theme === 'dark' && red < 64;
      }),
    /** Opens every part of the panels that is folded. */
    async openEverything(): Promise<void> {
      const folded = page.locator('button[aria-expanded="false"]:not([aria-haspopup])');
      for (let left = 60; left > 0 && (await folded.count()) > 0; left--) {
        await folded.first().click();
        // What is in it may come late, with folds of its own.
        await app.settled();
      }
    },
    /** All texts of the page, names for screen readers included. */
    allTexts: (): Promise<readonly string[]> => page.locator('body').evaluate(textsUnder),
    /** All texts of what a button opens. */
    async textsBehind(opener: string): Promise<readonly string[]> {
      await openDialog(opener);
      const texts = await dialog.evaluate(textsUnder);
      await closeDialog();
      return texts;
    },
    /** What a screen reader calls a control. */
    nameOf: async (control: string): Promise<string> =>
      (await page.locator(`[data-control="${control}"]`).first().getAttribute('aria-label')) ?? '',
  };
}
