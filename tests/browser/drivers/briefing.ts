import type { Language } from '../../../src/base/words.ts';
import { controlsOf } from './controls.ts';
import type { Exported } from './exports.ts';
import { exportsOf } from './exports.ts';
import type { OpenApp } from './open-app.ts';

export interface BriefingOrder {
  readonly format: string;
  readonly scope?: 'one' | 'all';
  readonly languages?: Language | 'both';
  /** Width of a picture, pixels. */
  readonly width?: number;
}

/** The briefer's workspace. */
export function briefingOf(app: OpenApp) {
  const { page } = app;
  const controls = controlsOf(app);
  const { saved } = exportsOf(app);
  const dialog = page.locator('dialog[data-dialog="briefing-export"]');
  const drawn = async (): Promise<void> => {
    await page.locator('[data-page][data-at-rest="true"]').first().waitFor({ timeout: 90_000 });
    await app.settled();
  };
  /** Fills the form of an export up to its button. */
  const prepare = async ({ format, scope = 'one', languages = 'en', width }: BriefingOrder): Promise<void> => {
    await page.locator('[data-control="briefing-export"]').click();
    await dialog.waitFor();
    await dialog.locator(`[data-control="export-scope"][value="${scope}"]`).check();
    await dialog.locator(`[data-control="export-languages"][value="${languages}"]`).check({ force: true });
    await dialog.locator(`[data-control="export-format"][value="${format}"]`).check();
    if (width !== undefined) await dialog.locator('[data-control="export-width"]').selectOption(String(width));
    await dialog.locator('[data-control="review-answer"][value="no"]').check({ force: true });
    await dialog.locator('[data-control="review-by"]').fill('Conference desk');
  };
  return {
    drawn,
    /** Waits until what is on display is drawn as it stands. */
    async openBriefing(): Promise<void> {
      await controls.pick('workspace', 'briefing');
      await drawn();
    },
    /** A file of the briefing, with the one question answered. */
    async exportBriefing(order: BriefingOrder): Promise<Exported> {
      await prepare(order);
      const file = await saved(() => dialog.locator('[data-control="briefing-save"]').click());
      await page.keyboard.press('Escape');
      await dialog.waitFor({ state: 'detached' });
      return file;
    },
    prepareExport: prepare,
    dialog,
    /** What the list before an export says: id, state and words of each open point. */
    async checks(): Promise<readonly { readonly id: string; readonly state: string; readonly text: string }[]> {
      await dialog.locator('[data-checks="true"]').waitFor({ timeout: 60_000 });
      return dialog.locator('[data-check]').evaluateAll((lines) =>
        lines.map((line) => ({
          id: line.getAttribute('data-check') ?? '',
          state: line.getAttribute('data-state') ?? '',
          text: line.textContent ?? '',
        })),
      );
    },
  };
}
