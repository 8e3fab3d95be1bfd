import type { OpenApp } from './open-app.ts';

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** The dialog about studies that this browser keeps, and what differs between two. */
export function studiesOf(app: OpenApp) {
  const { page } = app;
  const dialog = page.locator('dialog[data-dialog="studies"]');
  const rows = dialog.locator('[data-study]');
  const said = dialog.locator('[role="status"]').first();
  const row = (name: string) => rows.filter({ has: page.getByText(name, { exact: true }) });
  const go = (steps: 1 | -1): Promise<void> =>
    page.evaluate(
      (by) =>
        new Promise<void>((done) => {
          // What is shown follows in the same turn; a study from the store, or a picture, a little later.
          window.addEventListener('popstate', () => setTimeout(done, 30), { once: true });
          history.go(by);
        }),
      steps,
    );
  return {
    dialog,
    async open(): Promise<void> {
      await page.locator('[data-control="studies"]').first().click();
      await dialog.waitFor();
      await dialog.locator('table, .field-help').first().waitFor();
      await page.waitForTimeout(300);
    },
    async close(): Promise<void> {
      await page.keyboard.press('Escape');
      await dialog.waitFor({ state: 'detached' });
      await app.settled();
    },
    /** Saves the study on display; gives what is said of it. */
    async save(name: string, note = ''): Promise<string> {
      await dialog.locator('[data-control="study-here-name"]').fill(name);
      await dialog.locator('[data-control="study-here-note"]').fill(note);
      await dialog.locator('[data-control="study-save"]').click();
      await said.filter({ hasText: name }).waitFor();
      return oneLine(await said.innerText());
    },
    /** Each row's words. */
    rows: async (): Promise<readonly string[]> => (await rows.allInnerTexts()).map(oneLine),
    names: async (): Promise<readonly string[]> =>
      rows.evaluateAll((all) => all.map((one) => one.querySelector('span')?.textContent ?? '')),
    said: async (): Promise<string> => oneLine(await said.innerText()),
    async act(act: string, name: string): Promise<void> {
      await row(name).first().locator(`[data-control^="study-${act}-"]`).click();
    },
    async nameIt(act: 'rename' | 'duplicate', name: string): Promise<void> {
      await dialog.locator(`[data-control="study-${act}-name"]`).fill(name);
      await dialog.locator(`[data-control="study-${act}-do"]`).click();
      await row(name).first().waitFor();
    },
    /** What the list of differences says, line by line. */
    async differences(): Promise<readonly string[]> {
      const lines = page.locator('dialog[data-dialog="study-difference"]');
      await lines.locator('[role="status"]').waitFor();
      return (await lines.locator('tbody tr').allInnerTexts()).map(oneLine);
    },
    async closeDifferences(): Promise<void> {
      await page.keyboard.press('Escape');
      await page.locator('dialog[data-dialog="study-difference"]').waitFor({ state: 'detached' });
    },
    /** Records of the browser's store. */
    stored: (): Promise<readonly { readonly id: string; readonly kind: string; readonly name: string }[]> =>
      page.evaluate(
        () =>
          new Promise((done) => {
            const opening = indexedDB.open('corredor');
            opening.onsuccess = () => {
              const asked = opening.result.transaction('studies').objectStore('studies').getAll();
              asked.onsuccess = () => {
                opening.result.close();
                done(asked.result.map(({ id, kind, name }) => ({ id, kind, name })));
              };
            };
          }),
      ),
    /** Waits until what was done stands in the browser's store. */
    kept: (): Promise<void> => page.waitForTimeout(1500),
    /** Back and Forward so many times, as fast as the page follows; what a control was set to after each. */
    toAndFro: (times: number, control: string): Promise<readonly string[]> =>
      page.evaluate(
        async ({ count, name }) => {
          const seen: string[] = [];
          for (let step = 0; step < count * 2; step++) {
            const arrived = new Promise((done) =>
              window.addEventListener('popstate', () => setTimeout(done), { once: true }),
            );
            history.go(step % 2 === 0 ? -1 : 1);
            await arrived;
            const field = document.querySelector<HTMLSelectElement>(`select[data-control="${name}"]`);
            seen.push(field?.value ?? '');
          }
          return seen;
        },
        { count: times, name: control },
      ),
    async back(): Promise<void> {
      await go(-1);
      await app.settled();
    },
    async forward(): Promise<void> {
      await go(1);
      await app.settled();
    },
  };
}
