import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answerStudy } from '../../scripts/analyse/answer-study.ts';
import { cards } from '../../src/analyse/catalog.ts';
import { type AnalysisSpec, type Document, emptyDocument } from '../../src/document/document.ts';
import { parseDocument } from '../../src/document/schema.ts';
import { resultText } from '../../src/workers/result-text.ts';
import { type Analyst, arrive } from './drivers/analyst.ts';
import { paramsOf } from './drivers/needed-params.ts';
import { hashOf } from './drivers/open-app.ts';
import { coloursIn, decodePng, differenceOf } from './drivers/png.ts';

const grid = { ...emptyDocument.grid, figures: 'incidents' } as const;
const runOf = (id: string, method: string, params: AnalysisSpec['params'] = {}): AnalysisSpec => ({
  id,
  method,
  version: cards.find((card) => card.id === method)?.version ?? 1,
  params,
  seed: 1,
  data: 'incidents',
  period: 'now',
  chosen: 'not-said',
});
const change = (a: Buffer, b: Buffer): number => differenceOf(decodePng(a), decodePng(b));
/** A line of a map's label may stand a pixel elsewhere. */
const same = 0.0005;

let analyst: Analyst;
beforeAll(async () => {
  analyst = await arrive({ isShared: true, hash: hashOf({ grid }) });
});
afterAll(() => analyst.app.close());

describe('a finding', () => {
  let bare: Buffer;
  beforeAll(async () => {
    bare = await analyst.pictureOfMap(0);
    await analyst.runHotSpots();
  });

  it('is filtered by significance on the map and in the list, and nothing runs again', async () => {
    const [map, list, runs] = [await analyst.pictureOfMap(0), await analyst.spots('a1'), await analyst.runs()];
    const jobs = await analyst.jobsDuring(() => analyst.choose('significance-level', '0.001'));
    expect(jobs).toBe(0);
    expect(change(map, await analyst.pictureOfMap(0))).toBeGreaterThan(same);
    expect((await analyst.spots('a1')).length).toBeLessThanOrEqual(list.length);
    expect(await analyst.headline('a1')).not.toBe('');
    const strict = await analyst.pictureOfMap(0);
    expect(await analyst.jobsDuring(() => analyst.tick('significance-corrected', false))).toBe(0);
    expect(change(strict, await analyst.pictureOfMap(0))).toBeGreaterThan(same);
    expect(await analyst.runs()).toEqual(runs);
    expect((await analyst.study()).significance).toEqual({ level: 0.001, corrected: false });
    await analyst.undo();
    await analyst.undo();
    expect(change(map, await analyst.pictureOfMap(0))).toBeLessThan(same);
  });

  it('marks what is picked in its list on the map, with its months, kinds and precision; Escape clears it', async () => {
    const map = await analyst.pictureOfMap(0);
    const item = await analyst.pickFirst('a1');
    expect((await analyst.study()).pick).toEqual({ analysis: 'a1', item });
    expect(change(map, await analyst.pictureOfMap(0))).toBeGreaterThan(same);
    expect(await analyst.legend()).toContain('Selected');
    const profile = await analyst.profile();
    expect(profile).toMatch(/[\d,]+ records, [\d,]+ people in the chosen months/);
    expect(profile).toContain('Precision of the place');
    expect(profile).toMatch(/Cause of death|Cause/);
    expect(coloursIn(decodePng(await analyst.profilePicture()))).toBeGreaterThan(3);
    await analyst.keys('Escape');
    expect((await analyst.study()).pick).toBeNull();
    expect(await analyst.profile()).toBe('');
    expect(change(map, await analyst.pictureOfMap(0))).toBeLessThan(same);
  });

  it('picks by a press on the map', async () => {
    await analyst.pressWhereChanged(bare, await analyst.pictureOfMap(0));
    const { pick } = await analyst.study();
    expect(pick?.analysis).toBe('a1');
    expect(await analyst.pickedInLists()).toEqual([`map-pick-a1-${pick?.item}`]);
    expect(await analyst.profile()).toMatch(/[\d,]+ records/);
    await analyst.keys('Escape');
  });

  it('is taken as GeoJSON in degrees, with its parameters, seed and source', async () => {
    const { name, text } = await analyst.savedBy('save-geojson-a1');
    expect(name).toMatch(/getis-ord-star.*\.geojson$/);
    const taken = JSON.parse(text);
    expect(taken.type).toBe('FeatureCollection');
    expect(taken.run).toMatchObject({ method: 'getis-ord-star', seed: 1, params: { resolution: 5, rings: 1 } });
    expect(taken.source).toContain('Missing Migrants Project');
    expect(taken.features.length).toBeGreaterThan(0);
    const numbers: number[] = taken.features.flatMap((feature: { geometry: { coordinates: unknown[] } }) =>
      (feature.geometry.coordinates as unknown as { flat(depth: number): number[] }).flat(9),
    );
    for (let i = 0; i < numbers.length; i += 2) {
      expect(numbers[i]).toBeGreaterThan(-119);
      expect(numbers[i]).toBeLessThan(-96);
      expect(numbers[i + 1]).toBeGreaterThan(24);
      expect(numbers[i + 1]).toBeLessThan(35);
    }
  });

  it('is shown over several values of a parameter with one press', async () => {
    const card = cards.find(({ id }) => id === 'getis-ord-star');
    for (const { param, values } of card?.sweeps ?? []) {
      await analyst.press(`sweep-a1-${param}`);
      const strip = await analyst.strip();
      expect.soft(strip.values, param).toEqual(values.map(String));
      expect.soft(strip.pictures.length, param).toBe(values.length);
      for (const picture of strip.pictures) expect.soft(coloursIn(decodePng(picture)), param).toBeGreaterThan(5);
      expect.soft(await analyst.textFaults(), param).toEqual([]);
      expect.soft(await analyst.seriousFaults(), param).toEqual([]);
      await analyst.keys('Escape');
      expect.soft((await analyst.study()).sweep).toBeNull();
    }
  });

  it('stands large with its figures, and nothing of it over another thing or cut off', async () => {
    await analyst.touch('table-chart-a1');
    expect(coloursIn(decodePng(await analyst.app.page.locator('dialog[open] canvas').screenshot()))).toBeGreaterThan(5);
    expect.soft(await analyst.textFaults()).toEqual([]);
    expect.soft(await analyst.seriousFaults()).toEqual([]);
    await analyst.keys('Escape');
  });

  it('is the same with exact locations alone in one press, which is a run of its own', async () => {
    const [before, runs] = [await analyst.headline('a1'), await analyst.runs()];
    await analyst.tick('exact-a1', true);
    expect((await analyst.study()).analyses[0].params.exactOnly).toBe(true);
    expect(await analyst.headline('a1')).not.toBe(before);
    expect((await analyst.runs()).length).toBe(runs.length + 1);
    await analyst.undo();
    expect(await analyst.headline('a1')).toBe(before);
    expect((await analyst.runs()).length).toBe(runs.length + 1);
  });

  it('goes and comes with undo and redo', async () => {
    const said = await analyst.headline('a1');
    await analyst.press('remove-a1');
    expect(await analyst.findings()).toEqual([]);
    await analyst.undo();
    expect(await analyst.headline('a1')).toBe(said);
    await analyst.redo();
    expect(await analyst.findings()).toEqual([]);
    await analyst.undo();
  });

  it('does all that without a fault', () => {
    expect(analyst.app.errors).toEqual([]);
  });
});

