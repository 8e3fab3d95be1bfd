import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Analyst, arrive } from './drivers/analyst.ts';
import { release2026 } from './drivers/made-files.ts';

const place = { lon: -100.5, lat: 28.7 };
const before = { name: 'release-1.csv', bytes: release2026([{ ...place, at: 9 }]) };
const after = {
  name: 'release-2.csv',
  bytes: release2026([
    { ...place, at: 9 },
    { lon: -106.4, lat: 31.7, at: 12 },
  ]),
};

describe('a later release of a file in the study', () => {
  let analyst: Analyst;
  beforeAll(async () => {
    analyst = await arrive({ isShared: true });
    await analyst.drop(before);
    await analyst.drop(after);
  });
  afterAll(() => analyst.app.close());

  const dialog = () => analyst.app.page.locator('[data-dialog="release"]');

  it('is offered, and told row by row before anything is replaced', async () => {
    await analyst.app.page.locator('[data-control^="follow-"]').click();
    await dialog().locator('table').first().waitFor();
    // The file is nobody's release: sums are held back where a part of them is small.
    expect(await dialog().innerText()).toContain('release-2.csv has the form of release-1.csv');
    expect((await analyst.study()).sources.map(({ name }) => name)).toEqual(['release-1.csv', 'release-2.csv']);
    await dialog().locator('[data-control="release-run"]').click();
    await dialog().getByText('The study has no analysis, comparison or sheet.').waitFor();
    expect(await analyst.seriousFaults()).toEqual([]);
    expect(await analyst.textFaults()).toEqual([]);
  });

  it('takes the place of the one before in one step, and gives it back in one', async () => {
    await dialog().locator('[data-control="release-replace"]').click();
    await analyst.app.settled();
    const study = await analyst.study();
    expect(study.sources.map(({ name }) => name)).toEqual(['release-2.csv']);
    expect(study.grid.incidents).toBe('s2');
    await analyst.undo();
    expect((await analyst.study()).sources.map(({ name }) => name)).toEqual(['release-1.csv', 'release-2.csv']);
    expect(analyst.app.errors).toEqual([]);
  });
});
