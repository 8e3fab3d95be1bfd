import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Analyst, arrive } from './drivers/analyst.ts';
import { requestsElsewhere } from './drivers/open-app.ts';
import { studiesOf } from './drivers/studies.ts';

let analyst: Analyst;
beforeAll(async () => {
  analyst = await arrive({ isShared: true });
});
afterAll(() => analyst.app.close());

describe('nothing leaves this computer', () => {
  it('is said in the frame, and opens a panel with what was asked of elsewhere and what is kept', async () => {
    expect(await analyst.textOf('privacy')).toBe('Nothing leaves this computer');
    const panel = await analyst.privacyPanel();
    expect(panel).toContain('Requests to elsewhere since opening: 0');
    expect(panel).toMatch(/[\d.]+ kB/);
    expect(requestsElsewhere(analyst.app.requests)).toEqual([]);
  });

  it('keeps the study and its steps, and no row of data', async () => {
    await analyst.chooseCorridor('arizona-sonora');
    await analyst.study();
    const kept = await analyst.keptByBrowser();
    expect(Object.keys(kept).sort()).toEqual(['corredor.first-run', 'corredor.history', 'corredor.study']);
    expect(kept['corredor.study'].length).toBeLessThan(5000);
    const studies = studiesOf(analyst.app);
    await studies.kept();
    expect((await studies.stored()).map(({ kind }) => kind)).toEqual(['recent']);
    expect(await analyst.privacyPanel()).toContain('Recent studies that were not saved');
  });

  it('forgets all of it when told to, and stays so', async () => {
    expect(await analyst.forget()).toContain('Nothing.');
    await analyst.study();
    expect(await analyst.keptByBrowser()).toEqual({});
    await studiesOf(analyst.app).kept();
    expect(await studiesOf(analyst.app).stored()).toEqual([]);
    await analyst.app.reload();
    expect(await analyst.isDisabled('undo')).toBe(true);
  });

  it('counts an attempt to reach elsewhere', async () => {
    await analyst.attemptRequestElsewhere();
    await expect.poll(() => analyst.privacyPanel(), { timeout: 15_000 }).toContain('since opening: 1');
  });
});
