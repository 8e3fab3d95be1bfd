import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Answered, answerOn, answerStudy, openTables } from '../../scripts/analyse/answer-study.ts';
import { type Json, stableJson } from '../../src/base/fingerprint.ts';
import { monthIndex } from '../../src/base/month.ts';
import { seededRng } from '../../src/base/rng.ts';
import { type Document, emptyDocument } from '../../src/document/document.ts';
import { emptyRegions, type RegionStudy, startedCriterion } from '../../src/document/regions.ts';
import { parseDocument } from '../../src/document/schema.ts';
import { project } from '../../src/document/travel.ts';
import { fromHash, toHash } from '../../src/document/url.ts';
import { embedRecipe, extractRecipe, recipeOf } from '../../src/export/recipe.ts';
import { decisionSheet } from '../../src/show/briefing/new-sheet.ts';
import { profileView } from '../../src/show/briefing/region-views.ts';
import { resultText } from '../../src/workers/result-text.ts';
import { type Group, otherSmall, ownCsv, ownPlaces } from '../support/own-tables.ts';
import { shippedGeography } from '../support/shipped-geography.ts';

/** Few draws are enough for a test. */
const judged: RegionStudy = { ...emptyRegions, draws: 500, resamples: 20 };
const study: Document = { ...emptyDocument, workspace: 'regions', regions: judged };

function answersOf(document: Document): readonly Answered[] {
  const answers = answerStudy(document, []);
  if (!answers.ok) throw new Error(answers.error.code);
  return answers.value;
}

function answerIn(answers: readonly Answered[], slot: string) {
  const found = answers.find(({ job }) => job.slot === slot);
  if (found === undefined) throw new Error(`${slot} is not answered`);
  if (!found.result.ok) throw new Error(`${slot}: ${found.result.error.code}`);
  return found.result.value;
}

const textOf = (answers: readonly Answered[]): string =>
  resultText(answers.flatMap(({ job, result }) => (result.ok ? [{ job, answer: result.value }] : [])));

/** A study in which nothing of the regions is as it begins. */
const changed: RegionStudy = {
  kind: 'pair',
  own: [
    {
      id: 'r1',
      name: { en: 'Bend', es: 'Recodo' },
      parts: { kind: 'stretch', fromKm: 1500, toKm: 1600, sectors: ['big-bend'], states: ['coahuila'] },
    },
    { id: 'r2', name: { en: 'Area', es: '' }, parts: { kind: 'area', feature: 'f1' } },
    { id: 'r3', name: { en: '', es: 'Zona' }, parts: { kind: 'zone', table: 's1', zone: 'Zone 3' } },
    { id: 'r4', name: { en: 'Both', es: 'Ambas' }, parts: { kind: 'group', regions: ['r1', 'sector:del-rio'] } },
  ],
  out: [{ region: 'pair:wd-texas~coahuila', reason: 'Another office has it' }],
  pinned: ['r1'],
  coverage: [{ region: 'r1', state: 'suspended', date: '2024-05', source: 'A letter' }],
  criteria: [
    {
      id: 'k7',
      criterion: 'level',
      name: { en: 'Level', es: 'Nivel' },
      params: { table: 'table:s1', share: 0.5, isOn: true },
      direction: 'less',
      normalisation: 'rank',
      period: { from: monthIndex(2015, 10), to: monthIndex(2019, 10) },
      reason: 'Asked for',
      typed: {
        unit: { en: 'offices', es: 'oficinas' },
        source: 'A list',
        date: '2025-01-31',
        figures: [
          { region: 'r1', value: 3, low: null, high: null },
          { region: 'r2', value: null, low: 1, high: 4 },
        ],
      },
    },
  ],
  weights: { k7: 41 },
  method: 'topsis',
  draws: 2000,
  resamples: 40,
  seed: 9,
  sets: [{ id: 'w1', name: 'Ministry', by: 'Planner B', isImported: true, weights: { k7: 12.5 } }],
  compared: ['w1'],
  view: 'record',
  region: 'r1',
  pair: { a: 'r1', b: 'r2' },
  cover: { choose: 3, goal: 'score' },
  record: {
    question: { en: 'Which next?', es: '¿Cuál sigue?' },
    notKnown: { en: 'Staff', es: 'Personal' },
    who: 'Planning desk',
    on: '2026-11-25',
  },
};

