import type { OpenApp } from './open-app.ts';

/** A row of the sample as a person reads it. */
export interface SampleRow {
  readonly line: string;
  /** "Read", or why it is left out. */
  readonly fate: string;
  /** By header. */
  readonly cells: Readonly<Record<string, string>>;
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** The dialog that asks how a file is to be read. Each act waits until the file was looked at again. */
export function readingOf(app: OpenApp) {
  const { page } = app;
  const dialog = page.locator('dialog[data-dialog="reading"]');
  const named = (name: string) => dialog.locator(`[data-control="${name}"]`).first();
  const rest = async (): Promise<void> => {
    // What was just done reaches the page first.
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
    await dialog.locator('[data-busy="false"][data-looked="true"]').waitFor();
  };
  const rowOf = (column: string) =>
    dialog.locator('[data-table="reading-columns"] tbody tr').filter({ has: page.locator('th', { hasText: column }) });
  return {
    rest,
    isOpen: (): Promise<boolean> => dialog.isVisible(),
    gone: (): Promise<void> => dialog.waitFor({ state: 'detached' }),
    text: async (): Promise<string> => oneLine(await dialog.innerText()),
    async press(name: string): Promise<void> {
      await named(name).click();
      await rest();
    },
    async choose(name: string, value: string): Promise<void> {
      await named(name).selectOption(value);
      await rest();
    },
    async type(name: string, text: string): Promise<void> {
      await named(name).fill(text);
      await named(name).press('Enter');
      await rest();
    },
    async pick(name: string, value: string): Promise<void> {
      await dialog.locator(`[data-control="${name}"][value="${value}"]`).check({ force: true });
      await rest();
    },
    isThere: async (name: string): Promise<boolean> => (await dialog.locator(`[data-control="${name}"]`).count()) > 0,
    isDisabled: (name: string): Promise<boolean> => named(name).isDisabled(),
    /** The values of round buttons that are chosen: one or none. */
    picked: (name: string): Promise<readonly string[]> =>
      dialog
        .locator(`[data-control="${name}"]:checked`)
        .evaluateAll((all) => all.map((one) => (one instanceof HTMLInputElement ? one.value : ''))),
    /** What each column is, by its name in the file; null: it is never read, and there is nothing to choose. */
    roles: (): Promise<Readonly<Record<string, string | null>>> =>
      dialog
        .locator('[data-table="reading-columns"] tbody tr')
        .evaluateAll((rows) =>
          Object.fromEntries(
            rows.map((row) => [row.querySelector('th')?.textContent ?? '', row.querySelector('select')?.value ?? null]),
          ),
        ),
    async give(column: string, role: string): Promise<void> {
      await rowOf(column).locator('select').selectOption(role);
      await rest();
    },
    async label(column: string, text: string): Promise<void> {
      const field = rowOf(column).locator('input');
      await field.fill(text);
      await field.press('Enter');
      await rest();
    },
    sample: (): Promise<readonly SampleRow[]> =>
      dialog.locator('[data-table="reading-sample"]').evaluate((table) => {
        const textsOf = (row: Element): string[] => [...row.children].map((cell) => cell.textContent?.trim() ?? '');
        const [head, ...rows] = [...table.querySelectorAll('tr')].map(textsOf);
        return rows.map(([line = '', fate = '', ...cells]) => ({
          line,
          fate,
          cells: Object.fromEntries(cells.map((cell, at) => [head?.[at + 2] ?? '', cell])),
        }));
      }),
    /** Reads the file and waits until it is there. */
    async read(): Promise<void> {
      await named('reading-read').click();
      await dialog.waitFor({ state: 'detached' });
      await app.settled();
    },
  };
}
