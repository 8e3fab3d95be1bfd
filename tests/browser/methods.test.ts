import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cards, type MethodCard } from '../../src/analyse/catalog.ts';
import { monthIndex } from '../../src/base/month.ts';
import { type AnalysisSpec, emptyDocument } from '../../src/document/document.ts';
import { problemWords } from '../../src/show/problems/problem-words.ts';
import { type Analyst, arrive } from './drivers/analyst.ts';
import { englishIn } from './drivers/english.ts';
import { neededParams, paramsOf } from './drivers/needed-params.ts';
import { hashOf } from './drivers/open-app.ts';
import { coloursIn, decodePng } from './drivers/png.ts';

/** Comparisons have a panel of their own, and regions a workspace. */
const offered = cards.filter(({ shape, needs }) => shape !== 'shift' && needs !== 'regions');
const grid = { ...emptyDocument.grid, figures: 'incidents' } as const;
const idOf = (card: MethodCard): string => `a${offered.indexOf(card) + 1}`;
const runOf = (card: MethodCard): AnalysisSpec => ({
  id: idOf(card),
  method: card.id,
  version: card.version,
  params: paramsOf(card.id),
  seed: 1,
  data: 'incidents',
  period: 'now',
  chosen: 'not-said',
});

describe('every method, through the form', () => {
  let analyst: Analyst;
  beforeAll(async () => {
    analyst = await arrive({ isShared: true, hash: hashOf({ grid }) });
  });
  afterAll(() => analyst.app.close());

  it.each(offered.map((card) => [card.id, card] as const))(
    '%s ends with a sentence that has its n, a chart, what it means, how it was made and why others differ',
    async (id, card) => {
      await analyst.beginRun(neededParams[id] ?? {}, id);
      await analyst.app.settled();
      const run = (await analyst.study()).analyses.at(-1);
      expect(run).toMatchObject({ id: idOf(card), method: id });
      const finding = run?.id ?? '';
      expect.soft(await analyst.refusals(finding)).toEqual([]);
      expect.soft(await analyst.headline(finding)).toMatch(/\bn = [\d,]+|[\d,]+ (records|incidents|months)\b/);
      expect.soft(coloursIn(decodePng(await analyst.findingChart(finding)))).toBeGreaterThan(5);
      const said = await analyst.finding(finding);
      const { name, meaning, caution, differs } = card.words.en;
      for (const text of [name, meaning, caution, differs, card.citation, `version ${card.version}, seed 1`]) {
        expect.soft(said).toContain(text.replace(/\s+/g, ' '));
      }
      for (const { words } of card.params) expect.soft(said).toContain(words.en.name);
    },
  );

  it('are all in Spanish with one switch, the words of their forms and charts too', async () => {
    await analyst.openEverything();
    expect(englishIn(await analyst.allTexts()).length).toBeGreaterThan(100);
    await analyst.switchLanguage('es');
    expect(englishIn(await analyst.allTexts())).toEqual([]);
  });

  it('do all that without a fault', () => {
    expect(analyst.app.errors).toEqual([]);
  });
});

/** One page, on which no finding was opened. */
let analyst: Analyst;
beforeAll(async () => {
  analyst = await arrive({ isShared: true });
});
afterAll(() => analyst.app.close());

describe('no number, and a sentence instead', () => {
  /** Change in neighbouring areas takes the months about its date, whatever months are on display. */
  const ofMonths = offered.filter(({ id }) => id !== 'neighbouring-areas');
  const asked = (time: readonly [number, number]) =>
    hashOf({
      grid,
      clauses: { time: { kind: 'months', from: monthIndex(time[0], time[1]), to: monthIndex(time[0], time[1] + 1) } },
      analyses: ofMonths.map(runOf),
    });

  it.each([
    // A month is one step of time too: what counts steps says that first.
    ['fewer than 30 events', [2014, 6], ['too-few-events', 'too-few-steps', 'outside-series']],
    ['an empty period', [1999, 6], ['empty-period', 'too-few-steps']],
  ] as const)('for %s, by every method', async (_, month, codes) => {
    await analyst.app.goTo(asked(month));
    for (const card of ofMonths) {
      const id = idOf(card);
      const said = (await analyst.refusals(id)).join(' ');
      expect
        .soft(
          codes.some((code) => said.includes(problemWords.en[code])),
          `${card.id}: ${said}`,
        )
        .toBe(true);
      expect.soft(await analyst.headline(id), card.id).toBe('');
      expect.soft(await analyst.hasChart(id), card.id).toBe(false);
      expect.soft(await analyst.findingNow(id), card.id).not.toMatch(/\bp [=<]|FDR/);
    }
  });

  it('for a radius that covers everything', async () => {
    const wide = {
      'kernel-density': { bandwidthKm: 200 },
      'line-density': { bandwidthKm: 200 },
      dbscan: { radiusKm: 200 },
    };
    const clauses = { place: { kind: 'kilometres', from: 2400, to: 2500 } } as const;
    const analyses = offered
      .filter(({ id }) => id in wide)
      .map((card) => ({ ...runOf(card), params: Object.entries(wide).find(([id]) => id === card.id)?.[1] ?? {} }));
    await analyst.app.goTo(hashOf({ grid, clauses, analyses }));
    for (const { id, method } of analyses) {
      const said = (await analyst.refusals(id)).join(' ');
      expect.soft(said, method).toContain(problemWords.en['radius-covers-all']);
      expect.soft(await analyst.headline(id), method).toBe('');
    }
  });
});

it('a long scan leaves the page at hand, and stops when it is told to', async () => {
  await analyst.app.goTo(hashOf({ grid: { ...grid, incidents: 'synthetic' }, corridor: 'whole-border' }));
  await analyst.beginRun({ permutations: '9999' }, 'space-time-scan');
  await expect.poll(() => analyst.progressOfRun('a1'), { timeout: 60_000 }).toMatch(/Working: [\d,]+ of [\d,]+ steps/);
  await analyst.touch('theme');
  await expect.poll(() => analyst.isDark()).toBe(true);
  expect(await analyst.isRunning('a1')).toBe(true);
  await analyst.cancelRun('a1');
  expect(await analyst.findingNow('a1')).toContain('Stopped before the end.');
  expect(await analyst.headline('a1')).toBe('');
  await analyst.press('remove-a1');
  expect((await analyst.study()).analyses).toEqual([]);
});