describe('two findings', () => {
  const analyses = [runOf('a1', 'getis-ord-star'), runOf('a2', 'local-moran')];
  beforeAll(async () => {
    await analyst.app.goTo(hashOf({ grid, analyses }));
    await analyst.open('fold-board');
    await analyst.choose('board-first', 'a1');
    await analyst.choose('board-second', 'a2');
  });

  it('stand side by side, and their cameras follow each other', async () => {
    expect(await analyst.maps()).toBe(2);
    for (const [moved, other] of [
      [0, 1],
      [1, 0],
    ]) {
      const [own, theirs] = [await analyst.pictureOfMap(moved), await analyst.pictureOfMap(other)];
      await analyst.dragMap(moved, 60, 30);
      expect(change(own, await analyst.pictureOfMap(moved))).toBeGreaterThan(0.02);
      expect(change(theirs, await analyst.pictureOfMap(other))).toBeGreaterThan(0.02);
      expect(new Set(await analyst.scales()).size).toBe(1);
    }
    expect((await analyst.study()).camera).not.toBeNull();
    expect(await analyst.textFaults()).toEqual([]);
    expect(await analyst.seriousFaults()).toEqual([]);
  });

  it('are subtracted, with how far they agree as numbers', async () => {
    await analyst.pick('board-view', 'difference');
    expect(await analyst.maps()).toBe(1);
    const said = await analyst.agreement();
    expect(said).toMatch(/[\d.]+ ?% of [\d,]+ cells or areas are in the same class/);
    expect(said).toMatch(/kappa -?[\d.]+/);
    expect(said).toMatch(/p [\d.<= ]+: one-sided, from 999 maps/);
    expect(said).toMatch(/[\d,]+ changed: /);
    expect(await analyst.textFaults()).toEqual([]);
  });

  it('are in the address with the board, the significance and what is picked', async () => {
    await analyst.pick('board-view', 'side');
    await analyst.touch('map-legend');
    await analyst.choose('significance-level', '0.05');
    await analyst.pickFirst('a1');
    const reader = await arrive({ hash: await analyst.address() });
    const study = await analyst.study();
    expect(study).toMatchObject({ significance: { level: 0.05 }, board: { view: 'side', beside: 'a2' } });
    expect(study.pick?.analysis).toBe('a1');
    expect(await reader.study()).toEqual(study);
    for (const { id } of analyses) expect(await reader.headline(id)).toBe(await analyst.headline(id));
    expect(await reader.profile()).toBe(await analyst.profile());
    expect(await reader.pickedInLists()).toEqual(await analyst.pickedInLists());
    await reader.touch('map-legend');
    for (const at of [0, 1]) {
      expect(change(await analyst.pictureOfMap(at), await reader.pictureOfMap(at))).toBeLessThan(0.01);
    }
  });
});

