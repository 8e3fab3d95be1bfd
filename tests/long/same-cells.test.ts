import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { answerStudy } from '../../scripts/analyse/answer-study.ts';
import { generateIncidents } from '../../scripts/generate/generate-incidents.ts';
import { shippedGeography } from '../../scripts/shipped-geography.ts';
import { emptyDocument } from '../../src/document/document.ts';
import { parseDocument } from '../../src/document/schema.ts';
import { resultText } from '../../src/workers/result-text.ts';
import { arrive } from '../browser/drivers/analyst.ts';
import { temporaryFolder } from '../browser/drivers/hand-over.ts';
import { hashOf } from '../browser/drivers/open-app.ts';

// The full size: CORREDOR_ROWS=10000000 npm run test:long -- same-cells
const rows = Number(process.env.CORREDOR_ROWS ?? 100_000);
const readMs = 600_000;

const folder = temporaryFolder();
afterAll(() => folder.remove());

it('the worker of the page counts generated records of the whole border in the cells and kilometres that Node does', async () => {
  const csv = join(folder.path, 'made.csv');
  const { broken } = generateIncidents(csv, rows, 7, shippedGeography());
  const grid = { ...emptyDocument.grid, figures: 'incidents' as const, resolution: 6 };
  const analyst = await arrive({ hash: hashOf({ corridor: 'whole-border', grid }) });
  await analyst.beginAdding(csv);
  const asks = analyst.app.page.locator('[data-control="reading-read"]');
  const isRead = async (): Promise<boolean> => {
    // Of ten million rows the page asks first whether all are to be read.
    if (await asks.isVisible()) await asks.click();
    return (await analyst.dataSets()).some((name) => name.startsWith('made.csv'));
  };
  await expect.poll(isRead, { timeout: readMs, interval: 500 }).toBe(true);
  await analyst.app.settled();
  expect(await analyst.report('s1')).toMatchObject({ read: rows, accepted: rows - broken, rejected: broken });

  await analyst.press('export');
  const study = parseDocument(JSON.parse((await analyst.savedBy('save-study')).text));
  const { text } = await analyst.savedBy('save-results');
  if (!study.ok) throw new Error(study.error.code);
  expect(study.value.grid).toMatchObject({ incidents: 's1', resolution: 6 });
  const answers = answerStudy(study.value, [csv]);
  if (!answers.ok) throw new Error(answers.error.code);
  const answered = answers.value.flatMap(({ job, result }) => (result.ok ? [{ job, answer: result.value }] : []));
  expect(answered.map(({ job }) => job.slot)).toContain('cells');
  expect(text).toBe(resultText(answered));
  expect(analyst.app.errors).toEqual([]);
}, 1_800_000);
