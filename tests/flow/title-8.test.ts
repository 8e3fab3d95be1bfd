import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { answerStudy } from '../../scripts/analyse/answer-study.ts';
import { methods } from '../../src/analyse/methods/index.ts';
import { monthIndex } from '../../src/base/month.ts';
import { drain } from '../../src/base/steps.ts';
import { type Document, emptyDocument } from '../../src/document/document.ts';
import { answerTo } from '../../src/workers/answers.ts';
import { planJobs } from '../../src/workers/plan-jobs.ts';
import type { Opened } from '../../src/workers/protocol.ts';
import { periodsOfStudy } from '../../src/workers/study-periods.ts';
import { fileTools } from '../support/file-tools.ts';
import { analysisOf } from '../support/finding-samples.ts';
import { shippedGeography } from '../support/shipped-geography.ts';

function sectorFigures(clauses: Document['clauses']) {
  const answers = answerStudy({ ...emptyDocument, corridor: 'whole-border', clauses }, []);
  if (!answers.ok) throw new Error(answers.error.code);
  const areas = answers.value.find(({ job }) => job.slot === 'areas')?.result;
  if (areas === undefined || !areas.ok || !('segments' in areas.value)) throw new Error('no figures of sectors');
  return areas.value;
}

it('carries Title 8 through the whole series: all figures before and after Title 42, fewer in between', () => {
  const all = sectorFigures({});
  const title8 = sectorFigures({ authority: { kind: 'categories', column: 'authority', values: ['title-8'] } });
  expect(title8.missing).toBe(0);
  let fewer = 0;
  for (let at = 0; at < all.values.length; at++) {
    const month = all.firstMonth + (at % all.months);
    const isExpelling = month >= monthIndex(2020, 3) && month <= monthIndex(2023, 5);
    if (isExpelling && title8.values[at] < all.values[at]) fewer += 1;
    else if (!isExpelling) expect(title8.values[at]).toBe(all.values[at]);
  }
  // Nine sectors in 39 months; a few small ones expelled nobody in some month.
  expect(fewer).toBeGreaterThan(300);
});

it('is answered anew once figures are split: what was worked out before is not given again', () => {
  const bytes = (file: string): Uint8Array => new Uint8Array(readFileSync(file));
  const tools = { ...fileTools, methods, zoneFiles: null };
  const held = new Map();
  const geography = shippedGeography();
  const from = { kind: 'address', address: '' } as const;
  const take = (kind: 'open' | 'split', file: string): Opened => {
    const question = { kind, table: 'sector-months', name: file, from, known: [] };
    const opened = drain(answerTo(question, held, geography, bytes(`data/sector-months/${file}`), tools));
    if (!opened.ok || !('provenance' in opened.value)) throw new Error(`${file} was not read`);
    return opened.value;
  };
  const changesOf = (opened: Opened): unknown => {
    const table = { ...opened, sha256: opened.provenance.sha256, to: opened.provenance.to };
    const analysis = analysisOf('a1', 'change-points', { data: 'areas', version: 2, params: {} });
    const clauses = { authority: { kind: 'categories', column: 'authority', values: ['title-8'] } } as const;
    const study = { ...emptyDocument, clauses, analyses: [analysis] };
    const job = planJobs(study, [table], periodsOfStudy(study, [table])).find(({ slot }) => slot === 'analysis:a1');
    if (job === undefined) throw new Error('nothing is asked');
    const answer = drain(answerTo(job.question, held, geography, new Uint8Array(), tools));
    if (!answer.ok || !('series' in answer.value)) throw new Error('no series');
    return answer.value.series.map(({ values }) => [...values]);
  };
  const before = changesOf(take('open', 'figures.csv'));
  expect(changesOf(take('split', 'split.csv'))).not.toEqual(before);
});
