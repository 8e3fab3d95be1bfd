import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { answerOn, openTables } from '../../scripts/analyse/answer-study.ts';
import { type Document, emptyDocument } from '../../src/document/document.ts';
import { emptyRegions, startedCriterion } from '../../src/document/regions.ts';

const folder = mkdtempSync(join(tmpdir(), 'cases-'));
afterAll(() => rmSync(folder, { recursive: true }));

const study: Document = {
  ...emptyDocument,
  workspace: 'regions',
  regions: {
    ...emptyRegions,
    view: 'cases',
    criteria: [startedCriterion('k1', 'prosecutions', 'more'), startedCriterion('k2', 'level', 'more')],
    weights: { k1: 50, k2: 50 },
    draws: 200,
    resamples: 20,
  },
};

/** Two whole fiscal years of invented cases; `small` cases of one corridor in one of them. */
function casesFile(small: number): string {
  const rows = [
    '2021-10,El Paso - Juárez,EE. UU.,presentado,40',
    `2022-05,arizona-sonora,us,presented,${small}`,
    '2023-02,arizona-sonora,us,presented,30',
    '2023-09,Rio Grande Valley - Tamaulipas,México,carpeta de investigación,25',
    '2023-09,Nowhere,us,presented,99',
  ];
  const file = join(folder, `cases-${small}.csv`);
  writeFileSync(file, `month,corridor,side,stage,cases\n${rows.join('\n')}\n`);
  return file;
}

function answersWith(files: readonly string[]) {
  const ground = openTables(emptyDocument, files);
  if (!ground.ok) throw new Error(ground.error.code);
  const answers = answerOn(ground.value, study);
  if (!answers.ok) throw new Error(answers.error.code);
  const regions = answers.value.filter(({ job }) => job.slot.startsWith('regions:'));
  return { tables: ground.value.tables, results: regions.map(({ job, result }) => ({ slot: job.slot, result })) };
}

const resultOf = ({ results }: ReturnType<typeof answersWith>, slot: string) => {
  const found = results.find((one) => one.slot === `regions:${slot}`)?.result;
  if (found?.ok !== true) throw new Error(`${slot}: ${JSON.stringify(found)}`);
  return found.value;
};

describe("the programme's case file", () => {
  it('is opened as cases, with its small figures in nothing that leaves', () => {
    const answers = answersWith([casesFile(2)]);
    expect(answers.tables.find(({ table }) => table === 'file-1')).toMatchObject({ kind: 'cases', isPublic: false });
    const chain = resultOf(answers, 'cases');
    if (!('stages' in chain)) throw new Error('no chain');
    expect([chain.basis, chain.threshold, chain.fiscalYears]).toEqual(['disclosed', 5, [2022, 2023]]);
    const [presented] = chain.stages;
    expect([presented.total, presented.held]).toEqual([70, 1]);
    const table = resultOf(answers, 'table');
    if (!('correlated' in table)) throw new Error('no table');
    const [cases] = table.criteria;
    expect([cases.missing[1], cases.low[1] < cases.high[1]]).toEqual(['held-back', true]);
  });

  it('gives the same answers with any other small number in that place', () => {
    const [one, other] = [1, 4].map((small) => answersWith([casesFile(small)]).results);
    expect(other.map(({ slot }) => slot)).toEqual(['table', 'ranking', 'firmness', 'cases'].map((s) => `regions:${s}`));
    expect(other).toEqual(one);
  });

  it('is missing for every region where none is loaded, and nothing stands for it', () => {
    const answers = answersWith([]);
    const table = resultOf(answers, 'table');
    if (!('correlated' in table)) throw new Error('no table');
    const [cases] = table.criteria;
    expect(cases.missing.every((why) => why === 'no-table')).toBe(true);
    const chain = resultOf(answers, 'cases');
    expect('stages' in chain && chain.stages).toEqual([]);
  });
});