describe('what a planner decided', () => {
  const whole: Document = { ...emptyDocument, workspace: 'regions', regions: changed };

  it('differs from how it begins in every member of this test', () => {
    for (const [key, value] of Object.entries(changed)) {
      expect(value, key).not.toEqual(emptyRegions[key as keyof RegionStudy]);
    }
    expect(Object.keys(changed).sort()).toEqual(Object.keys(emptyRegions).sort());
  });

  it('comes back whole from a study file', () => {
    const file = stableJson(project(whole, 'file') as unknown as Json);
    const read = parseDocument(JSON.parse(file));
    expect(read.ok && read.value.regions).toEqual(changed);
  });

  it('comes back whole from the address', () => {
    const read = fromHash(toHash(whole));
    expect(read.ok && read.value.regions).toEqual(changed);
  });

  it('comes back whole from the recipe inside a picture, with what a record holds', () => {
    const pixel = Uint8Array.from(
      atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg=='),
      (letter) => letter.charCodeAt(0),
    );
    const sheet = decisionSheet(whole, 'p1');
    const read = extractRecipe(embedRecipe(pixel, recipeOf('0.1.0', { ...whole, sheets: [sheet] }, [], [])));
    if (!read.ok) throw new Error(read.error.code);
    expect(read.value.document.regions).toEqual(changed);
    expect(read.value.document.sheets).toEqual([sheet]);
    expect(read.value.document.sheets[0]?.elements[0]?.view.regions).toEqual(changed);
  });

  it('tells small figures of a sensitive kind as bounds alone, in the study and in what a sheet holds', () => {
    const typed = {
      unit: { en: '', es: '' },
      source: '',
      date: '',
      figures: [{ region: 'r1', value: 3, low: null, high: null }],
    };
    const shelters = { ...startedCriterion('k1', 'shelters', 'more'), typed };
    const given: Document = { ...whole, regions: { ...changed, criteria: [shelters], weights: { k1: 50 } } };
    const read = parseDocument(JSON.parse(JSON.stringify({ ...given, sheets: [decisionSheet(given, 'p1')] })));
    if (!read.ok) throw new Error(read.error.code);
    const kept = [
      read.value.regions,
      ...read.value.sheets.flatMap(({ elements }) => elements.map(({ view }) => view.regions)),
    ];
    expect(kept.length).toBeGreaterThan(3);
    for (const regions of kept) {
      const [figure] = regions?.criteria[0]?.typed?.figures ?? [];
      expect(figure?.value).toBeNull();
      expect([figure?.low, figure?.high]).toEqual([1, 4]);
    }
  });

  it('begins anew in a study that was made before there were regions', () => {
    const { regions: _, ...older } = project(emptyDocument, 'file');
    const read = parseDocument(JSON.parse(JSON.stringify(older)));
    expect(read.ok && read.value.regions).toEqual(emptyRegions);
  });
});

describe('a study of regions answered at the command line', () => {
  let answers: readonly Answered[];
  beforeAll(() => {
    answers = answersOf(study);
  });

  it('gives the table, the ranking and how firm it is, for the six corridors', () => {
    const table = answerIn(answers, 'regions:table');
    const ranking = answerIn(answers, 'regions:ranking');
    const firmness = answerIn(answers, 'regions:firmness');
    if (!('shape' in table) || table.shape !== 'region-table') throw new Error('no table');
    if (!('shape' in ranking) || ranking.shape !== 'ranking') throw new Error('no ranking');
    if (!('shape' in firmness) || firmness.shape !== 'firmness') throw new Error('no firmness');
    expect(table.regions).toHaveLength(6);
    expect(table.criteria.map(({ id }) => id)).toEqual(judged.criteria.map(({ id }) => id));
    expect(ranking.regions).toHaveLength(6);
    const { rankBest, rankWorst } = ranking;
    for (const r of ranking.regions.keys()) {
      expect(rankBest[r]).toBeGreaterThanOrEqual(1);
      expect(rankWorst[r]).toBeLessThanOrEqual(6);
      expect(rankBest[r]).toBeLessThanOrEqual(rankWorst[r] ?? 0);
    }
    for (const rank of [1, 2, 3, 4, 5, 6]) {
      // Whatever the missing figures are, somebody has each rank.
      expect(ranking.regions.some((_, r) => (rankBest[r] ?? 9) <= rank && rank <= (rankWorst[r] ?? 0))).toBe(true);
    }
    const shares = Array.from({ length: 6 }, (_, r) =>
      [...firmness.acceptability].slice(r * 6, r * 6 + 6).reduce((sum, share) => sum + share, 0),
    );
    for (const share of shares) expect(share).toBeCloseTo(1, 9);
  });

  it('gives the same bytes twice', () => {
    expect(textOf(answersOf(study))).toBe(textOf(answers));
  });

  it('gives a kept ranking the figures of the workspace, with its table and how firm it is', () => {
    const sheet = decisionSheet(study, 'p1');
    const [element] = sheet.elements;
    const kept = answersOf({ ...emptyDocument, ...element?.view });
    const finding = answerIn(kept, 'analysis:a1');
    const ranking = answerIn(answers, 'regions:ranking');
    if (!('shape' in finding) || finding.shape !== 'ranking') throw new Error('no ranking kept');
    if (!('shape' in ranking) || ranking.shape !== 'ranking') throw new Error('no ranking');
    expect([...finding.score]).toEqual([...ranking.score]);
    expect([...finding.rankBest]).toEqual([...ranking.rankBest]);
    expect(finding.table?.regions).toHaveLength(6);
    expect(finding.firmness?.draws).toBe(judged.draws);
  });

  it('gives a profile of the region that is asked for', () => {
    const region = 'corridor:laredo-mcallen-tamaulipas';
    const known = answerIn(answers, 'regions:table');
    if (!('shape' in known) || known.shape !== 'region-table') throw new Error('no table');
    const id = known.regions.find((one) => one.id === region)?.id ?? known.regions[5]?.id ?? '';
    const kept = answersOf({ ...emptyDocument, ...profileView(study, id) });
    const profile = answerIn(kept, 'analysis:a1');
    if (!('shape' in profile) || profile.shape !== 'region-profile') throw new Error('no profile');
    expect(profile.region.id).toBe(id);
    expect(profile.history.values.length).toBeGreaterThan(240);
    expect(profile.hotSpots?.cells).toBeGreaterThan(0);
  });
});

