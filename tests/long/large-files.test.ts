import { afterAll, expect, it } from 'vitest';
import { arrive } from '../browser/drivers/analyst.ts';
import { temporaryFolder } from '../browser/drivers/hand-over.ts';
import { giveLargeFiles } from '../browser/drivers/large-files.ts';

const folder = temporaryFolder();
afterAll(() => folder.remove());

it('200 MB of noise are refused, and of good rows are read with progress, cancelled, and read to the end', async () => {
  const analyst = await arrive();
  await giveLargeFiles(analyst, folder.path, 200);
  expect(await analyst.dataSets()).toContain('good.csv');
}, 300_000);
