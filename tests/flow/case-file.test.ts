import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { answerOn, openTables } from '../../scripts/analyse/answer-study.ts';
import { monthIndex } from '../../src/base/month.ts';
import { type Document, emptyDocument } from '../../src/document/document.ts';
import { emptyRegions, type RegionStudy, startedCriterion } from '../../src/document/regions.ts';

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

function answersWith(files: readonly string[], regions: RegionStudy = study.regions) {
  const ground = openTables(emptyDocument, files);
  if (!ground.ok) throw new Error(ground.error.code);
  const answers = answerOn(ground.value, { ...study, regions });
  if (!answers.ok) throw new Error(answers.error.code);
  const judged = answers.value.filter(({ job }) => job.slot.startsWith('regions:'));
  return { tables: ground.value.tables, results: judged.map(({ job, result }) => ({ slot: job.slot, result })) };
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

  it('tells of part years, single years, counts and kilometres no more than whole years do', () => {
    const periods = [
      null,
      { from: monthIndex(2021, 10), to: monthIndex(2022, 10) },
      { from: monthIndex(2022, 5), to: monthIndex(2022, 6) },
      { from: monthIndex(2022, 4), to: monthIndex(2023, 10) },
      { from: monthIndex(2022, 6), to: monthIndex(2023, 10) },
    ];
    const criteria = periods.flatMap((period, p) =>
      ['per-100-km', 'total'].map((per, k) => ({
        ...startedCriterion(`k${1 + 2 * p + k}`, 'prosecutions', 'more'),
        params: { per, stage: 'presented' },
        reason: 'Asked for',
        period,
      })),
    );
    const weights = Object.fromEntries(criteria.map(({ id }) => [id, 10]));
    const many: RegionStudy = { ...study.regions, criteria, weights };
    const [one, other] = [1, 4].map((small) => answersWith([casesFile(small)], many));
    expect(other.results).toEqual(one.results);
    const table = resultOf(one, 'table');
    if (!('correlated' in table)) throw new Error('no table');
    const arizona = table.regions.findIndex(({ id }) => id === 'corridor:arizona-sonora');
    // Of a month or of a part of a year nothing is told, though the month holds all that is held back.
    expect(table.criteria.map(({ missing }) => missing[arizona])).toEqual([
      ...['held-back', 'held-back', 'held-back', 'held-back', 'not-in-period', 'not-in-period'],
      ...[null, null, null, null],
    ]);
    // Bounds and shown cases differ by what may be held back, and by nothing that is.
    const [, total] = table.criteria;
    const held = total.parts.find(({ key }) => key === 'held')?.values[arizona];
    expect([total.low[arizona], total.high[arizona], total.n[arizona], held]).toEqual([31 / 2, 34 / 2, 30, 1]);
  });

  it('changes no figure of a public table, and holds none of them back', () => {
    const counties: RegionStudy = {
      ...study.regions,
      kind: 'county',
      view: 'profile',
      region: 'county:48479',
      criteria: [{ ...startedCriterion('k1', 'level', 'more'), params: { figures: 'incidents' } }],
    };
    const [beside, without] = [[casesFile(2)], []].map((files) => {
      const answers = answersWith(files, counties);
      const [profile, table] = [resultOf(answers, 'profile'), resultOf(answers, 'table')];
      if (!('towns' in profile) || !('correlated' in table)) throw new Error('no profile');
      const { incidents, alike, lacks } = profile;
      return { incidents, alike, lacks: lacks.filter((key) => key !== 'no-cases'), criteria: table.criteria };
    });
    expect(without.alike.length).toBeGreaterThan(0);
    expect(beside).toEqual(without);
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