describe('the log of runs', () => {
  /** Few permutations for what takes long: the bytes are as sure with them. */
  const few: Readonly<Record<string, AnalysisSpec['params']>> = {
    'space-time-scan': { permutations: 99 },
    'near-repeat': { permutations: 99 },
    concentration: { draws: 99 },
    'line-density': { draws: 99 },
  };
  const analyses = cards
    .filter(({ shape, needs }) => shape !== 'shift' && needs !== 'regions')
    .map(({ id }, i) => runOf(`a${i + 1}`, id, { ...paramsOf(id), ...few[id] }));
  const ofScan = analyses.findIndex(({ method }) => method === 'space-time-scan');

  /** What the command line writes for a study. */
  const written = (study: Document): string => {
    const answers = answerStudy(study, []);
    if (!answers.ok) throw new Error(answers.error.code);
    return resultText(answers.value.flatMap(({ job, result }) => (result.ok ? [{ job, answer: result.value }] : [])));
  };
  const keyIn = (text: string, slot: string): string | undefined =>
    (JSON.parse(text) as { slot: string; key: string }[]).find((one) => one.slot === slot)?.key;

  it('counts them, is saved, stays after a reload, is repeated, and gives the same bytes without the page', async () => {
    const analyst = await arrive({ hash: hashOf({ grid, analyses }) });
    expect((await analyst.runs()).map(Number).toSorted((a, b) => a - b)).toEqual(analyses.map((_, i) => i + 1));
    const saved = JSON.parse((await analyst.savedBy('save-runs')).text);
    expect(saved.runs.map((run: { stamp: { method: string } }) => run.stamp.method).sort()).toEqual(
      analyses.map(({ method }) => method).sort(),
    );
    for (const run of saved.runs) {
      expect(run).toMatchObject({
        stamp: { seed: 1, version: runOf('', run.stamp.method).version },
        data: [{ sha256: expect.stringMatching(/^\w{64}$/) }],
      });
      expect([run.n > 30, run.ms >= 0]).toEqual([true, true]);
    }
    await analyst.press('export');
    const results = await analyst.savedBy('save-results');
    await analyst.keys('Escape');
    expect(results.text).toBe(written(await analyst.study()));
    for (const run of saved.runs) {
      expect(keyIn(results.text, `analysis:${run.analysis}`)).toBe(run.key);
      const study = parseDocument(run.study);
      expect(study).toMatchObject({ ok: true, value: { analyses: [{ method: run.stamp.method }] } });
    }
    await analyst.app.reload();
    expect(await analyst.runs()).toHaveLength(analyses.length);
    const scan = saved.runs.find((run: { analysis: string }) => run.analysis === analyses[ofScan].id);
    await analyst.press(`repeat-${scan.number}`);
    expect((await analyst.study()).analyses).toEqual([analyses[ofScan]]);
    expect(await analyst.runs()).toHaveLength(analyses.length);
    await analyst.press('export');
    const again = await analyst.savedBy('save-results');
    await analyst.keys('Escape');
    const study = parseDocument(scan.study);
    if (!study.ok) throw new Error(study.error.code);
    expect(again.text).toBe(written(study.value));
    await analyst.undo();
    expect(await analyst.findings()).toHaveLength(analyses.length);
  });
});