describe("a person's own records behind regions on a sheet", () => {
  const geography = shippedGeography();
  const places = ownPlaces(geography);
  const first = monthIndex(2019, 1);
  const until = first + 24;
  const made = '2021-04-05';
  const folder = mkdtempSync(join(tmpdir(), 'corredor-regions-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  const groups: readonly Group[] = (() => {
    const rng = seededRng(5);
    return [40, 41, 42, 43, 60, 61, 90, 91].flatMap((cell) =>
      Array.from(
        { length: 24 },
        (_, m): Group => ({
          cell,
          month: first + m,
          records: rng.nextUnit() < 0.4 ? 1 + rng.nextBelow(4) : 5 + rng.nextBelow(9),
        }),
      ),
    );
  })();
  /** Months that are too new for a briefing. */
  const newer = (seed: number): readonly Group[] => {
    const rng = seededRng(seed);
    return Array.from({ length: 6 }, (_, m) => ({ cell: 40 + rng.nextBelow(30), month: until + m, records: 40 }));
  };
  const fileOf = (name: string, rows: readonly Group[], seed: number): string => {
    const path = join(folder, name);
    writeFileSync(path, ownCsv(places, rows, seed));
    return path;
  };
  const one = fileOf('one.csv', [...groups, ...newer(1)], 1);
  const other = fileOf('other.csv', [...otherSmall(groups), ...newer(2)], 2);

  const own: Document = {
    ...emptyDocument,
    grid: { ...emptyDocument.grid, incidents: 'file-1' },
    regions: {
      ...judged,
      kind: 'sector',
      criteria: (['incidents', 'people'] as const).map((figures, i) => ({
        ...startedCriterion(`k${i + 1}`, 'level', 'more'),
        params: { figures },
      })),
      weights: { k1: 60, k2: 40 },
    },
  };
  const sheet = decisionSheet(own, 'p1');

  function onSheet(file: string, on: string): string {
    const document: Document = { ...own, sheets: [sheet], workspace: 'briefing' };
    const ground = openTables(document, [file]);
    if (!ground.ok) throw new Error(ground.error.code);
    const answers = answerOn(ground.value, document, { sheets: ['p1'], made: on });
    if (!answers.ok) throw new Error(answers.error.code);
    const { job, result } = answers.value.find(({ job: asked }) => asked.slot === 'sheet:p1/x1:analysis:a1') ?? {};
    if (job === undefined || result === undefined || !result.ok) throw new Error('no ranking on the sheet');
    return resultText([{ job: { ...job, key: '' }, answer: result.value }]);
  }

  it('are the same whatever stands in small cell-months and in months that are too new', () => {
    expect(onSheet(one, made)).toBe(onSheet(other, made));
  });

  it('would differ as soon as newer months are shown: nothing else hides them', () => {
    const later = '2021-10-30';
    const [mine, theirs] = [onSheet(one, later), onSheet(other, later)];
    expect(mine).not.toBe(theirs);
  });
});
