import { text } from 'node:stream/consumers';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { answerStudy } from '../../scripts/analyse/answer-study.ts';
import { monthIndex } from '../../src/base/month.ts';
import { emptyDocument } from '../../src/document/document.ts';
import { parseDocument } from '../../src/document/schema.ts';
import { toHash } from '../../src/document/url.ts';
import { resultText } from '../../src/workers/result-text.ts';
import { openApp } from './drivers/open-app.ts';

async function saved(page: Page, control: string): Promise<string> {
  const [download] = await Promise.all([page.waitForEvent('download'), page.click(`[data-control="${control}"]`)]);
  return text(await download.createReadStream());
}

it('the page and the command line write the same bytes for the same study', async () => {
  const hash = toHash({
    ...emptyDocument,
    grid: { ...emptyDocument.grid, figures: 'incidents' },
    clauses: { time: { kind: 'months', from: monthIndex(2021, 10), to: monthIndex(2022, 10) } },
    compare: { kind: 'year-before' },
    analyses: [
      {
        id: 'a1',
        method: 'getis-ord-star',
        version: 1,
        params: {},
        seed: 1,
        data: 'incidents',
        period: 'now',
        chosen: 'beforehand',
      },
    ],
  });
  const { page } = await openApp({ hash: hash.replace(/^#/, '') });
  await page.click('[data-control="export"]');
  const study = parseDocument(JSON.parse(await saved(page, 'save-study')));
  const results = await saved(page, 'save-results');
  if (!study.ok) throw new Error(study.error.code);
  const answers = answerStudy(study.value, []);
  if (!answers.ok) throw new Error(answers.error.code);
  const answered = answers.value.flatMap(({ job, result }) => (result.ok ? [{ job, answer: result.value }] : []));
  expect(answered.map(({ job }) => job.slot)).toContain('shift');
  expect(results).toBe(resultText(answered));
});
