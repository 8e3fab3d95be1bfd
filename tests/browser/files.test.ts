import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { haveFiles, named, publishersFolder } from '../support/publishers-files.ts';
import { type Analyst, arrive } from './drivers/analyst.ts';
import { release2026 } from './drivers/made-files.ts';

const published = join(publishersFolder, 'iom', 'missing-migrants-2014-2020-01.csv');
const made = {
  name: 'made-2026.csv',
  bytes: release2026([
    { lon: -100.5, lat: 28.7, at: 9 },
    { lon: -106.4, lat: 31.7, at: 2 },
  ]),
};

describe.skipIf(!haveFiles)(named('a release of its publisher, dropped'), () => {
  it('is recognised, every row accounted for, drawn as cells, asked for after a reload and brought back by one drop', async () => {
    const analyst = await arrive();
    const before = await analyst.mapPicture();
    await analyst.drop(published);
    expect(await analyst.dataSets()).toContain('missing-migrants-2014-2020-01.csv');
    const report = await analyst.report('s1');
    expect(report.read).toBe(6339);
    expect(report.accepted + report.rejected).toBe(6339);
    expect(report.text).toContain('SHA-256');
    expect((await analyst.study()).grid.incidents).toBe('s1');
    expect(Buffer.compare(await analyst.mapPicture(), before)).not.toBe(0);

    const [counts, study] = [await analyst.counts(), await analyst.study()];
    await analyst.app.reload();
    expect((await analyst.notices()).join()).toContain('Drop missing-migrants-2014-2020-01.csv again');
    expect((await analyst.notices()).join()).toContain(study.sources[0].sha256);
    await analyst.drop(published);
    expect(await analyst.notices()).toEqual([]);
    expect(await analyst.counts()).toBe(counts);
    expect(await analyst.study()).toEqual(study);
  });
});

describe('a release of 2026, dropped', () => {
  let analyst: Analyst;
  beforeAll(async () => {
    analyst = await arrive({ isShared: true });
    await analyst.drop(made);
  });
  afterAll(() => analyst.app.close());

  it('is read with its dates and points, small cells held back until its publisher is named', async () => {
    const report = await analyst.report('s1');
    expect([report.read, report.accepted, report.rejected]).toEqual([11, 11, 0]);
    expect(await analyst.sentence()).toContain('January 2026 to March 2026');
    expect(await analyst.counts()).toMatch(/suppressed: [1-9]/);
    await analyst.tick('as-published-s1', true);
    expect(await analyst.counts()).toMatch(/11 incidents with 11 people.*suppressed: 0/);
    await analyst.undo();
  });

  it('can be taken away again, and the taking away undone', async () => {
    await analyst.press('remove-s1');
    expect(await analyst.dataSets()).not.toContain(made.name);
    expect((await analyst.study()).sources).toEqual([]);
    await analyst.undo();
    expect(await analyst.dataSets()).toContain(made.name);
  });

  it('is told from another file of the same name after a reload, and still brought back by its own', async () => {
    const study = await analyst.study();
    await analyst.app.reload();
    await analyst.drop({ name: made.name, bytes: release2026([{ lon: -100.5, lat: 28.7, at: 8 }]) });
    const said = (await analyst.notices()).join(' ');
    expect(said).toContain('not the one that the study was made with');
    expect(said).toContain('Drop made-2026.csv again');
    await analyst.drop(made);
    await analyst.dismissNotices();
    expect(await analyst.notices()).toEqual([]);
    expect((await analyst.study()).grid).toEqual(study.grid);
  });
});
